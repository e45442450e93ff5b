using System.Text;
using DockerNotesSite.Model;

namespace DockerNotesSite.Rendering;

/// <summary>Links to a note's first heading arrive, though it became the page's title.</summary>
public sealed class TitleAddressTests
{
    [Theory]
    [InlineData("# Big Title\n\n正文。\n", "<h1 id=\"big-title\">Big Title</h1>")]
    [InlineData("# Big Title {#Main}\n\n正文。\n", "<h1 id=\"main\">Big Title</h1>")]
    [InlineData("---\ntitle: Other\n---\n正文。\n", "<h1>Other</h1>")]
    [InlineData("# Twice\n\n## Twice\n", "<h1>Twice</h1>")]
    public void The_title_has_the_headings_address_unless_it_is_taken(string note, string title)
    {
        var sources = new SiteSources { Files = [new SourceFile(new SourcePath("a.md"), Encoding.UTF8.GetBytes(note))], Theme = ThemeFiles.All };

        var result = SiteBuild.Run(sources, new SiteBuildOptions(), cancellation: TestContext.Current.CancellationToken);

        var page = Assert.Single(result.Files, f => f.Path == new UrlPath("notes/a.html"));
        Assert.Contains(title, Encoding.UTF8.GetString(page.Bytes.Span), StringComparison.Ordinal);
    }
}
