using System.Collections.Immutable;
using DockerNotesSite.Model.Maps;

namespace DockerNotesSite.Charting.Layout;

/// <summary>The commands of an arrow as a stack of labels around a point of its line.</summary>
internal static class LabelLayout
{
    private const double Side = 4;

    /// <summary>How much room the whole stack takes.</summary>
    public static (double Width, double Height) SizeOf(MapArrow arrow, PictureScale scale)
    {
        var labels = arrow.Commands.Select(command => LinesOf(command, scale)).ToList();
        var lines = labels.Sum(label => label.Length);
        return lines == 0 ? (0, 0) : (
            labels.Max(label => WidthOf(label, scale)),
            (lines * scale.Fonts.CommandLine) + ((labels.Count - 1) * scale.BetweenLabels));
    }

    public static ImmutableArray<PlacedLabel> Around(MapPoint middle, MapArrow arrow, PictureScale scale)
    {
        var top = middle.Y - (SizeOf(arrow, scale).Height / 2);
        var placed = ImmutableArray.CreateBuilder<PlacedLabel>();
        foreach (var command in arrow.Commands)
        {
            // The box has the space above it, too, so that no bit of the line is seen between two labels.
            var lines = LinesOf(command, scale);
            var (width, height) = (WidthOf(lines, scale), (lines.Length * scale.Fonts.CommandLine) + (placed.Count > 0 ? scale.BetweenLabels : 0));
            placed.Add(new PlacedLabel(command, new MapBox(middle.X - (width / 2), top, width, height), lines));
            top += height;
        }

        return placed.ToImmutable();
    }

    private static double WidthOf(ImmutableArray<string> lines, PictureScale scale) =>
        Math.Ceiling(lines.Max(line => TextWidth.OfCommand(line, scale.Fonts.Command)) + (2 * Side));

    /// <summary>Words fill a line as long as they fit; in the wide picture all are on one.</summary>
    private static ImmutableArray<string> LinesOf(MapCommand command, PictureScale scale)
    {
        var lines = new List<string>();
        foreach (var word in command.Label.Split(' '))
        {
            var longer = lines.Count > 0 ? $"{lines[^1]} {word}" : word;
            if (lines.Count > 0 && TextWidth.OfCommand(longer, scale.Fonts.Command) <= scale.LongestLabel)
            {
                lines[^1] = longer;
            }
            else
            {
                lines.Add(word);
            }
        }

        return [.. lines];
    }
}
