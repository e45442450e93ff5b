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
public static class SingleFile
{
    /// <summary>Pages, pictures and other files of more than this many bytes make a file that mail refuses and browsers are slow to open.</summary>
    private const long Largest = 20_000_000;

    /// <summary>False for a site that is too large to be of use as one file.</summary>
    public static bool CanHold(SingleFileParts parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        return parts.Site.Where(f => parts.Carried.Contains(f.Path) || PageReferences.IsPage(f.Path)).Sum(f => f.Length) <= Largest;
    }

    public static OutputFile Make(UrlPath path, SingleFileParts parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        var files = parts.Site.ToDictionary(f => f.Path);
        var references = new PageReferences(parts);
        var read = new SinglePage[references.Pages.Length];
        AllCores.ForEach(read.Length, i => read[i] = SinglePageReader.Read(files[references.Pages[i]], references));
        var pages = read.ToImmutableArray();
        var home = HomePage.Read(files[parts.Tree.Home], references, files);

        var html = new StringBuilder();
        html.Append("<!DOCTYPE html>\n<html lang=\"").Append(Encoded(home.Language)).Append("\">\n<head>\n").Append(home.Meta);
        html.Append("<link rel=\"icon\" href=\"").Append(DataAddress.Of(files[parts.Icon])).Append("\">\n");
        html.Append("<script>").Append(InlineCode.Script(files[parts.SchemeScript].Bytes)).Append("</script>\n");
        html.Append("<style>").Append(InlineCode.Style(files[parts.Style], files)).Append("</style>\n");
        html.Append("<script>").Append(InlineCode.Script(parts.Script)).Append("</script>\n</head>\n");
        html.Append(home.BodyTag).Append("\n<noscript><p class=\"notice\">").Append(Encoded(parts.Notice)).Append("</p></noscript>").Append(home.Body);
        AppendData(html, "Single-pages", PackedText.Of(PagesJson.OfPages(pages, references.Redirects)));
        AppendData(html, "Single-search", PackedText.Of(PagesJson.OfTexts(parts.Search.Select(file => Encoding.UTF8.GetString(files[file].Bytes.Span)))));
        AppendData(html, "Single-files", string.Join('\n', CarriedIn(pages).Select(file => $"{file.Encoded} {DataAddress.ContentOf(files[file])}")));
        html.Append("</body>\n</html>\n");
        return OutputFile.Text(path, html.ToString());
    }

    private static void AppendData(StringBuilder html, string id, string text) =>
        html.Append("<script type=\"text/plain\" id=\"").Append(id).Append("\">").Append(text).Append("</script>\n");

    private static IEnumerable<UrlPath> CarriedIn(ImmutableArray<SinglePage> pages) =>
        pages.SelectMany(p => p.Carried).Distinct().Order();

    private static string Encoded(string text) => WebUtility.HtmlEncode(text);
}
