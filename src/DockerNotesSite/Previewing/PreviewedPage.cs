using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using DockerNotesSite.Model;

namespace DockerNotesSite.Previewing;

/// <summary>
/// An HTML page as the preview sends it: with the script that listens for changes. The mark changes with everything that a reader would have
/// to load the page again for, so neither with the style, which is replaced in the page, nor with the address of the search.
/// </summary>
internal sealed partial class PreviewedPage
{
    /// <summary>The mark of a page that is not there.</summary>
    public const string NoPage = "none";

    private PreviewedPage(string html, string mark, string style)
    {
        Mark = mark;
        Style = style;
        var script = $"<script src=\"/{PreviewScript.Path}\" data-mark=\"{mark}\" defer></script>";
        var end = html.IndexOf("</head>", StringComparison.OrdinalIgnoreCase);
        Bytes = Encoding.UTF8.GetBytes(end < 0 ? html + script : html.Insert(end, script));
    }

    public string Mark { get; }

    /// <summary>The address of the style sheet as the page has it; "" where it has none.</summary>
    public string Style { get; }

    public ReadOnlyMemory<byte> Bytes { get; }

    public static PreviewedPage Of(OutputFile page)
    {
        var html = Encoding.UTF8.GetString(page.Bytes.Span);
        var same = Replaced().Replace(html, "");
        var mark = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(same)).AsSpan(0, 8));
        return new PreviewedPage(html, mark, StyleSheet().Match(html).Value);
    }

    /// <summary>The site's own page for addresses that lead nowhere, or a page without one.</summary>
    public static PreviewedPage Missing(OutputFile? page) => new(page is null ? Empty : Encoding.UTF8.GetString(page.Bytes.Span), NoPage, "");

    private const string Empty = "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>There is no site yet</title></head><body></body></html>";

    [GeneratedRegex("""assets/(site\.[0-9a-f]{8}\.css|search-(index|store)\.[0-9a-f]{8}\.js)""")]
    private static partial Regex Replaced();

    /// <summary>In a link's own address: a note's title may be one like it, but no text on a page has quotation marks that are not encoded.</summary>
    [GeneratedRegex("""(?<=<link\s[^>]*\bhref=["'])[^"'\s>]*assets/site\.[0-9a-f]{8}\.css""")]
    private static partial Regex StyleSheet();
}
