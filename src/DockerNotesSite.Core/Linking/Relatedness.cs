using System.Collections.Immutable;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Commands;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Linking;

/// <summary>
/// A command has to do with a concept when one of its rows names the concept: in what it does, in a placeholder of its
/// syntax, or in the program's own usage line.
/// </summary>
internal static class Relatedness
{
    public static Catalog Add(Catalog catalog, Dictionary<UrlPath, LinkedContent> contents, NameMatcher names)
    {
        var order = catalog.Concepts.Select((concept, index) => (concept.Url, index)).ToDictionary(c => c.Url, c => c.index);
        var commands = catalog.Commands
            .Select(c => c with { Concepts = [.. ConceptsOf(c).Where(order.ContainsKey).Distinct().OrderBy(u => order[u])] })
            .ToImmutableArray();
        var acting = commands.SelectMany(c => c.Concepts, (c, concept) => (c.Name, concept)).ToLookup(p => p.concept, p => p.Name);
        return catalog with
        {
            Commands = commands,
            Concepts = [.. catalog.Concepts.Select(concept => concept with { Commands = [.. acting[concept.Url]] })],
        };

        IEnumerable<UrlPath> ConceptsOf(Command command) => command.Rows
            .SelectMany(row => contents[row.NotePage].Rows[row.Row.Anchor].Concepts)
            .Concat(PagesNamed(Words(command.Facts?.Usage ?? ""), names));
    }

    /// <summary>Pages that the row names, commands among them.</summary>
    public static IEnumerable<UrlPath> ConceptsOf(CommandRow row, NameMatcher names) =>
        PagesNamed(PlaceholderWords(row.Syntax).Prepend(PlainText.Of(row.Action).Trim()), names);

    private static IEnumerable<UrlPath> PagesNamed(IEnumerable<string> texts, NameMatcher names) =>
        texts.SelectMany(names.Find).Select(match => match.Page);

    private static IEnumerable<string> PlaceholderWords(CommandLine line) =>
        line.Tokens.Where(t => t.Kind == CommandTokenKind.Placeholder).SelectMany(t => Words(t.Name));

    /// <summary>"imageName" names an image, "container_id" a container.</summary>
    private static IEnumerable<string> Words(string name)
    {
        var start = 0;
        for (var at = 1; at <= name.Length; at++)
        {
            var isEnd = at == name.Length || !char.IsLetter(name[at]) || (char.IsUpper(name[at]) && char.IsLower(name[at - 1]));
            if (!isEnd)
            {
                continue;
            }

            if (at > start)
            {
                yield return name[start..at];
            }

            start = at < name.Length && !char.IsLetter(name[at]) ? at + 1 : at;
        }
    }
}
