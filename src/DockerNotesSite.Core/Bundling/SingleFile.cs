using System.Collections.Immutable;
using System.Net;
using System.Text;
using DockerNotesSite.Model;

namespace DockerNotesSite.Bundling;

/// <summary>
/// Bundling: the files of a site in, one HTML file out that has everything in it and asks for nothing.
/// 1. Each page is taken apart, its links lead to addresses inside of the file: #/commands/run.
/// 2. The home page stands in the file as it is, with the style and the scripts, for those who see it without scripts.
/// 3. All pages are packed as one text, the search as another; the file's own script unpacks them.
/// 4. What pages show besides text is in it once.
/// </summary>
public sealed class SingleFile
{
    /// <summary>Pages, pictures and other files of more than this many bytes make a file that mail refuses and browsers are slow to open.</summary>
    private const long Largest = 20_000_000;

    private readonly UrlPath _path;
    private readonly SingleFileParts _parts;
    private readonly Dictionary<UrlPath, OutputFile> _files;
    private readonly PageReferences _references;
    private SinglePage[] _pages = [];
    private string _packedPages = "";
    private string _packedSearch = "";

    private SingleFile(UrlPath path, SingleFileParts parts)
    {
        (_path, _parts) = (path, parts);
        _files = parts.Site.ToDictionary(f => f.Path);
        _references = new PageReferences(parts);
    }

    /// <summary>What has to be done before the file can be joined: each once, in any order, on any thread.</summary>
    public ImmutableArray<Action> Steps => [PackPages, PackSearch];

    /// <summary>Null for a site that is too large to be of use as one file.</summary>
    public static SingleFile? Of(UrlPath path, SingleFileParts parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        var bytes = parts.Site.Where(f => parts.Carried.Contains(f.Path) || PageReferences.IsPage(f.Path)).Sum(f => f.Length);
        return bytes <= Largest ? new SingleFile(path, parts) : null;
    }

    /// <summary>The file, after all steps.</summary>
    public OutputFile Join()
    {
        var home = HomePage.Read(_files[_parts.Tree.Home], _references, _files);
        var html = new StringBuilder();
        html.Append("<!DOCTYPE html>\n<html lang=\"").Append(Encoded(home.Language)).Append("\">\n<head>\n").Append(home.Meta);
        html.Append("<link rel=\"icon\" href=\"").Append(DataAddress.Of(_files[_parts.Icon])).Append("\">\n");
        html.Append("<script>").Append(InlineCode.Script(_files[_parts.SchemeScript].Bytes)).Append("</script>\n");
        html.Append("<style>").Append(InlineCode.Style(_files[_parts.Style], _files)).Append("</style>\n");
        html.Append("<script>").Append(InlineCode.Script(_parts.Script)).Append("</script>\n</head>\n");
        html.Append(home.BodyTag).Append("\n<noscript><p class=\"notice\">").Append(Encoded(_parts.Notice)).Append("</p></noscript>").Append(home.Body);
        AppendData(html, "Single-pages", _packedPages);
        AppendData(html, "Single-search", _packedSearch);
        AppendData(html, "Single-files", string.Join('\n', CarriedFiles().Select(file => $"{file.Encoded} {DataAddress.ContentOf(_files[file])}")));
        html.Append("</body>\n</html>\n");
        return OutputFile.Text(_path, html.ToString());
    }

    private void PackPages()
    {
        _pages = new SinglePage[_references.Pages.Length];
        AllCores.ForEach(_pages.Length, i => _pages[i] = SinglePageReader.Read(_files[_references.Pages[i]], _references));
        _packedPages = PackedText.Of(PagesJson.OfPages(_pages, _references.Redirects));
    }

    private void PackSearch() =>
        _packedSearch = PackedText.Of(PagesJson.OfTexts(_parts.Search.Select(file => Encoding.UTF8.GetString(_files[file].Bytes.Span))));

    private static void AppendData(StringBuilder html, string id, string text) =>
        html.Append("<script type=\"text/plain\" id=\"").Append(id).Append("\">").Append(text).Append("</script>\n");

    private IEnumerable<UrlPath> CarriedFiles() => _pages.SelectMany(p => p.Carried).Distinct().Order();

    private static string Encoded(string text) => WebUtility.HtmlEncode(text);
}
