using System.Collections.Immutable;
using System.Security.Cryptography;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;

namespace DockerNotesSite.Rendering.Theming;

/// <summary>Reads what is published beside the pages: scripts, pictures, and the one style sheet that the style parts make.</summary>
internal static class AssetReader
{
    private const string StyleSheet = "site.css";

    /// <summary>Assets that the layout links to.</summary>
    public static ImmutableArray<string> Required { get; } = ["icon.svg", "scheme.js", "search.js", "sheet.css", "sheet.js", StyleSheet, "site.js"];

    /// <summary>In ordinal order of their names; null where one is missing that every page needs.</summary>
    public static ImmutableArray<ThemeAsset>? Read(ThemeLayers layers, DiagnosticBag diagnostics)
    {
        var files = layers.In(ThemeLayers.Assets).RemoveAll(f => f.Source.Path.FileName.StartsWith('.'));
        var others = files.Where(f => NameOf(f) != StyleSheet).Select(f => ToAsset(NameOf(f), f.Source.Bytes)).ToImmutableArray();
        var style = StyleJoiner.Join(layers, files.FirstOrDefault(f => NameOf(f) == StyleSheet), others, diagnostics);
        var assets = style is { } bytes ? others.Add(ToAsset(StyleSheet, bytes)) : others;
        var missing = Required.Where(name => assets.All(a => a.Name != name)).ToList();
        foreach (var name in missing)
        {
            diagnostics.Add(ThemeDiagnostics.AssetMissing(new SourcePath(ThemeLayers.Built + name)));
        }

        return missing.Count == 0 ? assets.Sort((a, b) => string.CompareOrdinal(a.Name, b.Name)) : null;
    }

    private static string NameOf(ThemeFile file) => file.Name[ThemeLayers.Assets.Length..];

    private static ThemeAsset ToAsset(string name, ReadOnlyMemory<byte> bytes)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes.Span))[..8];
        var dot = name.LastIndexOf('.');
        var published = dot <= name.LastIndexOf('/') ? $"{name}.{hash}" : $"{name[..dot]}.{hash}{name[dot..]}";
        return new ThemeAsset(name, new UrlPath(ThemeLayers.Assets + published), bytes);
    }
}
