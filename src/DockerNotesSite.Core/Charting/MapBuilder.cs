using System.Collections.Immutable;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Charting.Layout;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Commands;
using DockerNotesSite.Model.Maps;

namespace DockerNotesSite.Charting;

/// <summary>
/// Charting: map.yaml and the catalogs of all languages in, the catalogs with their maps out.
/// 1. The diagrams are read, each value with its place.
/// 2. The commands on their arrows and the concepts that their places stand for are found in each catalog.
/// 3. Both pictures of each, wide and narrow, are laid out in the catalog's language.
/// 4. What lies on something else is told, because nobody could read it.
/// </summary>
public sealed class MapBuilder(ProgramSet programs)
{
    public static SourcePath FileName { get; } = new("map.yaml");

    /// <summary>Without the file, catalogs without a map.</summary>
    public ImmutableArray<Catalog> AddTo(ImmutableArray<Catalog> catalogs, SourceFile? file, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        if (file is null)
        {
            return catalogs;
        }

        var own = new DiagnosticBag();
        var entries = MapReader.Read(file, own);
        EntryValidator.Validate(entries, own);
        diagnostics.AddRange(own);
        return own.HasErrors ? catalogs : [.. catalogs.Select(catalog => catalog with { Map = MapOf(catalog, entries, diagnostics) })];
    }

    private SiteMap MapOf(Catalog catalog, ImmutableArray<DiagramEntry> entries, DiagnosticBag diagnostics)
    {
        var resolver = new MapResolver(catalog, programs, diagnostics);
        return new SiteMap([.. entries.Select(entry => Build(entry, catalog.Language, resolver, diagnostics))]);
    }

    private static MapDiagram Build(DiagramEntry entry, string language, MapResolver resolver, DiagnosticBag diagnostics)
    {
        var places = entry.Places.ToImmutableDictionary(place => place.Id.Value, resolver.Place);
        var arrows = entry.Arrows.Select(arrow => new MapArrow(places[arrow.From.Value], places[arrow.To.Value], resolver.Commands(arrow))).ToImmutableArray();
        var title = MapValues.In(entry.Title, language);
        var wide = Lay(PictureScale.Wide);
        return new MapDiagram
        {
            Id = entry.Id.Value,
            Title = title,
            Description = MapValues.In(entry.Description, language),
            Places = [.. entry.Places.Select(place => places[place.Id.Value])],
            Arrows = arrows,
            Wide = wide,
            Narrow = entry.Places.Any(place => place.Narrow.At is not null) ? Lay(PictureScale.Narrow) : wide,
        };

        MapPicture Lay(PictureScale scale)
        {
            var picture = PictureLayout.Of(entry, places, arrows, scale);
            OverlapFinder.Validate(picture, entry.Location, title, scale.Name, diagnostics);
            return picture;
        }
    }
}
