using DockerNotesSite.Configuration;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;

namespace DockerNotesSite.Cataloging;

/// <summary>Tells of groups that the quick reference is to leave out and does not have.</summary>
public static class LeftOutGroups
{
    public static void Validate(Catalog catalog, QuickReferenceConfiguration sheet, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var titles = catalog.Groups.Where(group => !group.Rows.IsEmpty).Select(group => group.Title).ToHashSet(StringComparer.Ordinal);
        foreach (var unknown in sheet.LeaveOut.Where(title => !titles.Contains(title.Value)))
        {
            diagnostics.Add(PrintDiagnostics.GroupUnknown(unknown.Location, unknown.Value, NearMiss.Of(unknown.Value, titles)));
        }
    }
}
