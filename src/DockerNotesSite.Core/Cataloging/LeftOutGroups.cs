using System.Collections.Immutable;
using DockerNotesSite.Configuration;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;

namespace DockerNotesSite.Cataloging;

/// <summary>Tells of groups that the quick reference is to leave out and does not have.</summary>
public static class LeftOutGroups
{
    /// <summary>The catalogs are in the order of the configuration's editions.</summary>
    public static void Validate(ImmutableArray<Catalog> catalogs, SiteConfiguration configuration, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        ArgumentNullException.ThrowIfNull(diagnostics);
        foreach (var (catalog, edition) in catalogs.Zip(configuration.Editions))
        {
            Validate(catalog, edition.QuickReference, diagnostics);
        }
    }

    private static void Validate(Catalog catalog, QuickReferenceConfiguration sheet, DiagnosticBag diagnostics)
    {
        var titles = catalog.Groups.Where(group => !group.Rows.IsEmpty).Select(group => group.Title).ToHashSet(StringComparer.Ordinal);
        foreach (var unknown in sheet.LeaveOut.Where(title => !titles.Contains(title.Value)))
        {
            diagnostics.Add(PrintDiagnostics.GroupUnknown(unknown.Location, unknown.Value, NearMiss.Of(unknown.Value, titles)));
        }
    }
}
