using System.Collections.Immutable;
using System.Security.Cryptography;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;
using DockerNotesSite.Rendering.Templates;

namespace DockerNotesSite.Rendering;

/// <summary>
/// Reads the theme: its files in, a theme that pages can be rendered with out.
/// 1. strings/&lt;language&gt;.json gives the interface's words; what it lacks comes from strings/en.json.
/// 2. templates/**/*.liquid are parsed, once for all pages.
/// 3. dist/* are the built assets; each gets an address with a hash of its bytes.
/// </summary>
public static class ThemeReader
{
    private const string AssetFolder = "dist/";

    /// <summary>Built assets that the layout links to.</summary>
    public static ImmutableArray<string> RequiredAssets { get; } = ["icon.svg", "scheme.js", "site.css", "site.js"];

    /// <summary>The theme, or null where a part that every page needs is missing or wrong; why is in the diagnostics.</summary>
    public static Theme? Read(ImmutableArray<SourceFile> files, string language, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        var strings = StringsReader.Read(files, language, diagnostics);
        var templates = TemplateReader.Read(files, diagnostics);
        var assets = ReadAssets(files, diagnostics);
        return strings is null || templates is null || assets is not { } read
            ? null
            : new Theme { Strings = strings, Templates = templates, Assets = read };
    }

    /// <summary>Tells what is wrong with a theme whose assets need not be built.</summary>
    public static void Check(ImmutableArray<SourceFile> files, string language, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        StringsReader.Read(files, language, diagnostics);
        TemplateReader.Read(files, diagnostics);
    }

    private static ImmutableArray<ThemeAsset>? ReadAssets(ImmutableArray<SourceFile> files, DiagnosticBag diagnostics)
    {
        var assets = files
            .Where(f => f.Path.Value.StartsWith(AssetFolder, StringComparison.Ordinal) && !f.Path.FileName.StartsWith('.'))
            .OrderBy(f => f.Path)
            .Select(f => ToAsset(f.Path.Value[AssetFolder.Length..], f.Bytes))
            .ToImmutableArray();
        var missing = RequiredAssets.Where(name => assets.All(a => a.Name != name)).ToList();
        foreach (var name in missing)
        {
            diagnostics.Add(ThemeDiagnostics.AssetMissing(new SourcePath(AssetFolder + name)));
        }

        return missing.Count == 0 ? assets : null;
    }

    private static ThemeAsset ToAsset(string name, ReadOnlyMemory<byte> bytes)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes.Span))[..8];
        var dot = name.LastIndexOf('.');
        var published = dot < 0 ? $"{name}.{hash}" : $"{name[..dot]}.{hash}{name[dot..]}";
        return new ThemeAsset(name, new UrlPath("assets/" + published), bytes);
    }
}
