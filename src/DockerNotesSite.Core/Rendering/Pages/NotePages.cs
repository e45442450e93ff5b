using System.Globalization;
using DockerNotesSite.Model.Commands;
using DockerNotesSite.Model.Content;
using DockerNotesSite.Rendering.Html;

namespace DockerNotesSite.Rendering.Pages;

internal static class NotePages
{
    public static NotePage Build(PageContext page, int index)
    {
        var notes = page.Site.Catalog.Notes;
        var entry = notes[index];
        var note = entry.Note;
        var scope = page.Scope() with { TextLanguage = page.TextLanguageOf(note.Source) };
        var content = BlockRenderer.Render(note.Blocks, scope);
        return new NotePage
        {
            Url = entry.Url,
            Title = note.Title,
            Description = PageContext.DescriptionOf(entry),
            Language = page.Site.ForeignLanguageOf(note.Source),
            Untranslated = page.Site.LanguageOf(entry),
            Breadcrumbs = Trails.Below(page, page.Site.Addresses.NoteIndex, "notes"),
            Sidebar = page.Site.Sidebars.OfNotes(page, index),
            Contents = PageContext.Contents(scope.Headings),
            Date = note.Date?.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
            DateTime = note.Date is { } date ? MachineDate(date) : "",
            Source = note.Source.Value,
            Tags = page.TagsNamed(note.Tags.Concat(note.Categories)),
            Content = content,
            TitleId = scope.Ids.Claim(note.TitleAnchor.Value ?? "") ?? "",
            Commands = page.CommandsNamed(CommandsOf(note)),
            Previous = page.LinkTo(notes.ElementAtOrDefault(index - 1)),
            Next = page.LinkTo(notes.ElementAtOrDefault(index + 1)),
        };
    }

    /// <summary>ISO 8601 with as much as the author gave: an offset is never made up.</summary>
    private static string MachineDate(NoteDate date)
    {
        var day = date.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (date.Time is not { } time)
        {
            return day;
        }

        var offset = date.Offset is { } o
            ? (o < TimeSpan.Zero ? "-" : "+") + o.ToString(@"hh\:mm", CultureInfo.InvariantCulture)
            : "";
        return $"{day}T{time.ToString("HH:mm:ss", CultureInfo.InvariantCulture)}{offset}";
    }

    private static IEnumerable<CommandName> CommandsOf(Note note) =>
        note.Blocks.SelectMany(TablesIn).SelectMany(t => t.Rows).Select(r => r.Syntax.Command).OfType<CommandName>();

    private static IEnumerable<CommandTable> TablesIn(Block block) => block switch
    {
        CommandTable table => [table],
        Quote quote => quote.Content.SelectMany(TablesIn),
        ListBlock list => list.Items.SelectMany(i => i.Content).SelectMany(TablesIn),
        ElementBlock element => element.Content.SelectMany(TablesIn),
        ConceptDefinition concept => concept.Definition.SelectMany(TablesIn),
        _ => [],
    };
}
