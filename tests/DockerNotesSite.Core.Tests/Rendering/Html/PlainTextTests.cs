using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Rendering.Html;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("容器。可以看作主机。", "容器。")]
    [InlineData("An image. It is a template.", "An image.")]
    [InlineData("Version 28.2.2 of it", "Version 28.2.2 of it")]
    [InlineData("", "")]
    public void The_first_sentence_ends_at_its_mark(string text, string sentence) => Assert.Equal(sentence, PlainText.FirstSentence(text));

    [Fact]
    public void A_description_is_one_line_and_never_cut_inside_a_character()
    {
        Assert.Equal("a b c", PlainText.Description(" a\n b\t c "));
        var cut = PlainText.Description(string.Concat(Enumerable.Repeat("𠮷", 200)));
        Assert.EndsWith("𠮷…", cut, StringComparison.Ordinal);
        Assert.True(cut.Length <= 160);
    }

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
}
