using System.Collections.Immutable;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Linking;

/// <summary>Everything that a written link can lead to: notes with their anchors, the site's other pages, files.</summary>
internal sealed class LinkTargets
{
    private const string FilesFolder = "files/";
    private static readonly string[] NoteEndings = ["", .. NoteFiles.Extensions, "/index.md", "/README.md"];

    private readonly Catalog _catalog;
    private readonly LinkableFiles _linkable;
    private readonly Dictionary<string, CatalogNote> _notes;
    private readonly NoteTranslations _translations;
    private readonly Dictionary<string, UrlPath> _pages;
    private readonly HashSet<string> _files;
    private readonly HashSet<string> _drafts;
    private readonly Dictionary<UrlPath, IReadOnlySet<string>> _anchors;

    public LinkTargets(Catalog catalog, LinkableFiles files, NoteMemory<Note, IReadOnlySet<string>> anchors)
    {
        _catalog = catalog;
        _linkable = files;
        var all = catalog.Notes.Concat(files.InOtherLanguages).ToImmutableArray();
        _notes = all.DistinctBy(n => n.Note.Source).ToDictionary(n => n.Note.Source.Value, StringComparer.Ordinal);
        _translations = new NoteTranslations(catalog.Notes);
        _files = files.Others.Select(f => f.Value).ToHashSet(StringComparer.Ordinal);
        _drafts = files.Drafts.Select(f => f.Value).ToHashSet(StringComparer.Ordinal);
        var anchorsOfAll = anchors.RecallAll(all, n => (n.Note.Source, n.Note), n => AnchorCollector.Of(n.Note));
        _anchors = all.Zip(anchorsOfAll).ToDictionary(n => n.First.Url, n => n.Second);
        _pages = PagesOf(catalog, files).DistinctBy(p => p.Address).ToDictionary(p => p.Address, p => p.Page, StringComparer.Ordinal);
    }

    /// <summary>Whether every link leads to the same there.</summary>
    public bool AreOf(Catalog catalog, LinkableFiles files, NoteMemory<Note, IReadOnlySet<string>> anchors) =>
        _linkable.Others.AsSpan().SequenceEqual(files.Others.AsSpan())
        && _linkable.Drafts.AsSpan().SequenceEqual(files.Drafts.AsSpan())
        && AreSame(_catalog.Notes, catalog.Notes)
        && AreSame(_linkable.InOtherLanguages, files.InOtherLanguages)
        && catalog.Notes.Concat(files.InOtherLanguages).All(n => _anchors[n.Url] is var known
            && anchors.Recall(n.Note.Source, n.Note, AnchorCollector.Of) is var now && (ReferenceEquals(known, now) || known.SetEquals(now)))
        && PagesOf(_catalog, _linkable).SequenceEqual(PagesOf(catalog, files));

    private static bool AreSame(ImmutableArray<CatalogNote> one, ImmutableArray<CatalogNote> other) =>
        one.Length == other.Length && one.Zip(other).All(pair => ReferenceEquals(pair.First.Note, pair.Second.Note)
            || (pair.First.Url == pair.Second.Url
                && pair.First.Note.Source == pair.Second.Note.Source
                && pair.First.Note.LanguageFolder == pair.Second.Note.LanguageFolder
                && pair.First.Note.TranslationKey == pair.Second.Note.TranslationKey));

    /// <summary>
    /// The page of a note, by the path of its source with or without its ending; null where there is none. Of a note in the language
    /// of the one that leads to it, that is the page in the language that is read: its translation.
    /// </summary>
    public UrlPath? Note(SourcePath path, Note from)
    {
        if (Find(path) is { } found)
        {
            return found.Note.LanguageFolder == from.LanguageFolder ? PageOf(found) : found.Url;
        }

        return Untranslated(path, from) is { } original && Find(original) is { } note ? PageOf(note) : null;
    }

    /// <summary>The address that a file beside the notes, or beside the note that this is a translation of, is copied to.</summary>
    public UrlPath? File(SourcePath path, Note from) => File(path) ?? (Untranslated(path, from) is { } original ? File(original) : null);

    private CatalogNote? Find(SourcePath path)
    {
        foreach (var ending in NoteEndings)
        {
            if (_notes.TryGetValue((path.Value + ending).TrimStart('/'), out var note))
            {
                return note;
            }
        }

        var isHtml = path.Extension is ".html" or ".htm";
        return isHtml ? Find(new SourcePath(path.Value[..^path.Extension.Length])) : null;
    }

    private UrlPath PageOf(CatalogNote note) => _translations.Of(note.Note)?.Url ?? note.Url;

    /// <summary>The same path in the site's own language, for what was not translated; null for a path outside of the note's language.</summary>
    private static SourcePath? Untranslated(SourcePath path, Note from) =>
        from.LanguageFolder.Length > 0 && path.Value.StartsWith(from.LanguageFolder, StringComparison.OrdinalIgnoreCase)
            ? new SourcePath(path.Value[from.LanguageFolder.Length..])
            : null;

    /// <summary>Is this, with or without its ending, a note that is left out of the site because it is not finished?</summary>
    public bool IsDraft(SourcePath path) => NoteEndings.Any(ending => _drafts.Contains((path.Value + ending).TrimStart('/')));

    /// <summary>A page by its address on the site.</summary>
    public UrlPath? Page(SourcePath path) => _pages.TryGetValue(path.Value, out var page) ? page : null;

    private UrlPath? File(SourcePath path) => _files.Contains(path.Value) ? new UrlPath(FilesFolder + path.Value) : null;

    /// <summary>What has to be copied for these addresses, in ordinal order.</summary>
    public static ImmutableArray<AssetCopy> Copies(IEnumerable<UrlPath> addresses) =>
    [
        .. addresses.Distinct().Order().Select(address => new AssetCopy(new SourcePath(address.Value[FilesFolder.Length..]), address)),
    ];

    /// <summary>Whether a page is a note's: the anchors of all others are known only when they are made.</summary>
    public bool IsNote(UrlPath page) => _anchors.ContainsKey(page);

    /// <summary>The anchor as a note's page has it; an anchor that other generators would have made for the same heading is understood.</summary>
    public Anchor? AnchorOn(UrlPath page, string anchor)
    {
        var anchors = _anchors[page];
        if (anchors.Contains(anchor))
        {
            return new Anchor(anchor);
        }

        var slug = Slug.From(anchor);
        return anchors.Contains(slug) ? new Anchor(slug) : null;
    }

    public string? NearestAnchor(UrlPath page, string anchor) => NearestAnchor(anchor, _anchors[page].Order(StringComparer.Ordinal));

    /// <summary>A misspelt anchor's right form, or the section below another one that has this name: "安装-步骤" for "步骤".</summary>
    public static string? NearestAnchor(string anchor, IEnumerable<string> anchors)
    {
        var nearest = NearMiss.Of(anchor, anchors) ?? anchors.FirstOrDefault(a => a.EndsWith("-" + Slug.From(anchor), StringComparison.Ordinal));
        return nearest is { Length: > 0 } ? "#" + nearest : null;
    }

    /// <summary>
    /// The note or file whose path is nearest, as a reference from the note that asks; else the nearest page of the site, from
    /// its root.
    /// </summary>
    public string? Nearest(SourcePath path, SourcePath from)
    {
        var candidates = _notes.Keys.Concat(_files).Where(c => c != from.Value).Order(StringComparer.Ordinal).ToImmutableArray();
        var nearest = candidates.FirstOrDefault(c => c.Equals(path.Value, StringComparison.OrdinalIgnoreCase))
            ?? candidates.FirstOrDefault(c => new SourcePath(c).FileName.Equals(path.FileName, StringComparison.OrdinalIgnoreCase))
            ?? NearMiss.Of(path.Value, candidates);
        return nearest is not null ? Uri.UnescapeDataString(new UrlPath(nearest).RelativeTo(new UrlPath(from.Value)))
            : NearMiss.Of(path.Value, _pages.Keys.Order(StringComparer.Ordinal)) is { } page ? "/" + page
            : null;
    }

    private static IEnumerable<(string Address, UrlPath Page)> PagesOf(Catalog catalog, LinkableFiles files)
    {
        var pages = (files.HasMap ? catalog.Addresses.Indexes.Add(catalog.Addresses.Map) : catalog.Addresses.Indexes)
            .Concat(catalog.Notes.Select(n => n.Url))
            .Concat(catalog.Commands.Select(c => c.Url))
            .Concat(catalog.Concepts.Select(c => c.Url))
            .Concat(catalog.Tags.Select(t => t.Url));
        return pages.Select(page => (page.Value, page))
            .Concat(catalog.Redirects.Select(redirect => (redirect.From.Value, redirect.To)))
            .Append(("", catalog.Addresses.Home));
    }
}
