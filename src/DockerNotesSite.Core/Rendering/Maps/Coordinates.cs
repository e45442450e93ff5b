using System.Globalization;

namespace DockerNotesSite.Rendering.Maps;

/// <summary>Numbers as SVG reads them, rounded: a pixel is enough, and pages stay small.</summary>
internal static class Coordinates
{
    public static string Text(double number) => Math.Round(number, MidpointRounding.AwayFromZero).ToString(CultureInfo.InvariantCulture);

    /// <summary>Path data: commands as they are, numbers rounded.</summary>
    public static string Path(FormattableString data)
    {
        var arguments = data.GetArguments().Select(number => (object)Text(Convert.ToDouble(number, CultureInfo.InvariantCulture)));
        return string.Format(CultureInfo.InvariantCulture, data.Format, [.. arguments]);
    }
}
