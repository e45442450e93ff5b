using System.Buffers;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Linking;

/// <summary>An address as written in a note → what it leads to.</summary>
internal sealed class LinkResolver(LinkTargets targets, PagePlaces places, CatalogNote note, DiagnosticBag diagnostics)
{
    /// <summary>Thousands of links of one note, each compared with thousands of places, would take minutes.</summary>
    private const int MostSuggestions = 1_000;

    private static readonly SearchValues<char> SchemeCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.");

    private readonly HashSet<UrlPath> _sought = [];
    private int _brokenAnchors;

    /// <summary>Whether an address was looked up among the targets.</summary>
    public bool HasAsked { get; private set; }

    /// <summary>Pages that no note stands behind and that an anchor was looked for on.</summary>
    public IReadOnlySet<UrlPath> Sought => _sought;

    public LinkTarget ResolveLink(string address, SourceLocation location)
    {
        if (IsExternal(address))
        {
            return new ExternalTarget(address);
        }

        HasAsked = true;
        var (path, anchor) = Split(address);
        if (path.Length == 0 && !address.StartsWith('/'))
        {
            return OnPage(note.Url, anchor, address, location);
        }

        var source = note.Note.Source.Resolve(path);
        var page = source is { } inside ? targets.Note(inside, note.Note) ?? targets.Page(inside) : null;
        page ??= ResolveOnSite(path);
        if (page is { } found)
        {
            return OnPage(found, anchor, address, location);
        }

        if (source is { } file && targets.File(file, note.Note) is { } copy)
        {
            return new AssetTarget(copy);
        }

        diagnostics.Add(source is { } missing && targets.IsDraft(missing)
            ? LinkDiagnostics.LinkToDraft(location, address)
            : LinkDiagnostics.BrokenLink(location, address, Nearest(source)));
        return new NoTarget();
    }

    public LinkTarget ResolvePicture(string address, SourceLocation location)
    {
        if (IsExternal(address))
        {
            return new ExternalTarget(address);
        }

        HasAsked = true;
        var source = note.Note.Source.Resolve(Split(address).Path);
        if (source is { } file && targets.File(file, note.Note) is { } copy)
        {
            return new AssetTarget(copy);
        }

        diagnostics.Add(LinkDiagnostics.BrokenPicture(location, address, Nearest(source)));
        return new NoTarget();
    }

    private string? Nearest(SourcePath? missing) => missing is { } path ? targets.Nearest(path, note.Note.Source) : null;

    private PageTarget OnPage(UrlPath page, string anchor, string address, SourceLocation location)
    {
        if (!targets.IsNote(page))
        {
            return OnMadePage(page, anchor, address, location);
        }

        if (targets.AnchorOn(page, anchor) is { } known)
        {
            return new PageTarget(page, known);
        }

        return WithoutAnchor(page, anchor, address, location, () => targets.NearestAnchor(page, anchor));
    }

    private PageTarget OnMadePage(UrlPath page, string anchor, string address, SourceLocation location)
    {
        if (anchor.Length == 0)
        {
            return new PageTarget(page);
        }

        _sought.Add(page);
        if (!places.AreKnownOf(page))
        {
            return new PageTarget(page, new Anchor(anchor));
        }

        if (places.PageOf(page, anchor) is { } found)
        {
            return new PageTarget(page, new Anchor(anchor)) { Continuation = found == page ? null : found };
        }

        return WithoutAnchor(page, anchor, address, location, () => LinkTargets.NearestAnchor(anchor, places.IdsOn(page)));
    }

    private PageTarget WithoutAnchor(UrlPath page, string anchor, string address, SourceLocation location, Func<string?> nearest)
    {
        _brokenAnchors++;
        diagnostics.Add(LinkDiagnostics.BrokenAnchor(location, address, anchor, _brokenAnchors > MostSuggestions ? null : nearest()));
        return new PageTarget(page);
    }

    // Authors also write the address that a page will have: ../commands/docker-run.html, seen from the note's own page.
    private UrlPath? ResolveOnSite(string path) =>
        new SourcePath(note.Url.Value).Resolve(path) is { } address ? targets.Page(address) : null;

    private static bool IsExternal(string address) =>
        address.StartsWith("//", StringComparison.Ordinal)
        || (address.IndexOf(':', StringComparison.Ordinal) is > 1 and var colon && address.AsSpan(0, colon).IndexOfAnyExcept(SchemeCharacters) < 0);

    private static (string Path, string Anchor) Split(string address)
    {
        var hash = address.IndexOf('#', StringComparison.Ordinal);
        var path = hash < 0 ? address : address[..hash];
        var query = path.IndexOf('?', StringComparison.Ordinal);
        return (Decode(query < 0 ? path : path[..query]).Replace('\\', '/'), hash < 0 ? "" : Decode(address[(hash + 1)..]));
    }

    private static string Decode(string text) => Uri.UnescapeDataString(text);
}
