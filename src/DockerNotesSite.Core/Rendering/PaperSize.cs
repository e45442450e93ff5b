using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using DockerNotesSite.Configuration;
using DockerNotesSite.Model;

namespace DockerNotesSite.Rendering;

/// <summary>
/// A sheet of paper, in millimetres, as a style: <c>@page</c>, its width as <c>--sheet-width</c>, and the room inside its
/// margins as <c>--paper-width</c> and <c>--paper-height</c> for the theme's styles.
/// </summary>
internal sealed record PaperSize(string Name, double Width, double Height, double SideMargin, double EndMargin)
{
    /// <summary>The quick reference uses what nearly every printer can use.</summary>
    private const double NarrowMargin = 8;

    private const double BookSideMargin = 18;
    private const double BookEndMargin = 20;

    public string Style => string.Create(
        CultureInfo.InvariantCulture,
        $"@page{{size:{Name};margin:{EndMargin}mm {SideMargin}mm}}\n:root{{--sheet-width:{Width:0.##}mm;--paper-width:{Width - (2 * SideMargin):0.##}mm;--paper-height:{Height - (2 * EndMargin):0.##}mm}}\n");

    /// <summary>As a file, because pages have no style of their own in them.</summary>
    public OutputFile StyleFile
    {
        get
        {
            var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))[..8];
            return OutputFile.Text(new UrlPath($"assets/paper.{hash}.css"), Style);
        }
    }

    public static PaperSize Sheet(QuickReferenceConfiguration sheet)
    {
        var (name, width, height) = SizeOf(sheet.Paper);
        return sheet.IsLandscape
            ? new PaperSize(name + " landscape", height, width, NarrowMargin, NarrowMargin)
            : new PaperSize(name + " portrait", width, height, NarrowMargin, NarrowMargin);
    }

    public static PaperSize Book(Paper paper)
    {
        var (name, width, height) = SizeOf(paper);
        return new PaperSize(name + " portrait", width, height, BookSideMargin, BookEndMargin);
    }

    private static (string Name, double Width, double Height) SizeOf(Paper paper) =>
        paper == Paper.Letter ? ("letter", 215.9, 279.4) : ("A4", 210, 297);
}
