using System.Collections.Immutable;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;

namespace DockerNotesSite.Rendering.Theming;

/// <summary>Leaves out, and tells, what is in input/_theme and is no part of a theme. What editors leave behind is passed over.</summary>
internal static class OwnFileValidator
{
    private static readonly ImmutableArray<string> Folders =
        [ThemeLayers.Templates, ThemeLayers.Strings, ThemeLayers.Styles, ThemeLayers.Assets];

    private static readonly ImmutableArray<string> Leavings = [".bak", ".orig", ".rej", ".swp", ".tmp"];

    public static ThemeLayers Validate(ThemeLayers layers, DiagnosticBag diagnostics)
    {
        var own = layers.Own.Where(f => !IsLeftBehind(f.Source.Path)).ToLookup(f => IsPart(f.Name));
        foreach (var file in own[false])
        {
            diagnostics.Add(OwnThemeDiagnostics.NoPartOfTheme(file.Source.Path, NearestFolder(file.Name)));
        }

        return layers with { Own = [.. own[true]] };
    }

    private static bool IsPart(string name) => FolderOf(name) switch
    {
        ThemeLayers.Templates => name.EndsWith(".liquid", StringComparison.Ordinal),
        ThemeLayers.Styles => name.EndsWith(".css", StringComparison.Ordinal) && name.Count(c => c == '/') == 1,
        ThemeLayers.Strings => name.EndsWith(".json", StringComparison.Ordinal) && IsLanguage(name[ThemeLayers.Strings.Length..^".json".Length]),
        ThemeLayers.Assets => !name.Contains('\\', StringComparison.Ordinal),
        _ => false,
    };

    private static bool IsLanguage(string name) =>
        name.Split('-').All(part => part.Length is > 0 and <= 8 && part.All(char.IsAsciiLetterOrDigit));

    private static string? NearestFolder(string name) =>
        FolderOf(name) is { Length: > 0 } folder && !Folders.Contains(folder) ? NearMiss.Of(folder, Folders) : null;

    private static string FolderOf(string name) => name[..(name.IndexOf('/', StringComparison.Ordinal) + 1)];

    private static bool IsLeftBehind(SourcePath path) =>
        path.FileName is "Thumbs.db" or "desktop.ini"
        || path.FileName.EndsWith('~')
        || path.FileName.StartsWith('#')
        || path.Value.Contains("/.", StringComparison.Ordinal)
        || path.Value.Contains("/_", StringComparison.Ordinal)
        || Leavings.Contains(path.Extension);
}
