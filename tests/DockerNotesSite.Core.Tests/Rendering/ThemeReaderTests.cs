using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;

namespace DockerNotesSite.Rendering;

public sealed partial class ThemeReaderTests
{
    [Theory]
    [InlineData("zh-CN", "zh-CN", "命令")]
    [InlineData("zh-CN-x-private", "zh-CN", "命令")]
    [InlineData("en-GB", "en", "Commands")]
    [InlineData("fr", "en", "Commands")]
    public void A_language_gets_the_nearest_strings(string asked, string found, string commands)
    {
        var theme = Assert.IsType<Theme>(ThemeReader.Read(ThemeFiles.All, [asked], new DiagnosticBag()));
        Assert.Equal((found, commands), (theme.Strings.Language, theme.Strings["commands"]));
    }

    [Fact]
    public void Both_languages_have_the_same_keys() =>
        Assert.Equal(ThemeFiles.Theme("en").Strings.Values.Keys.Order(), ThemeFiles.Theme("zh-CN").Strings.Values.Keys.Order());

    [Fact]
    public void Every_key_that_a_template_names_exists()
    {
        var keys = ThemeFiles.Theme("en").Strings.Values;
        var used = ThemeFiles.All.Where(f => f.Path.Extension == ".liquid")
            .SelectMany(f => KeyInTemplate().Matches(System.Text.Encoding.UTF8.GetString(f.Bytes.Span)))
            .Select(m => m.Groups[1].Value)
            .ToHashSet();
        Assert.NotEmpty(used);
        Assert.All(used, key => Assert.Contains(key, keys));
    }

    [Fact]
    public void An_assets_address_changes_with_its_bytes()
    {
        var before = ThemeFiles.Theme().AssetUrl("site.css");
        var changed = Replace("dist/site.css", "body{}");
        var after = Assert.IsType<Theme>(ThemeReader.Read(changed, ["en"], new DiagnosticBag())).AssetUrl("site.css");
        Assert.Matches("^assets/site\\.[0-9a-f]{8}\\.css$", before.Value);
        Assert.NotEqual(before, after);
    }

    [Fact]
    public void How_characters_sound_is_read_and_not_published()
    {
        var files = Replace("dist/search/readings.txt", "chong 重冲\nrong 容\n\nzhong\nzhong 重\n");
        var theme = Assert.IsType<Theme>(ThemeReader.Read(files, ["en"], new DiagnosticBag()));
        Assert.Equal([new("chong", "重冲"), new("rong", "容"), new("zhong", "重")], theme.Pronunciations);
        Assert.DoesNotContain(theme.Assets, asset => asset.Name.Contains("readings", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("templates/note.liquid", null, "templates/note.liquid: DNS6001")]
    [InlineData("templates/note.liquid", "a\n{% if page %}b", "templates/note.liquid(2,15): DNS6002")]
    [InlineData("templates/note.liquid", "{% include 'parts/row' %}", "templates/note.liquid(1,4): DNS6002")]
    [InlineData("templates/note.liquid", "{% if page %}{% else %}{% render 'parts/heder' %}{% endif %}", "templates/note.liquid(1,34): DNS6003")]
    [InlineData("templates/note.liquid", "\uFEFF\n二{% render 'parts/row' %}{% render 'parts/heder' %}", "templates/note.liquid(2,36): DNS6003")]
    [InlineData("templates/parts/row.liquid", "{% render 'parts/flag' %}{% render 'parts/row' %}", "templates/parts/row.liquid: DNS6002")]
    [InlineData("strings/en.json", null, "strings/en.json: DNS6004")]
    [InlineData("strings/zh-CN.json", "{ \"home\": 1 }", "strings/zh-CN.json(1,11): DNS6005")]
    [InlineData("strings/zh-CN.json", "{ \"home\": null }", "strings/zh-CN.json(1,11): DNS6005")]
    [InlineData("strings/zh-CN.json", "{\n  \"首页\": \"\\uD800\" }", "strings/zh-CN.json(2,9): DNS6005")]
    [InlineData("strings/zh-CN.json", "{\n  \"首页\" }", "strings/zh-CN.json(2,8): DNS6005")]
    [InlineData("strings/zh-CN.json", "", "strings/zh-CN.json(1,1): DNS6005")]
    [InlineData("strings/zh-CN.json", "[", "strings/zh-CN.json(1,1): DNS6005")]
    [InlineData("strings/zh-CN.json", "[]", "strings/zh-CN.json(1,1): DNS6005")]
    [InlineData("dist/site.css", null, "dist/site.css: DNS6007")]
    public void A_broken_theme_is_refused(string path, string? text, string expected)
    {
        var diagnostics = new DiagnosticBag();
        Assert.Null(ThemeReader.Read(Replace(path, text), ["zh-CN"], diagnostics));
        var diagnostic = Assert.Single(diagnostics.ToImmutable());
        Assert.Equal((expected, Severity.Error), ($"{diagnostic.Location}: {diagnostic.Code}", diagnostic.Severity));
    }

    [Fact]
    public void A_missing_text_is_told_and_shown_in_English()
    {
        var diagnostics = new DiagnosticBag();
        var en = ThemeFiles.Theme("en").Strings;
        var allButHome = "{" + string.Join(",", en.Values.Keys.Where(k => k != "home").Select(k => $"\"{k}\":\"x\"")) + "}";
        var theme = Assert.IsType<Theme>(ThemeReader.Read(Replace("strings/zh-CN.json", allButHome), ["zh-CN"], diagnostics));
        Assert.Equal("DNS6006", Assert.Single(diagnostics.ToImmutable()).Code);
        Assert.Equal("Home", theme.Strings["home"]);
    }

    /// <summary>The theme with one file's text changed, or without it.</summary>
    private static ImmutableArray<SourceFile> Replace(string path, string? text)
    {
        var others = ThemeFiles.All.Where(f => f.Path.Value != path);
        return text is null ? [.. others] : [.. others, ThemeFiles.File(path, text)];
    }

    [GeneratedRegex(@"\bstrings\.([a-z_]+)")]
    private static partial Regex KeyInTemplate();
}
