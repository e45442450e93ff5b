using System.Collections.Immutable;
using System.Text;
using AngleSharp.Html.Parser;
using DockerNotesSite.Model;

namespace DockerNotesSite.Rendering.Html;

/// <summary>The places of a rendered page that a browser finds: ids, and names of anchors.</summary>
internal static class IdCollector
{
    public static ImmutableArray<string> Of(OutputFile page)
    {
        using var document = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(page.Bytes.Span));
        return
        [
            .. document.All.SelectMany(element => new[] { element.Id, element.LocalName == "a" ? element.GetAttribute("name") : null })
                .OfType<string>()
                .Where(id => id.Length > 0)
                .Distinct(StringComparer.Ordinal),
        ];
    }
}
