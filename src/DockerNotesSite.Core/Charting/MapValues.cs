using System.Collections.Immutable;
using System.Globalization;
using DockerNotesSite.Configuration;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Charting.Layout;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Content;
using DockerNotesSite.Model.Maps;

namespace DockerNotesSite.Charting;

/// <summary>Values of the kinds that only map.yaml has.</summary>
internal static class MapValues
{
    /// <summary>The tag of no language: a text that is the same in all.</summary>
    private const string AnyLanguage = "und";

    public static ImmutableArray<ConfigurationNode> Items(MappingEntry entry, DiagnosticBag diagnostics)
    {
        if (entry.Value is not (ListNode or ScalarNode { IsNull: true }))
        {
            diagnostics.Add(ConfigurationDiagnostics.WrongValue(entry.Value.Location, entry.Key, "a list"));
        }

        return entry.Value is ListNode list ? list.Items : [];
    }

    public static LocatedText Word(MappingEntry entry, DiagnosticBag diagnostics) =>
        new(ConfigurationValues.PartOfName(entry, diagnostics), entry.Value.Location);

    /// <summary>A text for all languages, or one for each.</summary>
    public static LocalizedText Localized(MappingEntry entry, DiagnosticBag diagnostics)
    {
        if (entry.Value is not MappingNode byLanguage)
        {
            var text = ConfigurationValues.Text(entry, diagnostics);
            return text.Length > 0 ? LocalizedText.None with { ByLanguage = LocalizedText.None.ByLanguage.Add(AnyLanguage, text) } : LocalizedText.None;
        }

        var texts = byLanguage.Entries.Aggregate(LocalizedText.None.ByLanguage, (all, one) => all.SetItem(one.Key, ConfigurationValues.Text(one, diagnostics)));
        return LocalizedText.None with { ByLanguage = texts.RemoveRange(texts.Where(t => t.Value.Length == 0).Select(t => t.Key)) };
    }

    /// <summary>In that language, otherwise in the first that it is there in: a picture with a foreign word beats one without.</summary>
    public static string In(LocalizedText text, string language) =>
        text.In(language) is { Length: > 0 } own ? own : text.ByLanguage.Values.FirstOrDefault("");

    /// <summary>In that language or in none.</summary>
    public static string Own(LocalizedText text, string language) =>
        text.In(language) is { Length: > 0 } own ? own : text.ByLanguage.GetValueOrDefault(AnyLanguage, "");

    public static MapPoint? Point(MappingEntry entry, PictureScale scale, DiagnosticBag diagnostics) =>
        Point(entry.Value, entry.Key, scale, diagnostics);

    public static ImmutableArray<MapPoint> Points(MappingEntry entry, PictureScale scale, DiagnosticBag diagnostics) =>
        [.. Items(entry, diagnostics).Select(item => Point(item, entry.Key, scale, diagnostics)).OfType<MapPoint>()];

    private static MapPoint? Point(ConfigurationNode node, string key, PictureScale scale, DiagnosticBag diagnostics)
    {
        if (node is ListNode { Items: [var column, var row] }
            && TryRead(column, scale.Columns, out var x) && TryRead(row, scale.Rows, out var y))
        {
            return new MapPoint(x, y);
        }

        diagnostics.Add(MapDiagnostics.OffTheGrid(node.Location, key, scale.Columns, scale.Rows));
        return null;
    }

    private static bool TryRead(ConfigurationNode node, int most, out double number)
    {
        number = 0;
        return node is ScalarNode scalar
            && double.TryParse(scalar.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number)
            && number <= most;
    }
}
