using System.Collections.Concurrent;
using System.Collections.Immutable;
using DockerNotesSite.Model;

namespace DockerNotesSite.Bundling;

/// <summary>Where a reference of a page leads to, seen from inside of the single file.</summary>
internal abstract record FileReference
{
    /// <summary>A page of the file, at this address: "#/commands/run#row".</summary>
    public sealed record ToPage(string Address) : FileReference;

    /// <summary>A file that is in it, too.</summary>
    public sealed record ToCarried(UrlPath File) : FileReference;

    /// <summary>Another host, or another place on the same page: it stays as it is.</summary>
    public sealed record Unchanged : FileReference;

    /// <summary>What only a published site has.</summary>
    public sealed record Nowhere : FileReference;
}

/// <summary>Knows the pages of a site and what is carried with them.</summary>
internal sealed class PageReferences
{
    private const string Ending = ".html";
    private static readonly Uri Host = new("http://site.invalid/");

    private readonly Uri _root;
    private readonly SiteAddresses _tree;
    private readonly HashSet<UrlPath> _pages;
    private readonly HashSet<UrlPath> _carried;
    private readonly Dictionary<UrlPath, UrlPath> _redirects;

    /// <summary>Pages in one folder say the same of the same files.</summary>
    private readonly ConcurrentDictionary<(string Folder, string Written), FileReference> _known = [];

    public PageReferences(SingleFileParts parts)
    {
        _tree = parts.Tree;
        var files = parts.Site.Select(f => f.Path).ToHashSet();
        _redirects = parts.Redirects.DistinctBy(r => r.From).ToDictionary(r => r.From, r => r.To);
        _carried = [.. parts.Carried.Where(files.Contains)];
        _root = new Uri(Host, parts.Root);
        Pages = [.. files.Where(f => IsPage(f) && !_redirects.ContainsKey(f) && !_carried.Contains(f)).Order()];
        _pages = [.. Pages];
    }

    /// <summary>In ordinal order; redirects are none.</summary>
    public ImmutableArray<UrlPath> Pages { get; }

    /// <summary>Keys of addresses that were given up, and those of the pages that took their places.</summary>
    public IEnumerable<(string From, string To)> Redirects => _redirects.OrderBy(r => r.Key).Select(r => (KeyOf(r.Key), KeyOf(r.Value)));

    public static bool IsPage(UrlPath file) => file.Value.EndsWith(Ending, StringComparison.Ordinal);

    /// <summary>The page's address in the file: the way from the top folder of its language, without the ending.</summary>
    public string KeyOf(UrlPath page)
    {
        var key = page.Value[(_tree.Contains(page) ? _tree.Folder.Length : 0)..^Ending.Length];
        return key == "index" || key.EndsWith("/index", StringComparison.Ordinal) ? key[..^"index".Length] : key;
    }

    /// <summary>What a reference that is written in a page, or in another file of the site, leads to.</summary>
    public FileReference Of(UrlPath page, string written)
    {
        if (written.StartsWith('#'))
        {
            return new FileReference.Unchanged();
        }

        // These name the page itself.
        if (written.Length == 0 || written[0] == '?')
        {
            return Find(page, written);
        }

        var place = (page.Value[..(page.Value.LastIndexOf('/') + 1)], written);
        return _known.TryGetValue(place, out var known) ? known : _known.GetOrAdd(place, Find(page, written));
    }

    private FileReference Find(UrlPath page, string written)
    {
        if (!Uri.TryCreate(new Uri(_root, page.Encoded), written, out var target))
        {
            return new FileReference.Nowhere();
        }

        if (target.Scheme != Host.Scheme || target.Host != Host.Host)
        {
            return new FileReference.Unchanged();
        }

        return target.AbsolutePath.StartsWith(_root.AbsolutePath, StringComparison.Ordinal)
            ? InSite(Uri.UnescapeDataString(target.AbsolutePath[_root.AbsolutePath.Length..]), written)
            : new FileReference.Nowhere();
    }

    private FileReference InSite(string place, string written)
    {
        var path = new UrlPath(place.Length == 0 || place.EndsWith('/') ? place + "index.html" : place);
        var to = _redirects.GetValueOrDefault(path, path);
        if (_pages.Contains(to))
        {
            var key = string.Join('/', KeyOf(to).Split('/').Select(Uri.EscapeDataString));
            var more = written.IndexOfAny(['?', '#']);
            return new FileReference.ToPage($"#/{key}{(more < 0 ? "" : written[more..])}");
        }

        return _carried.Contains(path) ? new FileReference.ToCarried(path) : new FileReference.Nowhere();
    }
}
