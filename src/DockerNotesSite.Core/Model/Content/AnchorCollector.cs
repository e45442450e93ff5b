using System.Collections.Immutable;

namespace DockerNotesSite.Model.Content;

/// <summary>The places that a link can lead to: a note's title, headings, rows, concepts and bookmarks.</summary>
internal sealed class AnchorCollector : ContentRewriter
{
    private readonly HashSet<string> _anchors = new(StringComparer.Ordinal) { "" };

    public static IReadOnlySet<string> Of(Note note)
    {
        var collector = new AnchorCollector();
        collector.Rewrite(note.Blocks);
        collector._anchors.Add(note.TitleAnchor.Value ?? "");
        return collector._anchors;
    }

    public static IReadOnlySet<string> Of(ImmutableArray<Block> blocks)
    {
        var collector = new AnchorCollector();
        collector.Rewrite(blocks);
        return collector._anchors;
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
