using System.Collections.Immutable;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Model;

/// <summary>Finds a note's translation among the notes of a language: the one with its path below the language's folder, else with its address.</summary>
public sealed class NoteTranslations
{
    private readonly Dictionary<string, CatalogNote> _byKey = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, CatalogNote> _bySlug = new(StringComparer.OrdinalIgnoreCase);

    public NoteTranslations(ImmutableArray<CatalogNote> notes)
    {
        foreach (var page in notes)
        {
            _byKey.TryAdd(page.Note.TranslationKey, page);
            _bySlug.TryAdd(page.Note.Slug, page);
        }
    }

    public CatalogNote? Of(Note note)
    {
        ArgumentNullException.ThrowIfNull(note);
        return _byKey.GetValueOrDefault(note.TranslationKey) ?? _bySlug.GetValueOrDefault(note.Slug);
    }
}
