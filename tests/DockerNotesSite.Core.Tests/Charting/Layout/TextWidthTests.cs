namespace DockerNotesSite.Charting.Layout;

/// <summary>The width of text is guessed, because the reader's fonts are not known.</summary>
public sealed class TextWidthTests
{
    [Fact]
    public void A_Chinese_character_is_as_wide_as_it_is_high() => Assert.Equal(64, TextWidth.OfWords("镜像仓库", 16));

    [Fact]
    public void Latin_letters_are_about_half_as_wide() => Assert.InRange(TextWidth.OfWords("container", 16), 9 * 7, 9 * 10);

    [Fact]
    public void In_commands_all_letters_have_one_width() => Assert.Equal(TextWidth.OfCommand("iii", 14), TextWidth.OfCommand("mmm", 14));
}
