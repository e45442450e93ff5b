using System.Collections.Immutable;
using DockerNotesSite.Model;

namespace DockerNotesSite.Rendering.Theming;

/// <summary>
/// The theme in two layers: the files that it comes with, and the author's own of input/_theme, which take their places.
/// What npm builds into dist has the same names as what an author writes: styles/rows.css, assets/icon.svg.
/// </summary>
internal sealed record ThemeLayers(ImmutableArray<ThemeFile> Base, ImmutableArray<ThemeFile> Own)
{
    public const string Templates = "templates/";
    public const string Strings = "strings/";
    public const string Styles = "styles/";
    public const string Assets = "assets/";

    /// <summary>What the search is built from; it is not published.</summary>
    public const string Search = "search/";

    /// <summary>The fonts of what is printed, for the program that prints; they are not published.</summary>
    public const string Print = "print/";

    /// <summary>What shows the site in one file; it is in that file only.</summary>
    public const string SingleFileScript = SingleFile + "single.js";

    private const string SingleFile = "single/";

    /// <summary>The script of the service worker, which becomes a part of another file.</summary>
    public const string Worker = "worker/";

    /// <summary>The folder of what npm builds.</summary>
    public const string Built = "dist/";

    private static readonly ImmutableArray<string> BuiltFolders =
        [Built + Styles, Built + Search, Built + Print, Built + SingleFile, Built + Worker];

    public static ThemeLayers Of(ImmutableArray<SourceFile> files) => new(
        [.. files.Where(f => !OwnTheme.Contains(f.Path)).Select(f => new ThemeFile(NameOf(f.Path.Value), f))],
        [.. files.Where(f => OwnTheme.Contains(f.Path)).Select(f => new ThemeFile(f.Path.Value[(OwnTheme.Folder.Length + 1)..], f))]);

    /// <summary>The files of a folder in ordinal order of their names, the author's own instead of those they replace.</summary>
    public ImmutableArray<ThemeFile> In(string folder) =>
    [
        .. Own.Concat(Base)
            .Where(f => f.Name.StartsWith(folder, StringComparison.Ordinal))
            .DistinctBy(f => f.Name, StringComparer.Ordinal)
            .OrderBy(f => f.Name, StringComparer.Ordinal),
    ];

    private static string NameOf(string path) =>
        BuiltFolders.Any(folder => path.StartsWith(folder, StringComparison.Ordinal)) ? path[Built.Length..]
        : path.StartsWith(Built, StringComparison.Ordinal) ? Assets + path[Built.Length..]
        : path;
}
