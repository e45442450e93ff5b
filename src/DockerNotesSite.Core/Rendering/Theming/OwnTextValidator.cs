using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using DockerNotesSite.Diagnostics;

namespace DockerNotesSite.Rendering.Theming;

/// <summary>
/// Compares the author's own texts with the places that ask for texts: a text that nothing asks for, and one that an own
/// template asks for in vain, are misspelt.
/// </summary>
internal static partial class OwnTextValidator
{
    public static void Validate(ThemeLayers layers, InterfaceStrings strings, DiagnosticBag diagnostics)
    {
        var templates = layers.Own.Where(f => f.Name.StartsWith(ThemeLayers.Templates, StringComparison.Ordinal)).ToList();
        var known = KeysOf(layers.Base, diagnostics);
        var asked = templates.SelectMany(t => Key().Matches(TextOf(t)).Select(m => m.Groups["key"].Value)).ToHashSet(StringComparer.Ordinal);
        ReportUnused(layers, known, asked, diagnostics);
        foreach (var template in templates)
        {
            ReportMissing(template, strings, diagnostics);
        }
    }

    private static ImmutableHashSet<string> KeysOf(IEnumerable<ThemeFile> files, DiagnosticBag diagnostics) =>
        [.. EntriesOf(files, diagnostics).Select(e => e.Key)];

    private static IEnumerable<StringsEntry> EntriesOf(IEnumerable<ThemeFile> files, DiagnosticBag diagnostics) =>
        files.Where(f => f.Name.StartsWith(ThemeLayers.Strings, StringComparison.Ordinal))
            .Select(f => StringsFile.Read(f, diagnostics))
            .OfType<StringsFile>()
            .SelectMany(f => f.Entries);

    private static void ReportUnused(ThemeLayers layers, ImmutableHashSet<string> known, HashSet<string> asked, DiagnosticBag diagnostics)
    {
        foreach (var entry in EntriesOf(layers.Own, diagnostics).Where(e => !known.Contains(e.Key) && !asked.Contains(e.Key)))
        {
            diagnostics.Add(OwnThemeDiagnostics.StringUnused(entry.Place, entry.Key, NearMiss.Of(entry.Key, known.Order(StringComparer.Ordinal))));
        }
    }

    private static void ReportMissing(ThemeFile template, InterfaceStrings strings, DiagnosticBag diagnostics)
    {
        var text = TextOf(template);
        foreach (var key in Key().Matches(text).Where(m => m.Groups["asked"].Success).Select(m => m.Groups["key"]))
        {
            if (!strings.Values.ContainsKey(key.Value))
            {
                var place = template.Source.At(Encoding.UTF8.GetByteCount(text.AsSpan(0, key.Index)));
                var nearest = NearMiss.Of(key.Value, strings.Values.Keys.Order(StringComparer.Ordinal));
                diagnostics.Add(OwnThemeDiagnostics.StringUnknown(place, key.Value, nearest));
            }
        }
    }

    private static string TextOf(ThemeFile file) => Encoding.UTF8.GetString(file.Source.Utf8.Span);

    /// <summary>strings.home and strings['home']; a text in quotes alone may be a key that is asked for by another name.</summary>
    [GeneratedRegex("""(?<asked>\bstrings\s*\.\s*)(?<key>\w+)|(?<asked>\bstrings\s*\[\s*)?(?<quote>["'])(?<key>[^"'\s]+)\k<quote>""")]
    private static partial Regex Key();
}
