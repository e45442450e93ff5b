using System.Collections.Frozen;
using System.Collections.Immutable;

namespace DockerNotesSite.Model.Content;

/// <summary>The places that a link can lead to: a note's title, headings, rows, concepts and bookmarks.</summary>
internal sealed class AnchorCollector : ContentRewriter
{
    private readonly HashSet<string> _anchors = new(StringComparer.Ordinal) { "" };

    public static FrozenSet<string> Of(Note note) => Of(note.Blocks).Append(note.TitleAnchor.Value ?? "").ToFrozenSet(StringComparer.Ordinal);

    public static FrozenSet<string> Of(ImmutableArray<Block> blocks)
    {
        var collector = new AnchorCollector();
        collector.Rewrite(blocks);
        return collector._anchors.ToFrozenSet(StringComparer.Ordinal);
    }

    protected override Block RewriteBlock(Block block)
    {
        var anchor = block switch
        {
            Heading heading => heading.Anchor.Value,
            ConceptDefinition concept => concept.Anchor.Value,
            _ => null,
        };
        _anchors.Add(anchor ?? "");
        if (block is TableBlock table)
        {
            _anchors.UnionWith(table.RowAnchors.Select(row => row.Value));
        }

        return base.RewriteBlock(block);
    }

    protected override CommandRow RewriteRow(CommandRow row)
    {
        _anchors.Add(row.Anchor.Value ?? "");
        return base.RewriteRow(row);
    }

    protected override Inline RewriteInline(Inline inline)
    {
        if (inline is Bookmark bookmark)
        {
            _anchors.Add(bookmark.Anchor.Value);
        }

        return base.RewriteInline(inline);
    }
}
