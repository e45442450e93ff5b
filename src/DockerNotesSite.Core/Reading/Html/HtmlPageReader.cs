using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Content;
using DockerNotesSite.Reading.Markup;

namespace DockerNotesSite.Reading.Html;

/// <summary>
/// A saved web page in, its title and the blocks of its main content out: menus, banners, margins and scripts are not.
/// </summary>
internal static partial class HtmlPageReader
{
    /// <summary>Where page generators put an article's text, the most telling first.</summary>
    private static readonly string[] ContentSelectors =
    [
        "[itemprop=articleBody]", ".markdown-body", ".post-body", ".post-content", ".entry-content", ".article-content",
        "main article", "article", "main", "[role=main]",
    ];

    /// <summary>Null where elements are nested too deep to be read, or too many.</summary>
    public static (string Title, ImmutableArray<Block> Blocks)? Read(MarkupContext context)
    {
        var written = string.Join('\n', context.Text.Lines);
        context.Elements.Add(HtmlTags.CountIn(written));
        if (context.Elements.IsExceeded)
        {
            return null;
        }

        var closingTags = new ClosingTags(written);
        var page = new EscapedHtml(written, offset => IsTag(written, offset, closingTags));
        var lines = new LineIndex(context.Text);
        SourceLocation Locate(int offset) => lines.At(page.WrittenOffset(offset));
        if (HtmlDepth.FindTooDeep(page.Html) is { } tooDeep)
        {
            context.Diagnostics.Add(MarkupDiagnostics.TooDeep(Locate(tooDeep), "HTML elements"));
            return null;
        }

        var document = HtmlDocuments.Parse(page.Html);
        var content = MainContent(document);
        var blocks = new HtmlBlockConverter(context, Locate, isPage: true).Convert(content);
        return (TitleOf(document, content), blocks);
    }

    /// <summary>A page's own elements, whatever their names, are closed; "&lt;container&gt;" is not.</summary>
    private static bool IsTag(string html, int offset, ClosingTags closingTags)
    {
        var bare = BareTag().Match(html, offset);
        var name = bare.Groups["name"].Value.ToLowerInvariant();
        return !bare.Success || HtmlElements.IsKnown(name) || closingTags.IsClosedAfter(name, offset);
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

    /// <summary>"&lt;name:tag&gt;" has the form of a bare tag too.</summary>
    [GeneratedRegex("""\G<(?<name>[A-Za-z][A-Za-z0-9:._-]*)>""", RegexOptions.CultureInvariant)]
    private static partial Regex BareTag();
}
