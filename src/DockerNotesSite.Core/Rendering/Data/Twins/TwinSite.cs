using System.Collections.Frozen;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.Rendering.Data.Twins;

/// <summary>What all twins share, looked up once: the words, and pages by what leads to them.</summary>
internal sealed record TwinSite
{
    public required Catalog Catalog { get; init; }

    public required InterfaceStrings Strings { get; init; }

    /// <summary>A BCP 47 tag.</summary>
    public required string Language { get; init; }

    /// <summary>Pages of commands by each of their names.</summary>
    public required FrozenDictionary<CommandName, UrlPath> Commands { get; init; }

    public required FrozenDictionary<UrlPath, CatalogNote> Notes { get; init; }

    public required FrozenDictionary<UrlPath, Concept> Concepts { get; init; }

    public required ILookup<UrlPath, Tag> TagsOfNotes { get; init; }

    public MarkdownScope Scope(UrlPath page) => new(this, page);

    public static TwinSite Of(Catalog catalog, InterfaceStrings strings, string language) => new()
    {
        Catalog = catalog,
        Strings = strings,
        Language = language,
        Commands = CommandPages(catalog),
        Notes = catalog.Notes.DistinctBy(n => n.Url).ToFrozenDictionary(n => n.Url),
        Concepts = catalog.Concepts.DistinctBy(c => c.Url).ToFrozenDictionary(c => c.Url),
        TagsOfNotes = catalog.Tags.SelectMany(t => t.Notes, (tag, note) => (tag, note)).ToLookup(t => t.note, t => t.tag),
    };

    private static FrozenDictionary<CommandName, UrlPath> CommandPages(Catalog catalog) => catalog.Commands
        .Select(c => (c.Name, c.Url))
        .Concat(catalog.Commands.SelectMany(c => c.OtherNames, (c, name) => (Name: name, c.Url)))
        .DistinctBy(entry => entry.Name)
        .ToFrozenDictionary(entry => entry.Name, entry => entry.Url);
}
