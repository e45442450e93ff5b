namespace DockerNotesSite.Rendering.Html;

public sealed class ExcerptTests
{
    [Theory]
    [InlineData("容器。可以看作主机。", "容器。")]
    [InlineData("An image. It is a template.", "An image.")]
    [InlineData("Version 28.2.2 of it", "Version 28.2.2 of it")]
    [InlineData("", "")]
    public void The_first_sentence_ends_at_its_mark(string text, string sentence) => Assert.Equal(sentence, Excerpt.FirstSentence(text));

    [Fact]
    public void A_description_is_one_line_and_never_cut_inside_a_character()
    {
        Assert.Equal("a b c", Excerpt.Description(" a\n b\t c "));
        var cut = Excerpt.Description(string.Concat(Enumerable.Repeat("𠮷", 200)));
        Assert.EndsWith("𠮷…", cut, StringComparison.Ordinal);
        Assert.True(cut.Length <= 160);
    }
}
