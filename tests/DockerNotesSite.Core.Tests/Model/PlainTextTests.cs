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
}
