using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using DockerNotesSite.Model;

namespace DockerNotesSite.Bundling;

/// <summary>Takes a rendered page apart, its references already leading into the file.</summary>
internal static class SinglePageReader
{
    /// <summary>No text of a parsed page has this character, so it marks the place of what was taken out.</summary>
    private const char Gap = '\0';

    public static SinglePage Read(OutputFile file, PageReferences references)
    {
        var page = Parse(file);
        var carried = new ReferenceRewriter(references, file.Path).Rewrite(page);
        var body = page.Body!;
        var content = page.QuerySelector("main");
        var html = content is null ? "" : HtmlSerializer.OuterOf(content);
        content?.Replace(page.CreateTextNode(Gap.ToString()));
        var around = HtmlSerializer.InnerOf(body).Split(Gap);
        return new SinglePage(
            references.KeyOf(file.Path),
            page.Title ?? "",
            page.DocumentElement.GetAttribute("lang") ?? "",
            new PageFrame([.. body.Attributes.SelectMany(a => new[] { a.Name, a.Value })], around[0], string.Concat(around[1..])),
            html)
        {
            Carried = carried,
        };
    }

    public static IHtmlDocument Parse(OutputFile file) => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(file.Bytes.Span));
}
