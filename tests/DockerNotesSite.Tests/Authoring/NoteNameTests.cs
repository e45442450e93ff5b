namespace DockerNotesSite.Authoring;

public sealed class NoteNameTests
{
    [Theory]
    [InlineData("标题", "标题")]
    [InlineData("  Docker 学习（1）  ", "docker-学习-1")]
    [InlineData("CI/CD", "ci-cd")]
    [InlineData("He said: \"C:\\x\"", "he-said-c-x")]
    [InlineData("_posts", "posts")]
    [InlineData(".dockerignore", "dockerignore")]
    [InlineData("CON", "note-con")]
    [InlineData("👨‍👩‍👧 family", "family")]
    public void The_file_is_named_after_the_title(string title, string file)
    {
        var name = NoteName.Of(title);
        Assert.Equal((title.Trim(), file), (name.Title, name.File));
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("   ", "empty")]
    [InlineData("！？——", "no letter and no digit")]
    [InlineData("___", "no letter and no digit")]
    [InlineData("../x", "is a path")]
    [InlineData("a\\..\\b", "is a path")]
    [InlineData("a\nb", "one line of text")]
    [InlineData("a\u0007b", "one line of text")]
    [InlineData("a\u2028b", "one line of text")]
    [InlineData("a\u202Eb", "one line of text")]
    public void A_title_that_is_none_is_refused(string title, string expected) =>
        Assert.Contains(expected, Assert.Throws<UsageException>(() => NoteName.Of(title)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_title_that_is_too_long_for_a_file_is_refused()
    {
        Assert.Equal(60, NoteName.Of(new string('长', 60)).File.Length);
        foreach (var title in (string[])[new string('长', 61), new string('a', 181), new string('!', 300) + "a"])
        {
            Assert.Contains("too long", Assert.Throws<UsageException>(() => NoteName.Of(title)).Message, StringComparison.Ordinal);
        }
    }
}
