using System.Collections.Immutable;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Reading.Structure;

/// <summary>
/// A note's title: from the front matter, the first heading of level 1, the page's own title, or the file's name. A first
/// heading that only repeats it is no block of the note; links to it lead to the title.
/// </summary>
internal sealed record NoteTitle(string Text, Anchor Anchor)
{
    /// <summary>The title, and the blocks below it.</summary>
    public static (NoteTitle Title, ImmutableArray<Block> Blocks) Find(string given, string pageTitle, string fileName, ImmutableArray<Block> blocks)
    {
        var first = blocks.OfType<Heading>().FirstOrDefault(h => h.Level == 1);
        var heading = first is null ? "" : PlainText.Of(first.Content).Trim();
        var title = ((string[])[given, heading, pageTitle, fileName]).First(t => t.Length > 0);
        return first is not null && heading == title && blocks.OfType<Heading>().First() == first
            ? (new NoteTitle(title, AnchorOf(first, title)), blocks.Remove(first))
            : (new NoteTitle(title, Anchor.None), blocks);
    }

    private static Anchor AnchorOf(Heading heading, string title) => heading.Anchor.IsNone ? new Anchor(Slug.From(title)) : heading.Anchor;
}
