using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace DockerNotesSite.Rendering.Maps;

/// <summary>Numbers as SVG reads them, rounded: a pixel is enough, and pages stay small.</summary>
internal static class Coordinates
{
    public static string Text(double number) => Rounded(number).ToString(CultureInfo.InvariantCulture);

    /// <summary>Path data: commands as they are, numbers rounded.</summary>
    public static string Path(PathData data) => data.ToString();

    private static double Rounded(double number) => Math.Round(number, MidpointRounding.AwayFromZero);

    /// <summary>What an interpolated string is written into.</summary>
    [InterpolatedStringHandler]
    public readonly ref struct PathData(int literals, int numbers)
    {
        private const int LongestUsual = 4;

        private readonly StringBuilder _written = new(literals + (numbers * LongestUsual));

        public void AppendLiteral(string commands) => _written.Append(commands);

        public void AppendFormatted(double number) => _written.Append(CultureInfo.InvariantCulture, $"{Rounded(number)}");

        public override string ToString() => _written.ToString();
    }
}
