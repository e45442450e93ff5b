using System.Collections.Immutable;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Commands;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Linking;

/// <summary>
/// A command has to do with a concept when one of its rows names the concept: in what it does, in a placeholder of its
/// syntax, or in the program's own usage line.
/// </summary>
internal sealed class Relatedness(Catalog catalog, NameMatcher names)
{
    private readonly Dictionary<UrlPath, int> _order = catalog.Concepts.Select((concept, index) => (concept.Url, index)).ToDictionary(c => c.Url, c => c.index);

    /// <summary>In the order of the catalog.</summary>
    public ImmutableArray<UrlPath> ConceptsOf(Command command, IEnumerable<LinkedRow> rows)
    {
        var named = rows.SelectMany(row => row.Named).Concat(PagesNamed(Words(command.Facts?.Usage ?? ""), names));
        return [.. named.Where(_order.ContainsKey).Distinct().OrderBy(page => _order[page])];
    }

    /// <summary>The commands of each concept.</summary>
    public static Catalog Add(Catalog linked)
    {
        var acting = linked.Commands.SelectMany(c => c.Concepts, (c, concept) => (c.Name, concept)).ToLookup(p => p.concept, p => p.Name);
        return linked with { Concepts = [.. linked.Concepts.Select(concept => concept with { Commands = [.. acting[concept.Url]] })] };
    }

    /// <summary>Pages that the row names, commands among them.</summary>
    public static IEnumerable<UrlPath> PagesNamedIn(CommandRow row, NameMatcher names) =>
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
