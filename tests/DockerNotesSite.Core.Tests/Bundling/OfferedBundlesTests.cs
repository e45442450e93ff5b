using System.Text;
using DockerNotesSite.Model;
using DockerNotesSite.Rendering;

namespace DockerNotesSite.Bundling;

public sealed class OfferedBundlesTests
{
    [Theory]
    [InlineData("", true)]
    [InlineData("downloads: {offline: on}\n", true)]
    [InlineData("downloads: {offline: off}\n", false)]
    public void The_site_is_packed_unless_the_author_wants_it_not(string configuration, bool isPacked)
    {
        var files = Build(configuration).Files;

        Assert.Equal(isPacked ? ["docker-notes-offline.zip", "docker-notes.html"] : [], files.Select(f => f.Path.Value).Where(f => f.StartsWith("downloads/", StringComparison.Ordinal)).Select(f => f["downloads/".Length..]));
        var home = Encoding.UTF8.GetString(files.Single(f => f.Path == SiteAddresses.Root.Home).Bytes.Span);
        Assert.Equal(isPacked, home.Contains("id=\"Downloads\"", StringComparison.Ordinal));
    }

    private static SiteBuildResult Build(string configuration)
    {
        var theme = ThemeFiles.All.Add(ThemeFiles.File("dist/single/single.js", "script"));
        var sources = new SiteSources { Files = [ThemeFiles.File("a.md", "# 甲\n\n正文。\n"), ThemeFiles.File("site.yaml", "programs: [docker]\n" + configuration)], Theme = theme };
        return SiteCompletion.Run(SiteBuild.Run(sources, new SiteBuildOptions(), cancellation: TestContext.Current.CancellationToken), new SiteExtras());
    }
}
