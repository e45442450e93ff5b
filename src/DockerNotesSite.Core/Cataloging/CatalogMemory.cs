using System.Collections.Concurrent;
using DockerNotesSite.Configuration;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Cataloging;

/// <summary>What was collected from each note the last time, for each language of the site.</summary>
internal sealed class CatalogMemory
{
    private readonly ConcurrentDictionary<string, EditionMemory> _editions = new(StringComparer.Ordinal);

    public EditionMemory Of(SiteConfiguration edition) => _editions.GetOrAdd(edition.Folder, _ => new EditionMemory());
}

internal sealed class EditionMemory
{
    /// <summary>Notes of other languages as they stand in for translations that are missing.</summary>
    public NoteMemory<Note, Note> Untranslated { get; } = new();

    public NoteMemory<Note, NoteContents> Contents { get; } = new();
}
