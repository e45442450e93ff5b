using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace DockerNotesSite.Injection;

/// <summary>
/// Notes in which every kind stands in every place. Several kinds share a note; what ends one place, whatever stands in it, is
/// written behind it, and then a word that is looked for on the page.
/// </summary>
public sealed class InjectedFolder
{
    private const int KindsInNote = 24;

    private const int LongestName = 240;

    /// <summary>What goes on until it is ended, whatever follows, and how it ends.</summary>
    private static readonly (string Begin, string End)[] Endless =
        [("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>"), ("<!", ">"), ("<script", "</script>"), ("<style", "</style>"), ("<textarea", "</textarea>"), ("<pre", "</pre>"), ("```", "")];

    private static readonly JsonSerializerOptions Written = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly string _folder;
    private readonly IReadOnlyList<InjectionKind> _kinds;

    public InjectedFolder(string folder, IReadOnlyList<InjectionKind> kinds)
    {
        (_folder, _kinds) = (folder, kinds);
        foreach (var (some, number) in Packs())
        {
            Write($"bundle-{number}.md", FrontMatter(some) + Text(some) + Concepts(some, number));
            Write($"page-{number}.html", Page(some));
            Write($"pasted-{number}.txt", string.Join("\n\n", some.Select(kind => $"{kind.Line}\n{kind.Line}\tdocker start {kind.Line}\n{EndOf(kind)}")));
            Write($"slug-{number}.md", $"---\nslug: {Yaml(Joined(some))}\naliases: [{Each(some)}]\n---\n# Slug\n\ntext");
        }

        foreach (var name in Names(kinds))
        {
            Write(Path.Combine(name, name + ".md"), "text\n");
        }

        Write("index.md", "# Index\n\n[here](#here) ![picture](running.svg)\n");
        Write("running.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"injected('picture')\"><script>injected('picture')</script></svg>");
        WriteProgram();
        File.WriteAllBytes(Path.Combine(_folder, "picture.png"), [0x89, 0x50, 0x4E, 0x47]);
        File.WriteAllText(Path.Combine(_folder, "site.yaml"), $"title: {Yaml("<svg onload=injected(0)> & \"notes\"")}\nlanguage: en\nprograms: [docker, kite]\n");
    }

    /// <summary>The notes of the folder that hold the places of <see cref="InjectionPlaces"/>, and the kinds in each.</summary>
    public IEnumerable<(InjectionKind[] Kinds, int Number)> Packs() => _kinds.Chunk(KindsInNote).Select((kinds, number) => (kinds, number));

    /// <summary>The word behind a place.</summary>
    public static string Sentinel(InjectionKind kind, int place) => string.Create(CultureInfo.InvariantCulture, $"kind{kind.Number}place{place}end");

    /// <summary>As many kinds in a name as a file system takes; a slash is written as another character.</summary>
    public static IEnumerable<string> Names(IEnumerable<InjectionKind> kinds)
    {
        var name = new StringBuilder();
        foreach (var part in kinds.Select(NamePart))
        {
            if (name.Length > 0 && Encoding.UTF8.GetByteCount(name + part) > LongestName)
            {
                yield return name.ToString();
                name.Clear();
            }

            name.Append(name.Length == 0 ? "n" : " ").Append(part);
        }

        yield return name.ToString();
    }

    public static string Joined(IEnumerable<InjectionKind> kinds) => string.Join(' ', kinds.Select(kind => kind.Line));

    /// <summary>JSON is YAML.</summary>
    public static string Yaml(string text) => JsonSerializer.Serialize(text, Written);

    /// <summary>The longest attribute of all is longer than any file's name.</summary>
    private static string NamePart(InjectionKind kind)
    {
        var part = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(kind.Line)).Replace('/', '∕').Replace("\0", "", StringComparison.Ordinal);
        return Encoding.UTF8.GetByteCount(part) <= LongestName ? part : part[^(LongestName / 2)..];
    }

    private static string EndOf(InjectionKind kind) =>
        string.Concat(Endless.Where(pair => kind.Text.Contains(pair.Begin, StringComparison.OrdinalIgnoreCase)).Select(pair => pair.End + "\n"));

    private static string Each(IEnumerable<InjectionKind> kinds) => string.Join(", ", kinds.Select(kind => Yaml(kind.Line)));

    private static string FrontMatter(InjectionKind[] kinds) => $"""
        ---
        title: {Yaml(Joined(kinds))}
        description: {Yaml(Joined(kinds))}
        tags: [{string.Join(", ", kinds.Chunk(12).Select(some => Yaml(Joined(some))))}]
        categories: [{Yaml(Joined(kinds))}]
        aliases: [{Each(kinds.Where(kind => kind.Line.All(character => char.IsAsciiLetterOrDigit(character) || character is '_' or '.')))}]
        date: {Yaml(Joined(kinds))}
        lang: {Yaml(Joined(kinds))}
        order: {Yaml(Joined(kinds))}
        {string.Join("\n", kinds.Select(kind => $"{Yaml(kind.Line)}: {Yaml(kind.Line)}"))}
        ---


        """;

    private static string Text(InjectionKind[] kinds)
    {
        var text = new StringBuilder("## Here {#here}\n\n");
        foreach (var kind in kinds)
        {
            for (var place = 0; place < InjectionPlaces.All.Count; place++)
            {
                text.Append(InjectionPlaces.All[place].Write(kind)).Append("\n\n").Append(EndOf(kind)).Append("\n\n").Append(Sentinel(kind, place)).Append("\n\n");
            }
        }

        return text.ToString();
    }

    /// <summary>Their names: headings below one that announces concepts, each with several kinds.</summary>
    private static string Concepts(InjectionKind[] kinds, int number)
    {
        var text = new StringBuilder("## Concepts\n\n");
        foreach (var (some, i) in kinds.Chunk(6).Select((some, i) => (some, i)))
        {
            text.Append(CultureInfo.InvariantCulture, $"### Concept {number} {i} {Joined(some)}\n\n{Joined(some)}\n\n{string.Concat(some.Select(EndOf))}\n\n");
        }

        return text.ToString();
    }

    private static string Page(InjectionKind[] kinds) =>
        "<!DOCTYPE html><html><head><title>Saved page</title></head><body><article><h1>Saved page</h1>"
        + string.Concat(kinds.Select(kind => $"<p>{kind.Text}</p>{EndOf(kind)}<p>text <b title=\"{kind.Line}\">text</b> <a href='{kind.Line}'>text</a></p>{EndOf(kind)}<table><tr><td>{kind.Line}</td><td>docker stop {kind.Line}</td></tr></table>{EndOf(kind)}"))
        + "</article></body></html>";

    /// <summary>A program of the author's own, in whose facts and texts every kind stands: flags, values, what they are for, dangers, labels of slots.</summary>
    private void WriteProgram()
    {
        var kinds = _kinds;
        Write("_cli/kite.cli.json", JsonSerializer.Serialize(new
        {
            format = 2,
            program = "kite",
            version = kinds[0].Line,
            source = Joined(kinds),
            commands = new object[]
            {
                new { name = "kite", group = true },
                new { name = "kite land", usage = Joined(kinds), arguments = new[] { new { name = "GROUND" } } },
                new
                {
                    name = "kite fly",
                    otherNames = kinds.Select(kind => "kite " + NamePart(kind).Replace(' ', '\u3000')),
                    arguments = new[] { new { name = "PLACE", repeated = true } },
                    flags = kinds.Select(kind => new
                    {
                        @long = $"--k{kind.Number}",
                        valueType = kind.Line,
                        valueKind = "enumeration",
                        values = new[] { kind.Line },
                        @default = kind.Line,
                        since = kind.Line,
                        replacedBy = kind.Line,
                        deprecatedSince = kind.Line,
                    }),
                },
            },
            dangers = kinds.Select(kind => new { command = "kite fly", flags = new[] { $"--k{kind.Number}" }, text = new Dictionary<string, string> { ["en"] = kind.Line } }),
            claims = kinds.Select(kind => new { command = "kite fly", says = new[] { $"flies {kind.Number}\\." }, now = kind.Line }),
        }));
        Write("_cli/kite.texts.json", JsonSerializer.Serialize(new
        {
            program = "kite",
            commands = new Dictionary<string, object>
            {
                ["kite fly"] = new
                {
                    text = English("Fly"),
                    flags = kinds.ToDictionary(kind => $"--k{kind.Number}", kind => English(kind.Line)),
                },
                ["kite land"] = new
                {
                    text = English(Joined(kinds)),
                    arguments = new Dictionary<string, object> { ["GROUND"] = English(Joined(kinds)) },
                },
            },
            slots = kinds.ToDictionary(kind => $"slot-{Letters(kind.Number)}", kind => new { text = English(kind.Line), placeholders = new[] { kind.Line, $"place{kind.Number}" } }),
        }));
        Write("kite.md", "# Kite\n\n| 操作 | 命令 | 示例 |\n| --- | --- | --- |\n" + string.Concat(kinds.Select(kind =>
            $"| flies {kind.Number}. | `kite fly --k{kind.Number} <place{kind.Number}>` | |\n")) + "| lands | `kite land` | `kite land x` |\n");
    }

    /// <summary>The names of slots have no digits.</summary>
    private static string Letters(int number) => string.Concat(number.ToString("000", CultureInfo.InvariantCulture).Select(digit => (char)('a' + digit - '0')));

    private static Dictionary<string, string> English(string text) => new() { ["en"] = text };

    private void Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        // Half of a pair has no bytes of its own; its place is taken by another character.
        File.WriteAllBytes(path, Encoding.UTF8.GetBytes(text));
    }
}
