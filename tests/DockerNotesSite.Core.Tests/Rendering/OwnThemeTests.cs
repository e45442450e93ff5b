using System.Collections.Immutable;
using System.Text;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;

namespace DockerNotesSite.Rendering;

/// <summary>What an author can change from input/_theme.</summary>
public sealed class OwnThemeTests
{
    private readonly DiagnosticBag _diagnostics = new();

    [Fact]
    public void A_template_takes_the_place_of_the_themes_and_may_use_parts_of_its_own()
    {
        var theme = Read(
            ThemeFiles.File("_theme/templates/not-found.liquid", "own {% render 'parts/mine' %}"),
            ThemeFiles.File("_theme/templates/parts/mine.liquid", "part"));

        Assert.Equal("own part", theme.Templates.Render("not-found", _diagnostics));
        AssertTold();
    }

    [Fact]
    public void A_text_takes_the_place_of_the_themes_and_the_rest_stays()
    {
        var theme = Read(ThemeFiles.File("_theme/strings/zh-CN.json", """{ "home": "开始" }"""));

        Assert.Equal(("zh-CN", "开始", "命令"), (theme.Strings.Language, theme.Strings["home"], theme.Strings["commands"]));
        AssertTold();
    }

    [Fact]
    public void A_new_file_adds_a_language_and_what_it_lacks_is_English()
    {
        var theme = Read("fr-CA", ThemeFiles.File("_theme/strings/fr.json", """{ "home": "Accueil" }"""));

        Assert.Equal(("fr", "Accueil", "Commands"), (theme.Strings.Language, theme.Strings["home"], theme.Strings["commands"]));
        AssertTold("_theme/strings/fr.json: DNS6006");
    }

    [Fact]
    public void A_template_may_ask_for_a_text_of_the_authors()
    {
        var theme = Read(
            ThemeFiles.File("_theme/strings/en.json", """{ "mine": "Mine", "told": "Told" }"""),
            ThemeFiles.File("_theme/strings/zh-CN.json", """{ "mine": "我的", "told": "说" }"""),
            ThemeFiles.File("_theme/templates/not-found.liquid", "{{ strings.mine }} {% assign key = 'told' %}{{ strings[key] }}"));

        Assert.Equal("我的 说", theme.Templates.Render("not-found", _diagnostics, ("strings", theme.Strings)));
        AssertTold();
    }

    [Fact]
    public void A_style_takes_the_place_of_the_part_of_its_name_and_a_new_one_comes_last()
    {
        var theme = Read(
            ThemeFiles.File("dist/styles/order.txt", "b\na"),
            ThemeFiles.File("dist/styles/a.css", "a{}"),
            ThemeFiles.File("dist/styles/b.css", "b{}"),
            ThemeFiles.File("dist/styles/c.css", "c{}"),
            ThemeFiles.File("_theme/styles/a.css", "\uFEFFown-a{}\n"),
            ThemeFiles.File("_theme/styles/a-new.css", "new{}"));

        Assert.Equal("b{}\nown-a{}\nc{}\nnew{}\n", TextOf(theme, "site.css"));
        AssertTold();
    }

    [Fact]
    public void A_style_names_assets_as_the_author_does()
    {
        var theme = Read(
            ThemeFiles.File("_theme/assets/pictures/标 志.svg", "<svg/>"),
            ThemeFiles.File("_theme/styles/brand.css", "/* url(old.png) */ a{b:url( 'pictures/标 志.svg' );c:url(data:x);d:url(#e)}\n二{f:url(icn.svg)}"));

        Assert.Matches("""^a\{b:url\("pictures/%E6%A0%87%20%E5%BF%97\.[0-9a-f]{8}\.svg"\);c:url\(data:x\);d:url\(#e\)\}""", TextOf(theme, "site.css").Split("*/ ")[^1]);
        AssertTold("_theme/styles/brand.css(2,9): DNS6012");
    }

    [Fact]
    public void An_asset_takes_the_place_of_the_themes_or_is_added_and_templates_get_its_address()
    {
        var theme = Read(ThemeFiles.File("_theme/assets/icon.svg", "own"), ThemeFiles.File("_theme/assets/LICENSE", "text"));

        Assert.Equal("own", TextOf(theme, "icon.svg"));
        Assert.Matches("^assets/LICENSE\\.[0-9a-f]{8}$", theme.AssetUrl("LICENSE").Value);
        AssertTold();
    }

    [Theory]
    [InlineData("template/home.liquid", "x", "_theme/template/home.liquid: DNS6008")]
    [InlineData("home.liquid", "x", "_theme/home.liquid: DNS6008")]
    [InlineData("templates/home.html", "x", "_theme/templates/home.html: DNS6008")]
    [InlineData("styles/deep/a.css", "x", "_theme/styles/deep/a.css: DNS6008")]
    [InlineData("strings/zh_CN.json", "{}", "_theme/strings/zh_CN.json: DNS6008")]
    [InlineData("readme.md", "# x", "_theme/readme.md: DNS6008")]
    [InlineData("strings/en.json", "{\n  \"hoem\": \"x\" }", "_theme/strings/en.json(2,3): DNS6009")]
    [InlineData("strings/fr.json", "{ \"hoem\": \"x\" }", "_theme/strings/fr.json(1,3): DNS6009")]
    [InlineData("templates/hmoe.liquid", "x", "_theme/templates/hmoe.liquid: DNS6010")]
    [InlineData("templates/home.liquid", "首页\n{{ strings.hoem }}", "_theme/templates/home.liquid(2,12): DNS6011")]
    [InlineData("templates/home.liquid", "{{ strings['hoem'] }}", "_theme/templates/home.liquid(1,13): DNS6011")]
    public void What_is_misspelt_is_told_and_the_site_is_made(string path, string text, string expected)
    {
        Read(ThemeFiles.File("_theme/" + path, text));
        AssertTold(expected);
    }

    [Theory]
    [InlineData("templates/home.liquid", "{% if page %}", "_theme/templates/home.liquid(1,14): DNS6002")]
    [InlineData("templates/home.liquid", "{% render 'parts/mine' %}", "_theme/templates/home.liquid(1,11): DNS6003")]
    [InlineData("strings/fr.json", "{", "_theme/strings/fr.json(1,2): DNS6005")]
    public void What_can_not_be_read_is_told_where_the_author_wrote_it(string path, string text, string expected)
    {
        ThemeReader.Read([.. ThemeFiles.All, ThemeFiles.File("_theme/" + path, text)], ["zh-CN"], _diagnostics);
        AssertTold(expected);
        Assert.True(_diagnostics.HasErrors);
    }

    [Fact]
    public void A_template_in_another_encoding_is_refused()
    {
        var gb = new SourceFile(new SourcePath("_theme/templates/home.liquid"), new byte[] { 0xCA, 0xD7, 0xD2, 0xB3 });
        Assert.Null(ThemeReader.Read([.. ThemeFiles.All, gb], ["zh-CN"], _diagnostics));
        AssertTold("_theme/templates/home.liquid: DNS6002");
    }

    [Theory]
    [InlineData("templates/home.liquid~")]
    [InlineData("templates/home.liquid.bak")]
    [InlineData("templates/#home.liquid#")]
    [InlineData("styles/.rows.css.swp")]
    [InlineData("_drafts/home.liquid")]
    [InlineData("assets/.DS_Store")]
    [InlineData("Thumbs.db")]
    public void What_editors_and_systems_leave_behind_is_passed_over(string path)
    {
        var theme = Read(ThemeFiles.File("_theme/" + path, "{% if"));
        Assert.Equal(ThemeFiles.Theme().Assets.Select(a => a.Url), theme.Assets.Select(a => a.Url));
        AssertTold();
    }

    [Fact]
    public void Checking_tells_the_same_without_built_assets()
    {
        ThemeReader.Check(
            [.. ThemeFiles.All.Where(f => !f.Path.Value.StartsWith("dist/", StringComparison.Ordinal)), ThemeFiles.File("_theme/strings/en.json", "{ \"hoem\": \"\" }")],
            ["en"],
            _diagnostics);
        AssertTold("_theme/strings/en.json(1,3): DNS6009");
    }

    [Theory]
    [InlineData("{{ 1 | divided_by: 0 }}")]
    [InlineData("{{ page.title | slice: 'a', 'b' }}")]
    public void A_template_that_fails_while_it_runs_is_told_and_nothing_is_written(string template)
    {
        var sources = new SiteSources
        {
            Files = [ThemeFiles.File("a.md", "# a\n"), ThemeFiles.File("_theme/templates/not-found.liquid", template)],
            Theme = ThemeFiles.All,
        };
        var result = SiteBuild.Run(sources, new SiteBuildOptions { KeepGoing = true }, cancellation: TestContext.Current.CancellationToken);

        Assert.Equal("_theme/templates/not-found.liquid: DNS6013", result.Diagnostics.Select(d => $"{d.Location}: {d.Code}").Single());
        Assert.True(result.HasConfigurationError);
    }

    [Fact]
    public void Files_of_the_own_theme_are_no_notes()
    {
        var result = SiteBuild.Run(
            new SiteSources
            {
                Files = [ThemeFiles.File("a.md", "# a\n"), ThemeFiles.File("_theme/assets/b.html", "<h1>b</h1>"), ThemeFiles.File("_theme/assets/c.md", "# c")],
                Theme = ThemeFiles.All,
            },
            new SiteBuildOptions(),
            cancellation: TestContext.Current.CancellationToken);

        Assert.Equal(1, result.Counts.Notes);
        Assert.Contains(result.Files, f => f.Path.Value.StartsWith("assets/b.", StringComparison.Ordinal));
    }

    private Theme Read(params SourceFile[] own) => Read("zh-CN", own);

    private Theme Read(string language, params SourceFile[] own)
    {
        var hasStyles = own.Any(f => f.Path.Value.StartsWith("dist/", StringComparison.Ordinal));
        ImmutableArray<SourceFile> theme = hasStyles ? ThemeFiles.All.RemoveAll(f => f.Path.Value == "dist/site.css") : ThemeFiles.All;
        return Assert.IsType<Theme>(ThemeReader.Read([.. theme, .. own], [language], _diagnostics));
    }

    private static string TextOf(Theme theme, string asset) => Encoding.UTF8.GetString(theme.Assets.Single(a => a.Name == asset).Bytes.Span);

    private void AssertTold(params string[] expected) =>
        Assert.Equal(expected, _diagnostics.ToImmutable().Select(d => $"{d.Location}: {d.Code}"));
}
