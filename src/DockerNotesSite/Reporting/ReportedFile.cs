using DockerNotesSite.Commands;
using DockerNotesSite.Diagnostics;

namespace DockerNotesSite.Reporting;

/// <summary>Paths of diagnostics as the user can open them: joined to the folder as it was given.</summary>
internal static class ReportedFile
{
    // Diagnostics about the theme are the 6xxx; their paths begin in the theme folder.
    private const string ThemeCodes = "DNS6";

    /// <summary>Separated by '/' on every system.</summary>
    public static string Of(Diagnostic diagnostic, BuildSettings settings)
    {
        var folder = FolderOf(diagnostic, settings).Replace('\\', '/').TrimEnd('/');
        return string.IsNullOrEmpty(diagnostic.Location.Path.Value) ? folder : $"{folder}/{diagnostic.Location.Path}";
    }

    public static string FolderOf(Diagnostic diagnostic, BuildSettings settings) =>
        diagnostic.Code.StartsWith(ThemeCodes, StringComparison.Ordinal) ? settings.Theme : settings.Input;
}
