using System.Globalization;
using System.Text;

namespace DockerNotesSite.Injection;

/// <summary>A small folder of notes whose configuration and map hold every kind: what is on all pages of its site.</summary>
public static class NamedFolder
{
    private const int PlacesInRow = 6;

    public static void Write(string folder)
    {
        Directory.CreateDirectory(folder);
        var all = InjectedFolder.Yaml(InjectedFolder.Joined(InjectionKind.All));
        var each = InjectionKind.All.Select(kind => InjectedFolder.Yaml(kind.Line)).ToList();
        File.WriteAllText(Path.Combine(folder, "site.yaml"), $"""
            title: {all}
            description: {all}
            author: {all}
            language: en
            languages:
              zh-CN:
                title: {all}
                description: {all}
            programs: [docker]
            version: {all}
            downloads:
              name: notes
            concepts:
              Container: [{string.Join(", ", each)}]
            synonyms:
            {string.Concat(each.Select(text => $"  - [{text}, container]\n"))}
            conceptHeadings: [{string.Join(", ", each)}]
            columns:
              action: [{string.Join(", ", each)}]
            checks:
              ignore:
                DNS2014: {all}
            """);
        File.WriteAllText(Path.Combine(folder, "map.yaml"), Map());
        File.WriteAllText(Path.Combine(folder, "note.md"), """
            # Note

            ## Concepts

            ### Container

            A container is a process.

            | 操作 | 命令 | 示例 |
            | --- | --- | --- |
            | run | `docker run [image]` | `docker run nginx` |
            """);
    }

    /// <summary>Several diagrams, as each has only so much room.</summary>
    private static string Map()
    {
        var map = new StringBuilder("diagrams:\n");
        foreach (var (kinds, number) in InjectionKind.All.Chunk(60).Select((kinds, number) => (kinds, number)))
        {
            var all = InjectedFolder.Yaml(InjectedFolder.Joined(kinds));
            map.Append(CultureInfo.InvariantCulture, $"  - id: map{number}\n    title: {all}\n    description: {all}\n    places:\n");
            foreach (var (kind, i) in kinds.Select((kind, i) => (kind, i)))
            {
                var text = InjectedFolder.Yaml(kind.Line);
                map.Append(CultureInfo.InvariantCulture, $"      - {{id: p{i}, label: {text}, note: {text}, concept: {text}, at: [{(5 + (i % PlacesInRow * 10))}, {(3 + (i / PlacesInRow * 6))}]}}\n");
            }

            map.Append("    arrows:\n      - {from: p0, to: p1, commands: [docker run]}\n");
        }

        return map.ToString();
    }
}
