using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using DockerNotesSite.Model;

namespace DockerNotesSite;

/// <summary>
/// Reads a whole site as a browser would and tells what is wrong with it; empty where nothing is. It knows nothing of how the site was
/// made: every address and every id is read from the pages by a parser of HTML that follows the standard.
/// </summary>
internal static partial class SiteAudit
{
    private static readonly string[] Linking = ["href", "src", "xlink:href", "poster", "data", "action", "formaction", "background", "cite"];
    private static readonly string[] Naming = ["aria-labelledby", "aria-describedby", "aria-controls", "for", "headers", "list"];
    private static readonly string[] Schemes = ["http", "https", "mailto", "tel", "ftp"];
    private static readonly string[] Running = ["style", "iframe", "object", "embed", "form", "base"];

    public static IEnumerable<string> Problems(IReadOnlyList<OutputFile> files)
    {
        var pages = files.Where(f => f.Path.Value.EndsWith(".html", StringComparison.Ordinal) && !IsDownload(f.Path))
            .AsParallel()
            .Select(f => AuditedPage.Of(f.Path, new HtmlParser().ParseDocument(Encoding.UTF8.GetString(f.Bytes.Span))))
            .ToDictionary(p => p.Url);
        var paths = files.Select(f => f.Path).ToHashSet();
        return Paths(files).Concat(Documents(files)).Concat(pages.Values.GroupBy(p => FolderOf(p.Url)).SelectMany(folder => Pages(folder, pages, paths)));
    }

    // A single file has addresses of its own; OpenedSingleFile reads it.
    private static bool IsDownload(UrlPath path) => path.Value.Split('/') is ["downloads", _] or [not "notes", "downloads", _];

    private static IEnumerable<string> Paths(IReadOnlyList<OutputFile> files) => files
        .GroupBy(f => f.Path.Value.Normalize(), StringComparer.OrdinalIgnoreCase)
        .Where(g => g.Count() > 1 || g.Key.Split('/').Any(part => part is "" or "." or ".." || Encoding.UTF8.GetByteCount(part) > 255))
        .Select(g => $"{g.Key}: {g.Count()} files, or no path in the site");

    private static IEnumerable<string> Documents(IReadOnlyList<OutputFile> files) => files
        .Select(f => (f.Path, Problem: f.Path.Value switch
        {
            var path when path.EndsWith(".xml", StringComparison.Ordinal) => ProblemOf(f, text => XDocument.Parse(text)),
            var path when path.EndsWith(".json", StringComparison.Ordinal) || path.EndsWith(".webmanifest", StringComparison.Ordinal) =>
                ProblemOf(f, text => JsonDocument.Parse(text).Dispose()),
            _ => null,
        }))
        .Where(found => found.Problem is not null)
        .Select(found => $"{found.Path}: {found.Problem}");

    private static string? ProblemOf(OutputFile file, Action<string> read)
    {
        try
        {
            read(new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(file.Bytes.Span));
            return null;
        }
        catch (Exception e) when (e is XmlException or JsonException or ArgumentException)
        {
            return e.Message;
        }
    }

    /// <summary>What stands on every page leads to the same place from all pages of a folder.</summary>
    private static IEnumerable<string> Pages(IEnumerable<AuditedPage> folder, Dictionary<UrlPath, AuditedPage> pages, HashSet<UrlPath> paths)
    {
        var known = new Dictionary<string, Target>(StringComparer.Ordinal);
        return folder.SelectMany(page => page.Problems.Concat(Links(page, pages, paths, known)));
    }

    private static string FolderOf(UrlPath page) => page.Value[..(page.Value.LastIndexOf('/') + 1)];

    private static IEnumerable<string> Links(AuditedPage page, Dictionary<UrlPath, AuditedPage> pages, HashSet<UrlPath> paths, Dictionary<string, Target> known)
    {
        foreach (var address in page.Addresses)
        {
            var isOfPage = address.Length == 0 || address[0] is '#' or '?';
            if (!known.TryGetValue(address, out var target) || isOfPage)
            {
                known[address] = target = TargetOf(page.Url, address);
            }

            if (!target.IsAddress)
            {
                yield return $"{page.Url}: {address} is no address";
            }
            else if (target.Path is not { } path)
            {
                continue;
            }
            else if (!paths.Contains(path))
            {
                yield return $"{page.Url}: {address} leads to no file";
            }
            else if (target.Id.Length > 0 && (!pages.TryGetValue(path, out var there) || !there.Ids.Contains(target.Id)))
            {
                yield return $"{page.Url}: {address} has no such place";
            }
        }
    }

    private static Target TargetOf(UrlPath page, string address)
    {
        var here = new Uri("http://site.invalid/" + page.Encoded);
        return !Uri.TryCreate(here, address, out var target) ? default
            : target.Host != here.Host ? new Target(true, null, "")
            : new Target(true, new UrlPath(Uri.UnescapeDataString(target.AbsolutePath.TrimStart('/'))), Uri.UnescapeDataString(target.Fragment.TrimStart('#')));
    }

    /// <summary>Where an address leads; no path where that is outside of the site.</summary>
    private readonly record struct Target(bool IsAddress, UrlPath? Path, string Id);

    /// <summary>What a browser takes away from an address before it reads it.</summary>
    private static string AsRead(string address) => Unseen().Replace(address.Trim([.. Enumerable.Range(0, 33).Select(c => (char)c)]), "");

    [GeneratedRegex(@"[\t\r\n]")]
    private static partial Regex Unseen();

    [GeneratedRegex("^([A-Za-z][A-Za-z0-9+.-]*):")]
    private static partial Regex Scheme();

    /// <summary>A page's ids, its addresses inside the site, and what is wrong with it alone.</summary>
    private sealed record AuditedPage(UrlPath Url, HashSet<string> Ids, IReadOnlyList<string> Addresses, IReadOnlyList<string> Problems)
    {
        public static AuditedPage Of(UrlPath url, IDocument document)
        {
            var (ids, addresses, named, problems) = (new HashSet<string>(StringComparer.Ordinal), new List<string>(), new List<string>(), new List<string>());
            foreach (var element in document.All)
            {
                if (element.Id is { Length: > 0 } id && !ids.Add(id))
                {
                    problems.Add($"{url}: id {id} twice");
                }

                if (element.Attributes.Length > 0)
                {
                    addresses.AddRange(AddressesOf(element));
                    named.AddRange(element.Attributes.Where(a => Naming.Contains(a.Name)).SelectMany(a => a.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
                }

                problems.AddRange(ProblemsOf(element).Select(problem => $"{url}: {problem}"));
            }

            problems.AddRange(document.GetElementsByTagName("h1").Length == 1 ? [] : [$"{url}: not one h1"]);
            problems.AddRange(named.Where(name => !ids.Contains(name)).Select(name => $"{url}: nothing has the id {name}"));
            problems.AddRange(addresses.Where(a => SchemeOf(a) is { } scheme && !Schemes.Contains(scheme)).Select(a => $"{url}: {a} is no address that may be linked"));
            return new AuditedPage(url, ids, [.. addresses.Where(a => SchemeOf(a) is null)], problems);
        }

        private static IEnumerable<string> AddressesOf(IElement element)
        {
            var plain = element.Attributes.Where(a => Linking.Contains(a.Name)).Select(a => a.Value);
            var several = (element.GetAttribute("srcset") ?? "").Split(',').Select(part => part.Trim().Split(' ')[0]).Where(part => part.Length > 0);
            var refresh = element.LocalName == "meta" && element.HasAttribute("http-equiv") && element.GetAttribute("content") is { } content && content.Contains("url=", StringComparison.OrdinalIgnoreCase)
                ? content[(content.IndexOf("url=", StringComparison.OrdinalIgnoreCase) + 4)..]
                : null;
            return plain.Append(refresh).OfType<string>().Concat(several).Select(AsRead);
        }

        private static IEnumerable<string> ProblemsOf(IElement element)
        {
            var isScript = element.LocalName == "script" && !element.HasAttribute("src") && element.GetAttribute("type") != "application/ld+json";
            if (isScript || element.HasAttribute("style") || Running.Contains(element.LocalName))
            {
                yield return $"{element.LocalName} in the page";
            }

            foreach (var attribute in element.Attributes.Where(a => a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)))
            {
                yield return attribute.Name;
            }
        }

        private static string? SchemeOf(string address) => Scheme().Match(address) is { Success: true } match ? match.Groups[1].Value.ToLowerInvariant() : null;
    }
}
