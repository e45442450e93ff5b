using System.Net;
using AngleSharp.Dom;
using DockerNotesSite.Model;

namespace DockerNotesSite.Bundling;

/// <summary>The home page as it stands in the single file: readable without scripts, its pictures in their places.</summary>
internal sealed record HomePage(string Language, string Meta, string BodyTag, string Body)
{
    public static HomePage Read(OutputFile file, PageReferences references, IReadOnlyDictionary<UrlPath, OutputFile> files)
    {
        var page = SinglePageReader.Parse(file);
        foreach (var path in new ReferenceRewriter(references, file.Path).Rewrite(page))
        {
            foreach (var element in page.QuerySelectorAll($"[{ReferenceRewriter.Carried}]").Where(e => e.GetAttribute(ReferenceRewriter.Carried) == path.Encoded))
            {
                element.SetAttribute(element.LocalName == "a" ? "href" : "src", DataAddress.Of(files[path]));
            }
        }

        return new HomePage(
            page.DocumentElement.GetAttribute("lang") ?? "", MetaOf(page), TagOf(page.Body!), HtmlSerializer.InnerOf(page.Body!));
    }

    /// <summary>What the page says of itself; published, the file would be a second copy of a site that search engines have.</summary>
    private static string MetaOf(IDocument page)
    {
        var told = page.Head!.QuerySelectorAll("meta[charset], meta[name]:not([name=robots])").Select(HtmlSerializer.OuterOf);
        return string.Concat(
            told.Append("<meta name=\"robots\" content=\"noindex\">").Append($"<title>{WebUtility.HtmlEncode(page.Title)}</title>").Select(line => line + "\n"));
    }

    private static string TagOf(IElement body) =>
        "<body" + string.Concat(body.Attributes.Select(a => $" {a.Name}=\"{WebUtility.HtmlEncode(a.Value)}\"")) + ">";
}
