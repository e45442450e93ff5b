using System.Collections.Immutable;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Searching.Documents;

/// <summary>
/// A heading and the texts up to the next one, with the headings above it, the outermost first. The first section of a note has
/// no heading.
/// </summary>
internal sealed record NoteSection(string Title, Anchor Anchor, ImmutableArray<string> Above, ImmutableArray<string> Texts)
{
    /// <summary>In reading order, at least one. A heading inside a quotation or a folded part begins a section too.</summary>
    public static IEnumerable<NoteSection> Of(Note note)
    {
        var above = new Stack<Heading>();
        Heading? current = null;
        var texts = ImmutableArray.CreateBuilder<string>();
        foreach (var block in Flat(note.Blocks))
        {
            if (block is not Heading next)
            {
                texts.AddRange(BlockTexts.Of(block).Where(text => !string.IsNullOrWhiteSpace(text)));
                continue;
            }

            yield return Section(current, above, texts);
            while (above.TryPeek(out var upper) && upper.Level >= next.Level)
            {
                above.Pop();
            }

            above.Push(next);
            current = next;
            texts.Clear();
        }

        yield return Section(current, above, texts);
    }

    private static NoteSection Section(Heading? heading, Stack<Heading> above, ImmutableArray<string>.Builder texts) => new(
        heading is null ? "" : PlainText.Of(heading.Content),
        heading?.Anchor ?? Anchor.None,
        [.. above.Skip(1).Reverse().Select(upper => PlainText.Of(upper.Content))],
        texts.ToImmutable());

    /// <summary>Blocks that hold headings are opened, so that their headings stand among the others.</summary>
    private static IEnumerable<Block> Flat(ImmutableArray<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Quote quote when HoldsHeading(quote.Content) => Flat(quote.Content),
        ElementBlock element when HoldsHeading(element.Content) => Flat(element.Content),
        ListBlock list when list.Items.Any(item => HoldsHeading(item.Content)) => list.Items.SelectMany(item => Flat(item.Content)),
        _ => new[] { block },
    });

    private static bool HoldsHeading(ImmutableArray<Block> blocks) => ContentWalk.Descendants(blocks).Any(block => block is Heading);
}
