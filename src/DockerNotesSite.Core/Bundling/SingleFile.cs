using System.Net;
using System.Text;
using DockerNotesSite.Model;

namespace DockerNotesSite.Bundling;

/// <summary>
/// Bundling: the files of a site in, one HTML file out that has everything in it and asks for nothing.
/// 1. Each page is taken apart, its links lead to addresses inside of the file: #/commands/run.
/// 2. The home page stands in the file as it is, with the style and the scripts, for those who see it without scripts.
/// 3. All pages are packed, and the search's files; the file's own script unpacks them.
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
    private byte[][] _packedPages = [];
    private byte[][] _packedSearch = [];

    private SingleFile(UrlPath path, SingleFileParts parts)
    {
        (_path, _parts) = (path, parts);
        _files = parts.Site.ToDictionary(f => f.Path);
        _references = new PageReferences(parts);
    }

    /// <summary>Null for a site that is too large to be of use as one file.</summary>
    public static SingleFile? Of(UrlPath path, SingleFileParts parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        var bytes = parts.Site.Where(f => parts.Carried.Contains(f.Path) || PageReferences.IsPage(f.Path)).Sum(f => f.Length);
        return bytes <= Largest ? new SingleFile(path, parts) : null;
    }

    /// <summary>This and <see cref="PackSearch"/> come before the file is joined, in any order, on any thread.</summary>
    public void PackPages()
    {
        _pages = new SinglePage[_references.Pages.Length];
        AllCores.ForEach(_pages.Length, i => _pages[i] = SinglePageReader.Read(_files[_references.Pages[i]], _references));
        var packed = new PackedPages(_pages);
        _packedPages = [PackedText.Of(packed.Index(_references.Redirects)), PackedText.Of(packed.Html())];
    }

    public void PackSearch() => _packedSearch = [.. _parts.Search.Select(file => PackedText.Of(_files[file].Bytes.Span))];

    /// <summary>The file, after all is packed.</summary>
    public OutputFile Join()
    {
        var home = HomePage.Read(_files[_parts.Tree.Home], _references, _files);
        using var html = new MemoryStream();
        Put(html, $"<!DOCTYPE html>\n<html lang=\"{Encoded(home.Language)}\">\n<head>\n{home.Meta}");
        Put(html, $"<link rel=\"icon\" href=\"{DataAddress.Of(_files[_parts.Icon])}\">\n");
        Put(html, $"<script>{InlineCode.Script(_files[_parts.SchemeScript].Bytes)}</script>\n");
        Put(html, $"<style>{InlineCode.Style(_files[_parts.Style], _files)}</style>\n");
        Put(html, $"<script>{InlineCode.Script(_parts.Script)}</script>\n</head>\n");
        Put(html, $"{home.BodyTag}\n<noscript><p class=\"notice\">{Encoded(_parts.Notice)}</p></noscript>{home.Body}");
        PutData(html, "Single-pages", _packedPages);
        PutData(html, "Single-search", _packedSearch);
        PutData(html, "Single-files", CarriedFiles().Select(file => Encoding.UTF8.GetBytes($"{file.Encoded} {DataAddress.ContentOf(_files[file])}")));
        Put(html, "</body>\n</html>\n");
        return new OutputFile { Path = _path, Bytes = html.GetBuffer().AsMemory(0, (int)html.Length) };
    }

    private static void Put(Stream html, string text) => html.Write(Encoding.UTF8.GetBytes(text));

    /// <summary>One text after the other, each on a line of its own.</summary>
    private static void PutData(Stream html, string id, IEnumerable<byte[]> lines)
    {
        Put(html, $"<script type=\"text/plain\" id=\"{id}\">");
        var isFirst = true;
        foreach (var line in lines)
        {
            html.Write(isFirst ? ""u8 : "\n"u8);
            html.Write(line);
            isFirst = false;
        }

        Put(html, "</script>\n");
    }

    private IEnumerable<UrlPath> CarriedFiles() => _pages.SelectMany(p => p.Carried).Distinct().Order();

    private static string Encoded(string text) => WebUtility.HtmlEncode(text);
}
