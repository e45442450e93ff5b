namespace DockerNotesSite.Sources;

public sealed class IncludeGlobsTests
{
    [Theory]
    [InlineData("_posts", "_posts/a.md", true)]
    [InlineData("_posts/", "_posts/deep/a.md", true)]
    [InlineData("_posts", "_posts/_a.md", false)]
    [InlineData("_posts", "x/_posts/a.md", false)]
    [InlineData("_posts/*.md", "_posts/a.md", true)]
    [InlineData("_posts/*.md", "_posts/a.txt", false)]
    [InlineData("_posts/*.md", "_posts/deep/a.md", false)]
    [InlineData("_posts/**", "_posts/deep/_a.md", true)]
    [InlineData("**/_a.md", "_a.md", true)]
    [InlineData("**/_a.md", "x/y/_a.md", true)]
    [InlineData("**/_a.md", ".git/_a.md", false)]
    [InlineData("**", ".git/config.txt", false)]
    [InlineData(".hidden/?.md", ".hidden/a.md", true)]
    [InlineData("_p*", "_posts/a.md", true)]
    [InlineData("_(a)+[b].md", "_(a)+[b].md", true)]
    [InlineData("", "_a.md", false)]
    [InlineData("_a.md", "plain.md", true)]
    public void A_glob_brings_in_what_it_names(string glob, string path, bool isRead)
    {
        var globs = new IncludeGlobs([glob]);
        Assert.Equal(isRead, globs.Reads(path));
        Assert.True(!isRead || !path.Contains('/', StringComparison.Ordinal) || globs.Enters(path[..path.LastIndexOf('/')]));
    }

    [Theory]
    [InlineData("_posts/*.md", "_posts", true)]
    [InlineData("_posts/*.md", "_drafts", false)]
    [InlineData("a/**/_b/c.md", "a/x/_b", true)]
    [InlineData("**/_a.md", ".git", false)]
    public void A_folder_is_entered_where_something_in_it_may_be_read(string glob, string folder, bool isEntered) =>
        Assert.Equal(isEntered, new IncludeGlobs([glob]).Enters(folder));
}
