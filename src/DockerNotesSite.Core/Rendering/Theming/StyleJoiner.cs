using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;

namespace DockerNotesSite.Rendering.Theming;

/// <summary>
/// Makes the one style sheet of all style parts: the theme's in the order that styles/order.txt gives, each replaced by the
/// author's own of the same name; then the author's further ones. url(logo.svg) in them becomes the address of that asset.
/// </summary>
internal static partial class StyleJoiner
{
    private const string Order = ThemeLayers.Styles + "order.txt";
    private static readonly UrlPath StyleSheet = new(ThemeLayers.Assets + "site.css");

    /// <summary>Null where there is no style at all. A whole style sheet stands for the theme's parts.</summary>
    public static ReadOnlyMemory<byte>? Join(
        ThemeLayers layers, ThemeFile? whole, ImmutableArray<ThemeAsset> assets, DiagnosticBag diagnostics)
    {
        var parts = Parts(layers, whole).ToList();
        if (parts.Count == 0)
        {
            return null;
        }

        return Encoding.UTF8.GetBytes(string.Join('\n', parts.Select(p => TextOf(p, assets, diagnostics).Trim())) + "\n");
    }

    private static IEnumerable<ThemeFile> Parts(ThemeLayers layers, ThemeFile? whole)
    {
        var order = NamesIn(layers.Base.FirstOrDefault(f => f.Name == Order));
        var known = layers.Base.Select(f => f.Name).ToHashSet(StringComparer.Ordinal);
        var parts = layers.In(ThemeLayers.Styles).Where(p => p.Name != Order).ToLookup(p => known.Contains(p.Name));
        var ofTheme = parts[true].OrderBy(p => order.IndexOf(p.ShortName) is >= 0 and var place ? place : order.Length);
        IEnumerable<ThemeFile> first = whole is null ? ofTheme : [whole];
        return first.Concat(parts[false]);
    }

    private static ImmutableArray<string> NamesIn(ThemeFile? order) =>
        order is null ? [] : [.. Encoding.UTF8.GetString(order.Source.Utf8.Span).Split('\n', StringSplitOptions.TrimEntries)];

    private static string TextOf(ThemeFile part, ImmutableArray<ThemeAsset> assets, DiagnosticBag diagnostics)
    {
        var text = Encoding.UTF8.GetString(part.Source.Utf8.Span);
        return Reference().Replace(text, reference =>
        {
            var name = reference.Groups["name"];
            if (!name.Success || name.Value.StartsWith("data:", StringComparison.OrdinalIgnoreCase) || name.Value.StartsWith('#'))
            {
                return reference.Value;
            }

            if (assets.FirstOrDefault(a => a.Name == name.Value) is { } asset)
            {
                return $"url(\"{asset.Url.RelativeTo(StyleSheet)}\")";
            }

            var place = part.Source.At(Encoding.UTF8.GetByteCount(text.AsSpan(0, name.Index)));
            diagnostics.Add(OwnThemeDiagnostics.AssetUnknown(place, name.Value, NearMiss.Of(name.Value, assets.Select(a => a.Name))));
            return reference.Value;
        });
    }

    /// <summary>A comment, or an address that the style asks for.</summary>
    [GeneratedRegex("""/\*.*?\*/|url\(\s*(?:"(?<name>[^"]*)"|'(?<name>[^']*)'|(?<name>[^"')\s]+))\s*\)|@import\s*["'](?<name>[^"']*)["']""", RegexOptions.Singleline)]
    private static partial Regex Reference();
}
