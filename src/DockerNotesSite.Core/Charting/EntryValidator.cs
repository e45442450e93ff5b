using System.Collections.Immutable;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model.Content;
using DockerNotesSite.Model.Maps;

namespace DockerNotesSite.Charting;

/// <summary>Tells of ids that are given twice or not at all, and of positions that only some places have.</summary>
internal static class EntryValidator
{
    public static void Validate(ImmutableArray<DiagramEntry> diagrams, DiagnosticBag diagnostics)
    {
        ReportRepeated(diagrams.Select(diagram => diagram.Id), diagnostics);
        foreach (var diagram in diagrams)
        {
            ReportRepeated(diagram.Places.Select(place => place.Id), diagnostics);
            ReportUnknown(diagram, diagnostics);
            ReportNotNarrow(diagram, diagnostics);
        }
    }

    private static void ReportRepeated(IEnumerable<LocatedText> ids, DiagnosticBag diagnostics)
    {
        foreach (var repeated in ids.Where(IsGiven).GroupBy(id => id.Value, StringComparer.Ordinal).SelectMany(same => same.Skip(1)))
        {
            diagnostics.Add(MapDiagnostics.RepeatedId(repeated.Location, repeated.Value));
        }
    }

    private static void ReportUnknown(DiagramEntry diagram, DiagnosticBag diagnostics)
    {
        var places = diagram.Places.Select(place => place.Id.Value).Where(id => id is not null).ToHashSet(StringComparer.Ordinal);
        var frames = diagram.Places.Where(place => place.Kind == MapPlaceKind.Frame).Select(place => place.Id.Value).ToHashSet(StringComparer.Ordinal);
        Report(diagram.Arrows.SelectMany(arrow => new[] { arrow.From, arrow.To }), places);
        Report(diagram.Places.Select(place => place.Frame), frames);

        void Report(IEnumerable<LocatedText> used, HashSet<string> known)
        {
            foreach (var unknown in used.Where(id => IsGiven(id) && !known.Contains(id.Value)))
            {
                diagnostics.Add(MapDiagnostics.UnknownPlace(unknown.Location, unknown.Value, NearMiss.Of(unknown.Value, known)));
            }
        }
    }

    /// <summary>A frame is as large as what is in it; all else needs a position, in the narrow picture where any has one there.</summary>
    private static void ReportNotNarrow(DiagramEntry diagram, DiagnosticBag diagnostics)
    {
        var isNarrow = diagram.Places.Any(place => place.Narrow.At is not null);
        foreach (var place in diagram.Places)
        {
            var isFilled = diagram.Places.Any(inner => inner.Frame.Value == place.Id.Value);
            if (isNarrow && place.Narrow.At is null && place.Kind != MapPlaceKind.Frame)
            {
                diagnostics.Add(MapDiagnostics.Missing(place.Location, "place", "narrow"));
            }
            else if (place.Kind == MapPlaceKind.Frame && !isFilled && (place.Wide.At is null || place.Wide.Size is null))
            {
                diagnostics.Add(MapDiagnostics.Missing(place.Location, "frame", "size"));
            }
        }
    }

    private static bool IsGiven(LocatedText id) => !string.IsNullOrEmpty(id.Value);
}
