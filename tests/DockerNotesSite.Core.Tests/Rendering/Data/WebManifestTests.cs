using System.Text;
using System.Text.Json;
using DockerNotesSite.Model;

namespace DockerNotesSite.Rendering.Data;

/// <summary>manifest.webmanifest has what browsers need to install a site, whatever it is called and wherever it is.</summary>
public sealed class WebManifestTests
{
    [Fact]
    public void It_names_the_site_and_where_it_begins()
    {
        var manifest = Build("title: 容器 \"笔记\"\ndescription: 命令与概念\nlanguage: zh-CN\nbaseUrl: https://example.org/docs/\n");

        Assert.Equal("容器 \"笔记\"", Text(manifest, "name"));
        Assert.Equal("容器 \"笔记\"", Text(manifest, "short_name"));
        Assert.Equal("命令与概念", Text(manifest, "description"));
        Assert.Equal("zh-CN", Text(manifest, "lang"));
        Assert.Equal("auto", Text(manifest, "dir"));
        Assert.Equal("standalone", Text(manifest, "display"));
        var place = new Uri("https://example.org/anywhere/manifest.webmanifest");
        Assert.Equal("https://example.org/anywhere/index.html", new Uri(place, Text(manifest, "start_url")).AbsoluteUri);
        Assert.Equal("https://example.org/anywhere/", new Uri(place, Text(manifest, "scope")).AbsoluteUri);
    }

    [Fact]
    public void Its_icon_is_the_theme_s_at_any_size()
    {
        var icon = Build("title: x\n").GetProperty("icons")[0];

        Assert.Equal(ThemeFiles.Theme().AssetUrl("icon.svg").Value, Text(icon, "src"));
        Assert.Equal("any", Text(icon, "sizes"));
        Assert.Equal("image/svg+xml", Text(icon, "type"));
    }

    [Fact]
    public void Its_colours_are_those_of_light_pages_as_the_author_set_them()
    {
        var style = ":root{--accent:light-dark(#0a625e,#6fd0c6);--paper:light-dark(#fff,#000)} :root{--accent:light-dark(#8a2be2,#c9a2ff)} @media print{:root{--accent:#000}}";
        var manifest = Build("title: x\n", ThemeFiles.File("_theme/assets/site.css", style));

        Assert.Equal("#8a2be2", Text(manifest, "theme_color"));
        Assert.Equal("#fff", Text(manifest, "background_color"));
        Assert.False(Build("title: x\n").TryGetProperty("theme_color", out _));
    }

    [Theory]
    [InlineData("Docker notes", "Docker notes")]
    [InlineData("Docker notes and more", "Docker notes")]
    [InlineData("Docker commands", "Docker")]
    [InlineData("一二三四五六七八九十一二三四", "一二三四五六七八九十一二")]
    [InlineData("𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀", "𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀")]
    public void A_long_name_is_cut_between_words(string title, string name) =>
        Assert.Equal(name, Text(Build($"title: {title}\n"), "short_name"));

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static JsonElement Build(string configuration, params SourceFile[] more)
    {
        var sources = new SiteSources
        {
            Files = [ThemeFiles.File("site.yaml", configuration), ThemeFiles.File("note.md", "# 笔记\n"), .. more],
            Theme = ThemeFiles.All,
        };
        var result = SiteBuild.Run(sources, new SiteBuildOptions(), cancellation: TestContext.Current.CancellationToken);
        using var manifest = JsonDocument.Parse(Encoding.UTF8.GetString(result.Files.Single(f => f.Path == SiteAddresses.Root.Manifest).Bytes.Span));
        return manifest.RootElement.Clone();
    }
}
