using System.Collections.Immutable;
using DockerNotesSite.Model.Content;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Block = DockerNotesSite.Model.Content.Block;

namespace DockerNotesSite.Reading.Markdown;

/// <summary>
/// Footnotes that nothing refers to vanish from Markdown; a note keeps them where they were written, with their marks.
/// </summary>
internal static class UnusedFootnotes
{
    public static ImmutableArray<Block> Restore(ImmutableArray<Block> blocks, MarkdownDocument document, BlockConverter converter)
    {
        var unused = document.Descendants<FootnoteLinkReferenceDefinition>().Select(d => d.Footnote).Where(f => f.Order < 0).ToList();
        return unused.Count == 0 ? blocks : [.. Merge(blocks, new Queue<Block>(unused.SelectMany(f => Text(f, converter)).OrderBy(b => b.Location.Line)))];
    }

    /// <summary>Not by sorting all: the list of used footnotes has the place of its first one and stands last.</summary>
    private static IEnumerable<Block> Merge(ImmutableArray<Block> blocks, Queue<Block> texts)
    {
        foreach (var block in blocks)
        {
            while (texts.TryPeek(out var text) && text.Location.Line < block.Location.Line)
            {
                yield return texts.Dequeue();
            }

            yield return block;
        }

        foreach (var text in texts)
        {
            yield return text;
        }
    }

    private static ImmutableArray<Block> Text(Footnote footnote, BlockConverter converter)
    {
        var content = converter.Convert(footnote);
        return content is [Paragraph first, ..]
            ? content.SetItem(0, first with { Content = first.Content.Insert(0, new Text($"[{footnote.Label}]: ") { Location = first.Location }) })
            : content;
    }
}
