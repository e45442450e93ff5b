using DockerNotesSite.Commands;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;

namespace DockerNotesSite.Reporting;

/// <summary>Paths of diagnostics as the user can open them: joined to the folder as it was given.</summary>
internal static class ReportedFile
{
    // Diagnostics about the theme are the 6xxx; their paths begin in the theme folder, but for the author's own parts of it.
    private const string ThemeCodes = "DNS6";

    /// <summary>Separated by '/' on every system.</summary>
    public static string Of(Diagnostic diagnostic, BuildSettings settings) => In(FolderOf(diagnostic, settings), diagnostic.Location.Path);

    /// <summary>The place of an edit; only notes are edited.</summary>
    public static string Of(SourceEdit edit, BuildSettings settings) => In(settings.Input, edit.Location.Path);

    private static string In(string folder, SourcePath path)
    {
        var shown = folder.Replace('\\', '/').TrimEnd('/');
        return string.IsNullOrEmpty(path.Value) ? shown : $"{shown}/{path}";
    }

    public static string FolderOf(Diagnostic diagnostic, BuildSettings settings) =>
        diagnostic.Code.StartsWith(ThemeCodes, StringComparison.Ordinal) && !OwnTheme.Contains(diagnostic.Location.Path)
            ? settings.Theme
            : settings.Input;
}
