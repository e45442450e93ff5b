using System.Collections.Immutable;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Reading.Structure;

/// <summary>
/// A note's title: from the front matter, the first heading of level 1, the page's own title, or the file's name. A first
/// heading that only repeats it is no block of the note.
/// </summary>
internal static class NoteTitle
{
    public static (string Title, ImmutableArray<Block> Blocks) Find(string given, string pageTitle, string fileName, ImmutableArray<Block> blocks)
    {
        var first = blocks.OfType<Heading>().FirstOrDefault(h => h.Level == 1);
        var heading = first is null ? "" : PlainText.Of(first.Content).Trim();
        var title = ((string[])[given, heading, pageTitle, fileName]).First(t => t.Length > 0);
        var isRepeated = first is not null && heading == title && blocks.OfType<Heading>().First() == first;
        return (title, isRepeated ? blocks.Remove(first!) : blocks);
    }
}
