using System.Collections.Immutable;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Commands;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Translating;

/// <summary>
/// Tells which translations are behind their originals. An original is the note in the first language that has it; what it says
/// is compared, never when it was written.
/// </summary>
internal static class TranslationValidator
{
    public static void Validate(ImmutableArray<Catalog> catalogs, ImmutableArray<string> languages, DiagnosticBag diagnostics)
    {
        for (var i = 0; i < catalogs.Length; i++)
        {
            var earlier = catalogs.Take(i).Select(catalog => new NoteTranslations(OwnNotes(catalog))).ToList();
            foreach (var note in OwnNotes(catalogs[i]).Select(page => page.Note))
            {
                var original = earlier.Select(notes => notes.Of(note)?.Note).FirstOrDefault(found => found is not null);
                ValidateOriginal(note, original, diagnostics);
            }

            foreach (var page in catalogs[i].Notes.Where(page => page.IsUntranslated))
            {
                diagnostics.Add(TranslationDiagnostics.NoteNotTranslated(new SourceLocation(page.Note.Source), languages[i]));
            }
        }
    }

    private static ImmutableArray<CatalogNote> OwnNotes(Catalog catalog) => catalog.Notes.RemoveAll(page => page.IsUntranslated);

    private static void ValidateOriginal(Note note, Note? original, DiagnosticBag diagnostics)
    {
        var said = note.TranslatedFrom;
        if (original is null)
        {
            if (said.Value is { Length: > 0 })
            {
                diagnostics.Add(TranslationDiagnostics.NoOriginal(said.Location));
            }

            return;
        }

        if (said.Value is not { Length: > 0 })
        {
            diagnostics.Add(TranslationDiagnostics.OriginalNotSaid(new SourceLocation(note.Source), original.Source, original.ContentHash));
        }
        else if (said.Value != original.ContentHash)
        {
            diagnostics.Add(TranslationDiagnostics.Outdated(said.Location, original.Source, original.ContentHash));
        }

        ValidateRows(note, original, diagnostics);
    }

    private static void ValidateRows(Note note, Note original, DiagnosticBag diagnostics)
    {
        var translated = SyntaxesOf(note).Select(row => row.Text).ToHashSet(StringComparer.Ordinal);
        foreach (var (text, line) in SyntaxesOf(original).Where(row => !translated.Contains(row.Text)).DistinctBy(row => row.Text))
        {
            diagnostics.Add(TranslationDiagnostics.LineNotTranslated(new SourceLocation(note.Source), original.Source, line, text));
        }
    }

    private static IEnumerable<(string Text, int Line)> SyntaxesOf(Note note) => ContentWalk.Descendants(note.Blocks)
        .OfType<CommandTable>()
        .SelectMany(table => table.Rows)
        .Where(row => row.Syntax.Text.Length > 0)
        .Select(row => (WithoutNames(row.Syntax), row.Location.Line));

    /// <summary>What a reader puts in has another name in another language.</summary>
    private static string WithoutNames(CommandLine line)
    {
        var text = new System.Text.StringBuilder(line.Text);
        foreach (var token in line.Tokens.Where(token => token.Kind == CommandTokenKind.Placeholder).OrderByDescending(token => token.Start))
        {
            text.Remove(token.Start, token.Length).Insert(token.Start, "…");
        }

        return text.ToString();
    }
}
