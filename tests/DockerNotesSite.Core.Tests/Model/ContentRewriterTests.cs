using CsCheck;
using DockerNotesSite.Model.Content;
using DockerNotesSite.Rendering.Data;

namespace DockerNotesSite.Model;

public sealed class ContentRewriterTests
{
    [Fact]
    public void What_is_only_looked_at_stays_the_same_object() =>
        AnyBlocks.Document.Sample(blocks => new Looker().Rewrite(blocks) == blocks, iter: 300);

    [Fact]
    public void Every_text_is_visited_and_can_be_changed() =>
        AnyBlocks.Document.Sample(
            blocks =>
            {
                var looker = new Looker();
                looker.Rewrite(blocks);
                var marked = new Looker();
                marked.Rewrite(new Marker(split: false).Rewrite(blocks));
                return marked.Texts.SequenceEqual(looker.Texts.Select(text => text + "!"));
            },
            iter: 300);

    [Fact]
    public void One_text_can_become_several() =>
        AnyBlocks.Document.Sample(
            blocks =>
            {
                var looker = new Looker();
                looker.Rewrite(blocks);
                var split = new Looker();
                split.Rewrite(new Marker(split: true).Rewrite(blocks));
                return split.Texts.SequenceEqual(looker.Texts.SelectMany(text => new[] { text, "!" }));
            },
            iter: 300);

    private sealed class Looker : ContentRewriter
    {
        public List<string> Texts { get; } = [];

        protected override Inline RewriteInline(Inline inline)
        {
            if (inline is Text text)
            {
                Texts.Add(text.Value);
            }

            return base.RewriteInline(inline);
        }
    }

    private sealed class Marker(bool split) : ContentRewriter
    {
        protected override IReadOnlyCollection<Inline>? Split(Inline inline) =>
            split && inline is Text text ? [text, text with { Value = "!" }] : null;

        protected override Inline RewriteInline(Inline inline) =>
            inline is Text text ? text with { Value = text.Value + "!" } : base.RewriteInline(inline);
    }
}
