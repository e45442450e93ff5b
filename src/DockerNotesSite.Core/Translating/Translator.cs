using System.Collections.Immutable;
using DockerNotesSite.Configuration;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;

namespace DockerNotesSite.Translating;

/// <summary>
/// Translating: the linked catalogs of a site's languages in, the same catalogs out, each knowing where its pages are in the others.
/// 1. Translations that their originals have left behind are told.
/// 2. Commands and concepts that only another language has are taken from there, and marked.
/// 3. Each page is matched with the pages that say the same: notes by their files, commands by their names, concepts by any name.
/// </summary>
public static class Translator
{
    /// <param name="catalogs">In the order of the configuration's editions.</param>
    /// <param name="configuration">The site's.</param>
    /// <param name="hasMap">Whether there is a page that maps the commands.</param>
    /// <param name="diagnostics">Takes what is not translated, and what no longer is.</param>
    public static ImmutableArray<Catalog> Translate(
        ImmutableArray<Catalog> catalogs, SiteConfiguration configuration, bool hasMap, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        ArgumentNullException.ThrowIfNull(diagnostics);
        if (catalogs.Length < 2)
        {
            return catalogs;
        }

        var languages = configuration.Editions.Select(edition => edition.Language).ToImmutableArray();
        TranslationValidator.Validate(catalogs, languages, diagnostics);
        var whole = catalogs
            .Select((catalog, i) => UntranslatedThings.Add(catalog, languages[i], catalogs.RemoveAt(i), languages.RemoveAt(i), diagnostics))
            .ToImmutableArray();
        return [.. whole.Select((catalog, i) => catalog with { Translations = PageMatcher.Match(catalog, whole.RemoveAt(i), languages.RemoveAt(i), hasMap) })];
    }
}
