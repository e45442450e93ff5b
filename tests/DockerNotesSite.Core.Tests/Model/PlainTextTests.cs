using System.Collections.Immutable;

namespace DockerNotesSite.Model.Content;

public sealed class PlainTextTests
{
    [Fact]
    public void Markup_is_left_out_and_its_text_is_not() => Assert.Equal(
        "用 docker run 创建容器 now",
        PlainText.Of(
        [
            new Text("用 "),
            new Code("docker run"),
            new Text(" 创建"),
            new LineBreak(IsHard: false),
            new Link { Address = "x", Content = [new Emphasis(EmphasisKind.Strong, [new Text("容器")])] },
            new LineBreak(IsHard: true),
            new ElementInline { Name = "kbd", Content = [new Text("now")] },
        ]));

    [Theory]
    [InlineData("容", "容器容")]
    [InlineData("a", "容器 a")]
    public void A_line_that_ends_before_text_in_markup_joins_it_as_its_first_character_asks(string first, string expected) => Assert.Equal(
        expected,
        PlainText.Of([new Text("容器"), new LineBreak(IsHard: false), new Emphasis(EmphasisKind.Strong, []), new Emphasis(EmphasisKind.Strong, [new Code(first)])]));

    /// <summary>Each level doubled the time once: 60 of them hang then.</summary>
    [Fact]
    public async Task Lines_that_end_at_every_level_of_deep_markup_are_read_in_no_time()
    {
        ImmutableArray<Inline> content = [new Text("a")];
        for (var level = 1; level < 60; level++)
        {
            content = [new Text("a"), new LineBreak(IsHard: false), new Emphasis(EmphasisKind.Strong, content)];
        }

        var text = await Task.Run(() => PlainText.Of(content), TestContext.Current.CancellationToken)
            .WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);

        Assert.Equal(string.Join(' ', Enumerable.Repeat('a', 60)), text);
    }
}
