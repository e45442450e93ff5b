using System.Collections.Immutable;
using DockerNotesSite.Diagnostics;
using static DockerNotesSite.Configuration.ConfigurationValues;

namespace DockerNotesSite.Configuration;

/// <summary>
/// Reads the section languages of site.yaml: a mapping of language tags to what the site calls itself and its things in that
/// language. What a language does not say is as in the site's own, but for what is prose or names.
/// </summary>
internal static class LanguagesReader
{
    private const string Expected = "a mapping of language tags, each once and none the site's own, to what is said in that language";

    private static readonly ImmutableArray<string> Keys = ["title", "description", "author", "concepts", "synonyms", "quickReference"];

    public static SiteConfiguration Read(SiteConfiguration own, MappingEntry section, DiagnosticBag diagnostics)
    {
        if (section.Value is not (MappingNode or ScalarNode { IsNull: true }))
        {
            diagnostics.Add(ConfigurationDiagnostics.WrongValue(section.Value.Location, section.Key, Expected));
        }

        var entries = section.Value is MappingNode mapping ? UniqueEntries(mapping, diagnostics) : [];
        var known = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { own.Language };
        var languages = entries.Where(entry => IsFurther(entry, known, diagnostics)).ToList();
        return own with
        {
            Translations = [.. languages.Select(entry => Translation(own, entry, diagnostics))],
            Reading = own.Reading with { Languages = [.. languages.Select(entry => entry.Key)] },
        };
    }

    private static SiteConfiguration Translation(SiteConfiguration own, MappingEntry language, DiagnosticBag diagnostics)
    {
        var inherited = own with
        {
            Language = language.Key,
            Folder = language.Key + "/",
            Description = "",
            Concepts = new SiteConfiguration().Concepts,
            QuickReference = own.QuickReference with { LeaveOut = [] },
        };
        return Mapping(language.Value, language.Key, Keys, diagnostics)
            .Aggregate(inherited, (configuration, entry) => SiteConfigurationReader.Apply(configuration, entry, diagnostics));
    }

    private static bool IsFurther(MappingEntry entry, HashSet<string> known, DiagnosticBag diagnostics)
    {
        if (IsLanguageTag(entry.Key) && known.Add(entry.Key))
        {
            return true;
        }

        diagnostics.Add(ConfigurationDiagnostics.WrongValue(entry.Location, "languages", Expected));
        return false;
    }

    /// <summary>It becomes the name of a folder, which must not be one of those that sites have: no language has a name of more than three letters.</summary>
    private static bool IsLanguageTag(string tag) => tag.Split('-') is [{ Length: 2 or 3 } language, .. var rest]
        && language.All(char.IsAsciiLetter)
        && rest.All(part => part.Length is > 0 and <= 8 && part.All(char.IsAsciiLetterOrDigit));
}
