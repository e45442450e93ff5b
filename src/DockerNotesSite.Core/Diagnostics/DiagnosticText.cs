using System.Globalization;
using DockerNotesSite.Model;

namespace DockerNotesSite.Diagnostics;

/// <summary>A diagnostic as a line of a terminal or a log, where editors find its place.</summary>
public static class DiagnosticText
{
    /// <summary>Diagnostics about the theme are the 6xxx; their paths begin in the theme folder, but for the author's own parts of it.</summary>
    private const string ThemeCodes = "DNS6";

    /// <summary>"input/notes/run.md(12,4): warning DNS5001: message → fix", with nothing in it that steers a terminal.</summary>
    public static string Line(Diagnostic diagnostic, string input, string theme)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        var fix = diagnostic.Fix.Length > 0 ? $" → {diagnostic.Fix}" : "";
        return TerminalText.Safe($"{Place(diagnostic, input, theme)}: {Word(diagnostic.Severity)} {diagnostic.Code}: {diagnostic.Message}{fix}");
    }

    /// <summary>"input/notes/run.md(12,4)"</summary>
    public static string Place(Diagnostic diagnostic, string input, string theme) =>
        PathIn(FolderOf(diagnostic, input, theme), diagnostic.Location.Path) + Position(diagnostic.Location);

    /// <summary>Whichever of the two folders the diagnostic is about.</summary>
    public static string FolderOf(Diagnostic diagnostic, string input, string theme)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        return diagnostic.Code.StartsWith(ThemeCodes, StringComparison.Ordinal) && !OwnTheme.Contains(diagnostic.Location.Path) ? theme : input;
    }

    /// <summary>The path as its user can open it: joined to the folder as it was given, separated by '/' on every system.</summary>
    public static string PathIn(string folder, SourcePath path)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var shown = folder.Replace('\\', '/').TrimEnd('/');
        return string.IsNullOrEmpty(path.Value) ? shown : $"{shown}/{path}";
    }

    /// <summary>"(12,4)"; "" where no line is known.</summary>
    public static string Position(SourceLocation location) =>
        location.Line > 0 ? string.Create(CultureInfo.InvariantCulture, $"({location.Line},{location.Column})") : "";

    public static string Word(Severity severity) => severity == Severity.Information ? "info" : severity.ToString().ToLowerInvariant();
}
