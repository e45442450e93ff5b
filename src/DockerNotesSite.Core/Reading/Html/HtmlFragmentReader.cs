using System.Collections.Immutable;
using AngleSharp.Dom;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Content;
using DockerNotesSite.Reading.Markup;

namespace DockerNotesSite.Reading.Html;

/// <summary>
/// Whole HTML elements inside a Markdown note in, blocks out. Every reader of HTML gets a function that gives the place of
/// a character by its offset from 0.
/// </summary>
internal static class HtmlFragmentReader
{
    public static ImmutableArray<Block> Read(string html, Func<int, SourceLocation> locate, MarkupContext context)
    {
        if (HtmlDepth.FindTooDeep(html) is { } offset)
        {
            context.Diagnostics.Add(MarkupDiagnostics.TooDeep(locate(offset), "HTML elements"));
            return [];
        }

        var body = HtmlDocuments.ParseFragment(html);
        var places = HtmlDocuments.InFragment(locate);
        if (!context.Configuration.AllowRawHtml)
        {
            return Deny(body, places, context);
        }

        return new HtmlBlockConverter(context, places, isPage: false).Convert(body);
    }

    private static ImmutableArray<Block> Deny(IElement body, Func<int, SourceLocation> locate, MarkupContext context)
    {
        foreach (var element in body.Descendants<IElement>().Where(e => e.SourceReference is not null))
        {
            context.Diagnostics.Add(MarkupDiagnostics.RawHtmlDenied(locate(HtmlDocuments.OffsetOf(element)), element.LocalName));
        }

        return [];
    }
}
