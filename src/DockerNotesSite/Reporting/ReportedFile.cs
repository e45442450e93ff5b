using DockerNotesSite.Commands;
using DockerNotesSite.Diagnostics;

namespace DockerNotesSite.Reporting;

/// <summary>Paths of diagnostics as the user can open them: joined to the folder as it was given.</summary>
internal static class ReportedFile
{
    /// <summary>Separated by '/' on every system.</summary>
    public static string Of(Diagnostic diagnostic, BuildSettings settings) =>
        DiagnosticText.PathIn(FolderOf(diagnostic, settings), diagnostic.Location.Path);

    /// <summary>The place of an edit; only notes are edited.</summary>
    public static string Of(SourceEdit edit, BuildSettings settings) => DiagnosticText.PathIn(settings.Input, edit.Location.Path);

    public static string FolderOf(Diagnostic diagnostic, BuildSettings settings) => DiagnosticText.FolderOf(diagnostic, settings.Input, settings.Theme);
}
