using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model.Content;
using DockerNotesSite.Reading.Markup;

namespace DockerNotesSite.Reading.Html;

/// <summary>
/// A saved web page in, its title and the blocks of its main content out: menus, banners, margins and scripts are not.
/// </summary>
internal static class HtmlPageReader
{
    /// <summary>Where page generators put an article's text, the most telling first.</summary>
    private static readonly string[] ContentSelectors =
    [
        "[itemprop=articleBody]", ".markdown-body", ".post-body", ".post-content", ".entry-content", ".article-content",
        "main article", "article", "main", "[role=main]",
    ];

    /// <summary>Null where elements are nested too deep to be read.</summary>
    public static (string Title, ImmutableArray<Block> Blocks)? Read(MarkupContext context)
    {
        var html = string.Join('\n', context.Text.Lines);
        var places = new LineIndex(context.Text);
        if (HtmlDepth.FindTooDeep(html) is { } offset)
        {
            context.Diagnostics.Add(MarkupDiagnostics.TooDeep(places.At(offset), "HTML elements"));
            return null;
        }

        var document = HtmlDocuments.Parse(html);
        var content = MainContent(document);
        var blocks = new HtmlBlockConverter(context, places.At, isPage: true).Convert(content);
        return (TitleOf(document, content), blocks);
    }

    private static string TitleOf(IHtmlDocument document, IElement content)
    {
        var heading = content.QuerySelector("h1") ?? document.QuerySelector("h1");
        return Collapsed(heading?.TextContent) is { Length: > 0 } title ? title : Collapsed(document.Title);
    }

    private static string Collapsed(string? text) =>
        string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The first that holds a good part of the page's text, and is not one of several.</summary>
    private static IElement MainContent(IHtmlDocument document)
    {
        var body = document.Body!;
        var whole = body.TextContent.Length;
        return ContentSelectors
            .Select(s => document.QuerySelectorAll(s))
            .Where(found => found.Length == 1 && found[0].TextContent.Length * 5 >= whole)
            .Select(found => found[0])
            .FirstOrDefault() ?? body;
    }
}
