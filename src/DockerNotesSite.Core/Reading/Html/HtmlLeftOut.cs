using System.Collections.Frozen;
using AngleSharp.Dom;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;
using DockerNotesSite.Reading.Markup;

namespace DockerNotesSite.Reading.Html;

/// <summary>What of an HTML text is no part of a note, and which elements end a paragraph.</summary>
internal static class HtmlLeftOut
{
    public static readonly FrozenSet<string> BlockNames = (
        "address article aside blockquote body center details dialog dir div dl dd dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr " +
        "li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static string BlockSelector { get; } = string.Join(',', BlockNames);

    public static bool Is(IElement element, bool isPage)
    {
        var name = element.LocalName;
        return HtmlElements.WithContent.Contains(name)
            || element.NamespaceUri is { } uri && uri != AngleSharp.Dom.NamespaceNames.HtmlUri
            || isPage && (HtmlElements.PageParts.Contains(name) || IsHidden(element));
    }

    public static void Report(IElement element, SourceLocation location, bool isPage, DiagnosticBag diagnostics)
    {
        if (!isPage)
        {
            diagnostics.Add(MarkupDiagnostics.ContentDropped(location, element.LocalName));
        }
    }

    /// <summary>Hidden parts, and the "#" that page generators put beside headings.</summary>
    private static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden")
        || element.GetAttribute("aria-hidden") == "true"
        || element.ClassList.Contains("header-anchor")
        || element.ClassList.Contains("hash-link")
        || element.ClassList.Contains("headerlink")
        || element.ClassList.Contains("gutter");
}
