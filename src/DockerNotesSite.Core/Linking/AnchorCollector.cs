using System.Collections.Frozen;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Linking;

/// <summary>The places of a note that a link can lead to: headings, rows, concepts and bookmarks.</summary>
internal sealed class AnchorCollector : ContentRewriter
{
    private readonly HashSet<string> _anchors = new(StringComparer.Ordinal) { "" };

    public static FrozenSet<string> Of(Note note)
    {
        var collector = new AnchorCollector();
        collector.Rewrite(note.Blocks);
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
