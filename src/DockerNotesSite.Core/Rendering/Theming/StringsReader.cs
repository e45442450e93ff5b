using System.Collections.Immutable;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;

namespace DockerNotesSite.Rendering.Theming;

/// <summary>
/// Reads the interface's words: English, over it those of the language from the general tag to the exact one, and in each
/// language the author's own over the theme's.
/// </summary>
internal static class StringsReader
{
    private const string FallbackLanguage = "en";

    /// <summary>The words, or null where a file can't be read.</summary>
    public static InterfaceStrings? Read(ThemeLayers layers, string language, DiagnosticBag diagnostics)
    {
        var tags = Tags(language).ToList();
        var read = FilesOf(layers, tags).Select(f => StringsFile.Read(f, diagnostics)).ToList();
        if (!layers.Base.Any(f => IsOf(f, FallbackLanguage)))
        {
            diagnostics.Add(ThemeDiagnostics.StringsMissing(new SourceLocation(new SourcePath(ThemeLayers.Strings + FallbackLanguage + ".json"))));
            return null;
        }

        if (read.Contains(null))
        {
            return null;
        }

        var files = read.OfType<StringsFile>().ToList();
        var best = files.LastOrDefault(f => tags.Contains(f.Language, StringComparer.OrdinalIgnoreCase)) ?? files[0];
        ReportMissing(files, best, diagnostics);
        return new InterfaceStrings(best.Language, Merge(files));
    }

    /// <summary>The words in all languages that there are files of, the given one's first.</summary>
    public static ImmutableArray<InterfaceStrings> ReadAll(ThemeLayers layers, InterfaceStrings first) =>
    [
        first,
        .. layers.In(ThemeLayers.Strings)
            .Select(f => System.IO.Path.GetFileNameWithoutExtension(f.Name))
            .Where(tag => !tag.Equals(first.Language, StringComparison.OrdinalIgnoreCase))
            .Select(tag => Read(layers, tag, new DiagnosticBag()))
            .OfType<InterfaceStrings>(),
    ];

    /// <summary>"zh-Hans-CN" is also served by "zh" and "zh-Hans"; the exact tag comes last.</summary>
    private static IEnumerable<string> Tags(string language)
    {
        var parts = language.Split('-');
        return Enumerable.Range(1, parts.Length).Select(n => string.Join('-', parts[..n]));
    }

    /// <summary>Those of the fallback first; of one language, the theme's before the author's.</summary>
    private static IEnumerable<ThemeFile> FilesOf(ThemeLayers layers, IEnumerable<string> tags) =>
        tags.Prepend(FallbackLanguage)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .SelectMany(tag => layers.Base.Concat(layers.Own).Where(f => IsOf(f, tag)));

    private static bool IsOf(ThemeFile file, string language) =>
        file.Name.Equals($"{ThemeLayers.Strings}{language}.json", StringComparison.OrdinalIgnoreCase);

    private static ImmutableDictionary<string, string> Merge(IEnumerable<StringsFile> files)
    {
        var texts = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var entry in files.SelectMany(f => f.Entries))
        {
            texts[entry.Key] = entry.Text;
        }

        return texts.ToImmutable();
    }

    private static void ReportMissing(IReadOnlyList<StringsFile> files, StringsFile best, DiagnosticBag diagnostics)
    {
        if (IsOf(best.File, FallbackLanguage))
        {
            return;
        }

        // A text that an author added in English needs no translation.
        var needed = files.Where(f => IsOf(f.File, FallbackLanguage) && !f.File.IsOwn).SelectMany(Keys);
        var given = files.Where(f => !IsOf(f.File, FallbackLanguage)).SelectMany(Keys);
        var missing = needed.Except(given).Order(StringComparer.Ordinal).ToList();
        if (missing.Count > 0)
        {
            diagnostics.Add(ThemeDiagnostics.StringsLacking(new SourceLocation(best.File.Source.Path), missing));
        }

        static IEnumerable<string> Keys(StringsFile file) => file.Entries.Select(e => e.Key);
    }
}
