using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using DockerNotesSite.Configuration;
using DockerNotesSite.Model;

namespace DockerNotesSite.Rendering;

/// <summary>
/// The configured paper as a style: <c>@page</c>, and for the theme's sheet.css the room inside its margins as
/// <c>--paper-width</c> and <c>--paper-height</c>. A file of its own, because pages have no style of their own in them.
/// </summary>
internal static class PaperStyle
{
    /// <summary>In millimetres; what nearly every printer can leave white.</summary>
    private const double Margin = 8;

    public static OutputFile Of(QuickReferenceConfiguration sheet)
    {
        var (name, width, height) = sheet.Paper == Paper.Letter ? ("letter", 215.9, 279.4) : ("A4", 210.0, 297.0);
        var (across, down) = sheet.IsLandscape ? (height, width) : (width, height);
        var orientation = sheet.IsLandscape ? "landscape" : "portrait";
        var style = string.Create(
            CultureInfo.InvariantCulture,
            $"@page{{size:{name} {orientation};margin:{Margin}mm}}\n:root{{--paper-width:{across - (2 * Margin)}mm;--paper-height:{down - (2 * Margin)}mm}}\n");
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(style)))[..8];
        return OutputFile.Text(new UrlPath($"assets/paper.{hash}.css"), style);
    }
}
