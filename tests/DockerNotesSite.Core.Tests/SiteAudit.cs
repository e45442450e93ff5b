using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using DockerNotesSite.Model;

namespace DockerNotesSite;

/// <summary>Reads a whole site as a browser would and tells what is wrong with it; empty where nothing is.</summary>
internal static class SiteAudit
{
    public static IEnumerable<string> Problems(IReadOnlyList<OutputFile> files)
    {
        var pages = files.Where(f => f.Path.Value.EndsWith(".html", StringComparison.Ordinal))
            .ToDictionary(f => f.Path, f => (IDocument)new HtmlParser().ParseDocument(Encoding.UTF8.GetString(f.Bytes.Span)));
        var paths = files.Select(f => f.Path).ToHashSet();
        return Paths(files).Concat(pages.SelectMany(p => Page(p.Key, p.Value).Concat(Links(p.Key, p.Value, pages, paths))));
    }

    private static IEnumerable<string> Paths(IReadOnlyList<OutputFile> files) => files
        .GroupBy(f => f.Path.Value.Normalize(), StringComparer.OrdinalIgnoreCase)
        .Where(g => g.Count() > 1 || g.Key.Split('/').Any(part => part is "" or "." or ".."))
        .Select(g => $"{g.Key}: {g.Count()} files, or no path in the site");

    private static IEnumerable<string> Page(UrlPath url, IDocument page)
    {
        var twice = page.QuerySelectorAll("[id]").GroupBy(e => e.Id).Where(g => g.Count() > 1).Select(g => $"{url}: id {g.Key} twice");
        var headings = page.QuerySelectorAll("h1").Length == 1 ? [] : new[] { $"{url}: not one h1" };
        var running = page.QuerySelectorAll("script:not([src]):not([type='application/ld+json']), style, [style], iframe, object, embed, form")
            .Select(e => $"{url}: {e.LocalName} in the page");
        var handlers = page.All.SelectMany(e => e.Attributes).Where(a => a.Name.StartsWith("on", StringComparison.Ordinal)).Select(a => $"{url}: {a.Name}");
        var scripted = page.Links.Where(l => l.GetAttribute("href")!.StartsWith("javascript", StringComparison.OrdinalIgnoreCase)).Select(_ => $"{url}: a link runs script");
        return twice.Concat(headings).Concat(running).Concat(handlers).Concat(scripted);
    }

    private static IEnumerable<string> Links(UrlPath url, IDocument page, Dictionary<UrlPath, IDocument> pages, HashSet<UrlPath> paths)
    {
        var addresses = page.QuerySelectorAll("[href],[src]").Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!);
        foreach (var address in addresses.Where(a => !a.Contains(':', StringComparison.Ordinal) && !a.StartsWith("//", StringComparison.Ordinal)))
        {
            var target = new Uri(new Uri("site:///" + url.Encoded), address);
            var path = new UrlPath(Uri.UnescapeDataString(target.AbsolutePath.TrimStart('/')));
            var id = Uri.UnescapeDataString(target.Fragment.TrimStart('#'));
            if (!paths.Contains(path))
            {
                yield return $"{url}: {address} leads to no file";
            }
            else if (id.Length > 0 && pages[path].GetElementById(id) is null)
            {
                yield return $"{url}: {address} has no such place";
            }
        }
    }
}
