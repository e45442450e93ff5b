using System.Collections.Immutable;
using System.Text;
using DockerNotesSite.Model;

namespace DockerNotesSite.Rendering.Theming;

/// <summary>Reads how Chinese characters sound: a syllable and its characters a line, "rong 容溶". A theme without the table has none.</summary>
internal static class PronunciationReader
{
    private const string Table = ThemeLayers.Search + "readings.txt";

    public static ImmutableArray<Pronunciation> Read(ThemeLayers layers) =>
        layers.In(ThemeLayers.Search).FirstOrDefault(f => f.Name == Table) is { } file
            ?
            [
                .. Encoding.UTF8.GetString(file.Source.Utf8.Span)
                    .Split('\n', StringSplitOptions.TrimEntries)
                    .Select(line => line.Split(' '))
                    .Where(words => words.Length == 2)
                    .Select(words => new Pronunciation(words[0], words[1])),
            ]
            : [];
}
