using System.Collections.Immutable;
using DockerNotesSite.Configuration;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Cataloging;

/// <summary>A note of one language of the site, its own or one that is there because it was not translated.</summary>
internal readonly record struct EditionNote(Note Note, bool IsUntranslated);

/// <summary>
/// Which notes a language has: those in its folder, and of every other note that has no translation there the one in the first
/// language that has it. So each language has all there is.
/// </summary>
internal static class EditionNotes
{
    public static ImmutableArray<EditionNote> Of(
        SiteConfiguration edition, ImmutableArray<SiteConfiguration> editions, ImmutableArray<Note> notes, EditionMemory memory)
    {
        var chosen = ImmutableArray.CreateBuilder<EditionNote>();
        var keys = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var slugs = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var language in editions.OrderByDescending(e => e == edition))
        {
            var here = notes.Where(note => note.LanguageFolder == language.Folder).ToList();
            var missing = here.Where(note => language == edition || !(keys.Contains(note.TranslationKey) || slugs.Contains(note.Slug))).ToList();
            chosen.AddRange(missing.Select(note => language == edition
                ? new EditionNote(note, IsUntranslated: false)
                : new EditionNote(memory.Untranslated.Recall(note.Source, note, n => InLanguage(n, language.Language)), IsUntranslated: true)));
            keys.UnionWith(here.Select(note => note.TranslationKey));
            slugs.UnionWith(here.Select(note => note.Slug));
        }

        return chosen.ToImmutable();
    }

    /// <summary>Its former addresses lead to the page in its own language.</summary>
    private static Note InLanguage(Note note, string language) =>
        note with { Language = note.Language.Length > 0 ? note.Language : language, Aliases = [] };
}
