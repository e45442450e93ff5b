using System.Collections.Immutable;
using DockerNotesSite.Model;

namespace DockerNotesSite.Translating;

/// <summary>Finds for each page of one language the page that says the same in each other one.</summary>
internal static class PageMatcher
{
    public static ImmutableDictionary<UrlPath, ImmutableArray<Translation>> Match(
        Catalog catalog, ImmutableArray<Catalog> others, ImmutableArray<string> languages, bool hasMap)
    {
        var matches = ImmutableDictionary.CreateBuilder<UrlPath, ImmutableArray<Translation>>();
        for (var i = 0; i < others.Length; i++)
        {
            foreach (var match in Match(catalog, others[i], hasMap).DistinctBy(match => match.Page))
            {
                matches[match.Page] = matches.GetValueOrDefault(match.Page, []).Add(new Translation(languages[i], match.Found, match.IsTranslated));
            }
        }

        return matches.ToImmutable();
    }

    private readonly record struct PageMatch(UrlPath Page, UrlPath Found, bool IsTranslated);

    private static IEnumerable<PageMatch> Match(Catalog catalog, Catalog other, bool hasMap)
    {
        var notes = new NoteTranslations(other.Notes);
        var commands = other.Commands.ToDictionary(c => c.Name);
        var concepts = ConceptsByName(other);
        var tags = TagMatcher.Match(catalog, other, notes);
        return FixedPages(catalog.Addresses, hasMap).Zip(FixedPages(other.Addresses, hasMap), (page, found) => new PageMatch(page, found, true))
            .Concat(catalog.Notes.Select(page => notes.Of(page.Note) is { } found
                ? new PageMatch(page.Url, found.Url, !(page.IsUntranslated || found.IsUntranslated))
                : new PageMatch(page.Url, other.Addresses.NoteIndex, false)))
            .Concat(catalog.Commands.Select(command => commands.TryGetValue(command.Name, out var found)
                ? new PageMatch(command.Url, found.Url, !(command.IsUntranslated || found.IsUntranslated))
                : new PageMatch(command.Url, other.Addresses.CommandIndex, false)))
            .Concat(catalog.Concepts.Select(concept => ConceptIn(concepts, concept) is { } found
                ? new PageMatch(concept.Url, found.Url, !(concept.IsUntranslated || found.IsUntranslated))
                : new PageMatch(concept.Url, other.Addresses.ConceptIndex, false)))
            .Concat(catalog.Tags.Select(tag => tags.TryGetValue(tag.Url, out var found)
                ? new PageMatch(tag.Url, found, true)
                : new PageMatch(tag.Url, other.Addresses.TagIndex, false)));
    }

    private static ImmutableArray<UrlPath> FixedPages(SiteAddresses addresses, bool hasMap) =>
        [.. addresses.Indexes, addresses.Search, addresses.NotFound, .. hasMap ? [addresses.Map] : ImmutableArray<UrlPath>.Empty];

    private static Dictionary<string, Concept> ConceptsByName(Catalog catalog)
    {
        var byName = new Dictionary<string, Concept>(StringComparer.OrdinalIgnoreCase);
        foreach (var concept in catalog.Concepts)
        {
            foreach (var name in ConceptNames.Of(concept))
            {
                byName.TryAdd(name, concept);
            }
        }

        return byName;
    }

    private static Concept? ConceptIn(Dictionary<string, Concept> byName, Concept concept) =>
        ConceptNames.Of(concept).Select(name => byName.GetValueOrDefault(name)).FirstOrDefault(found => found is not null);
}
