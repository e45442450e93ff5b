using DockerNotesSite.Model;
using DockerNotesSite.Model.Content;
using static DockerNotesSite.Rendering.Html.HtmlFixture;

namespace DockerNotesSite.Rendering.Html;

public sealed class InlineRendererTests
{
    [Theory]
    [InlineData("第一行", "第二行", "第一行第二行")]
    [InlineData("第一行，", "第二行", "第一行，第二行")]
    [InlineData("𠮷", "野", "𠮷野")]
    [InlineData("第一行", "second", "第一行 second")]
    [InlineData("first", "第二行", "first 第二行")]
    [InlineData("첫째", "둘째", "첫째 둘째")]
    [InlineData("x 👍", "好", "x 👍 好")]
    public void A_line_end_between_Chinese_characters_is_nothing_and_else_a_space(string before, string after, string expected) =>
        Assert.Equal(expected, Inlines(new Text(before), new LineBreak(IsHard: false), new Text(after)));

    [Fact]
    public void A_line_end_looks_into_what_follows() => Assert.Equal(
        "第一行<strong>第二行</strong>",
        Inlines(new Text("第一行"), new LineBreak(IsHard: false), new Emphasis(EmphasisKind.Strong, [new Text("第二行")])));

    [Fact]
    public void A_broken_link_is_its_text() =>
        Assert.Equal("gone", Inlines(new Link { Address = "gone.md", Target = new NoTarget(), Content = [new Text("gone")] }));

    [Fact]
    public void A_made_link_to_this_page_is_its_text() =>
        Assert.Equal("run", Inlines(new Link { Address = "", IsAutomatic = true, Target = new PageTarget(Here), Content = [new Text("run")] }));

    [Theory]
    [InlineData("https://example.org/a b?x=1&y=\"2\"", "https://example.org/a b?x=1&amp;y=&quot;2&quot;")]
    [InlineData("//example.org/", "https://example.org/")]
    [InlineData("HTTPS://example.org/", "HTTPS://example.org/")]
    public void An_outside_link_says_so(string address, string href) => Assert.Equal(
        $"<a href=\"{href}\" class=\"external\" rel=\"external noopener\">x</a>",
        Inlines(new Link { Address = address, Target = new ExternalTarget(address), Content = [new Text("x")] }));

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData(" JavaScript:alert(1)")]
    [InlineData("java\nscript:alert(1)")]
    [InlineData("data:text/html,<script>")]
    [InlineData("vbscript:x")]
    [InlineData("blob:https://example.org/1")]
    public void An_address_that_runs_something_is_never_written(string address) =>
        Assert.Equal("x", Inlines(new Link { Address = address, Target = new ExternalTarget(address), Content = [new Text("x")] }));

    [Fact]
    public void Links_do_not_nest() => Assert.Equal(
        "<a href=\"docker-rm.html\"><code translate=\"no\">docker rm</code> and more</a>",
        Inlines(new Link
        {
            Address = "rm.md",
            Target = new PageTarget(Elsewhere),
            Content =
            [
                new Code("docker rm") { Links = [new TextLink(0, 9, Elsewhere)] },
                new Link { Address = "", IsAutomatic = true, Target = new PageTarget(Elsewhere), Content = [new Text(" and more")] },
            ],
        }));

    [Fact]
    public void A_picture_beside_the_note_is_shown_and_one_elsewhere_is_linked()
    {
        Assert.Equal(
            "<img src=\"../notes/a%20b.png\" alt=\"Layers\" loading=\"lazy\" decoding=\"async\">",
            Inlines(new Image { Address = "a b.png", AlternativeText = "Layers", Target = new AssetTarget(new UrlPath("notes/a b.png")) }));
        Assert.Equal(
            "<a href=\"https://example.org/p.png\" class=\"external\" rel=\"external noopener\">Picture</a>",
            Inlines(new Image { Address = "x", Target = new ExternalTarget("https://example.org/p.png") }));
    }

    [Fact]
    public void An_element_that_is_not_allowed_leaves_its_text() =>
        Assert.Equal("<kbd>Ctrl</kbd>x", Inlines(
            new ElementInline { Name = "kbd", Attributes = Attributes(("onclick", "x()"), ("style", "y")), Content = [new Text("Ctrl")] },
            new ElementInline { Name = "iframe", Content = [new Text("x")] }));

    private static System.Collections.Immutable.ImmutableSortedDictionary<string, string> Attributes(params (string Name, string Value)[] attributes) =>
        System.Collections.Immutable.ImmutableSortedDictionary.CreateRange(attributes.Select(a => KeyValuePair.Create(a.Name, a.Value)));
}
