using System.Text;
using DockerNotesSite.Model;

namespace DockerNotesSite.Rendering;

/// <summary>What is the same on many pages is rendered once; whatever a template of an author's asks, no page may show another's.</summary>
public sealed class SharedTemplatesTests
{
    [Theory]
    [InlineData("{{ link.title }}{% if link.is_current %}!{% endif %}", "甲!,乙,", "甲,乙!,")]
    [InlineData("{{ link.title }} {{ page.kind }}", "甲 note,乙 note,", "甲 note,乙 note,")]
    [InlineData("{{ link.title }} {{ page.title }}", "甲 甲,乙 甲,", "甲 乙,乙 乙,")]
    [InlineData("{{ link.title }} {{ forloop.index }}{% if forloop.last %}.{% endif %}", "甲 1,乙 2.,", "甲 1,乙 2.,")]
    [InlineData("{{ link.title }}{% assign seen = seen | append: '字' %}{{ seen }}", "甲字,乙字字,", "甲字,乙字字,")]
    [InlineData("{{ link.title }}{% if link.is_current %}{% assign seen = '此' %}{% endif %}{{ seen }}", "甲此,乙此,", "甲,乙此,")]
    [InlineData("{{ link.title }}{% if page.next %}{% endif %}{{ forloop.index }}{% for i in (1..1) %}{{ i }}{% endfor %}", "甲11,乙21,", "甲11,乙21,")]
    [InlineData("{{ link.title }}{{ mine }}", "甲甲的,乙甲的,", "甲乙的,乙乙的,")]
    public void A_loop_over_the_sidebar_says_on_each_page_what_it_says_there(string item, string first, string second)
    {
        const string Note = "{% assign mine = page.title | append: '的' %}{% render 'parts/sidebar', mine: mine %}";
        var loop = $"{{% for link in page.sidebar.links %}}{item},{{% endfor %}}";

        var site = Build(("templates/note.liquid", Note), ("templates/layout.liquid", "{{ content }}"), ("templates/parts/sidebar.liquid", loop));

        Assert.Equal((first, second), (Text(site, "notes/a.html"), Text(site, "notes/b.html")));
    }

    [Theory]
    [InlineData("{{ page.kind }}", "note", "note")]
    [InlineData("{{ page.title }}", "甲", "乙")]
    [InlineData("{{ mine }}", "甲的", "乙的")]
    [InlineData("{{ mine }}{% assign mine = '' %}", "甲的", "乙的")]
    [InlineData("{{ mine }}{% for mine in (1..2) %}{{ mine }}{% endfor %}", "甲的12", "乙的12")]
    [InlineData("{% if page.next %}{{ page.next.title }}{% endif %}", "乙", "")]
    public void A_part_says_on_each_page_what_it_says_there(string part, string first, string second)
    {
        const string Note = "{% assign mine = page.title | append: '的' %}{% render 'parts/outer' %}";

        var site = Build(
            ("templates/note.liquid", Note),
            ("templates/layout.liquid", "{{ content }}"),
            ("templates/parts/outer.liquid", "{% render 'parts/inner' %}"),
            ("templates/parts/inner.liquid", part));

        Assert.Equal((first, second), (Text(site, "notes/a.html"), Text(site, "notes/b.html")));
    }

    [Theory]
    [InlineData("{{ content }}", "<p>甲</p>")]
    [InlineData("{{ content }}{{ content }}", "<p>甲</p><p>甲</p>")]
    [InlineData("{{ content | size }}", "8")]
    [InlineData("{{ content | upcase }}", "<P>甲</P>")]
    [InlineData("{% if content == '<p>甲</p>' %}是{% endif %}", "是")]
    [InlineData("{% render 'parts/inner' %}", "<p>甲</p>8")]
    public void A_layout_may_do_with_the_content_what_it_does_with_any_text(string layout, string page)
    {
        var site = Build(
            ("templates/note.liquid", "<p>{{ page.title }}</p>"),
            ("templates/layout.liquid", layout),
            ("templates/parts/inner.liquid", "{{ content }}{{ content.size }}"));

        Assert.Equal(page, Text(site, "notes/a.html"));
    }

    private static SiteBuildResult Build(params (string Path, string Text)[] templates)
    {
        var built = SiteBuild.Run(
            new SiteSources
            {
                Files =
                [
                    ThemeFiles.File("a.md", "# 甲\n"),
                    ThemeFiles.File("b.md", "# 乙\n"),
                    .. templates.Select(template => ThemeFiles.File("_theme/" + template.Path, template.Text)),
                ],
                Theme = ThemeFiles.All,
            },
            new SiteBuildOptions(),
            cancellation: TestContext.Current.CancellationToken);
        Assert.Empty(built.Diagnostics.Where(d => d.Severity == Diagnostics.Severity.Error));
        return built;
    }

    private static string Text(SiteBuildResult site, string path) =>
        Encoding.UTF8.GetString(site.Files.Single(file => file.Path == new UrlPath(path)).Bytes.Span);
}
