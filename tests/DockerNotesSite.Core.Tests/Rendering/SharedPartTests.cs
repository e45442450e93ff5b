using System.Collections.Immutable;
using System.Text;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;

namespace DockerNotesSite.Rendering;

/// <summary>What is rendered once for many pages says on each of them what it would say if it were rendered for it alone.</summary>
public sealed class SharedPartTests
{
    [Theory]
    [InlineData("{{ page.kind }}")]
    [InlineData("{{ page.title }}")]
    [InlineData("{{ page.twin }}|{{ page.kind }}")]
    [InlineData("{% if page.is_listed %}listed{% else %}not listed{% endif %}")]
    [InlineData("{{ page.notes.size }}")]
    [InlineData("{% for tag in page.tags %}{{ tag.name }}{% endfor %}")]
    [InlineData("{% for link in page.breadcrumbs %}{{ link.href }} {% endfor %}")]
    [InlineData("{% if page.sidebar %}{{ page.sidebar.count }}{% endif %}")]
    [InlineData("{% if page.untranslated == nil %}own{% endif %}{{ site.home.href }}")]
    [InlineData("{% assign here = page %}{{ here.title }}")]
    [InlineData("{% assign name = 'title' %}{{ page[name] }}")]
    [InlineData("{% render 'parts/inner' %}")]
    [InlineData("{% render 'parts/inner', given: page.title %}")]
    [InlineData("{% cycle 'one', 'two' %}{% cycle 'one', 'two' %}{{ page.title }}")]
    [InlineData("{{ content | size }}")]
    public void A_part_says_the_same_as_where_it_stands_in_the_template_itself(string part)
    {
        const string Inner = "[{{ page.title }}{{ given }}]";
        var apart = Pages("{% render 'parts/outer' %}", ("parts/outer", part), ("parts/inner", Inner));
        var within = Pages(part, ("parts/inner", Inner));

        Assert.Equal(within.Select(p => (p.Key, Said(p.Value))), apart.Select(p => (p.Key, Said(p.Value))));
        Assert.True(apart.Values.Distinct().Count() > 1);
    }

    private static string Said(string page) => page.Split("<said>") is [_, var said, _] ? said : "";

    private static Dictionary<UrlPath, string> Pages(string layout, params (string Name, string Text)[] parts)
    {
        var own = parts.Append(("layout", $"{{{{ page.title }}}}<said>{layout}<said>")).Select(t => ThemeFiles.File($"templates/{t.Item1}.liquid", t.Item2));
        var names = parts.Select(p => $"templates/{p.Name}.liquid").Append("templates/layout.liquid").ToHashSet();
        ImmutableArray<SourceFile> theme = [.. ThemeFiles.All.Where(f => !names.Contains(f.Path.Value)), .. own];
        ImmutableArray<SourceFile> notes =
        [
            .. Enumerable.Range(1, 3).Select(i => ThemeFiles.File($"n{i}.md", $"---\ntitle: 题{i}\n{(i == 2 ? "tags: [甲]\n" : "")}---\n\n| 操作 | 命令 |\n|---|---|\n| 看 | `docker ps` |\n")),
        ];
        var built = SiteBuild.Run(new SiteSources { Files = notes, Theme = theme }, new SiteBuildOptions(), cancellation: TestContext.Current.CancellationToken);
        Assert.DoesNotContain(built.Diagnostics, d => d.Severity == Severity.Error);
        return built.Files.Where(f => f.Path.Value.EndsWith(".html", StringComparison.Ordinal)).ToDictionary(f => f.Path, f => Encoding.UTF8.GetString(f.Bytes.Span));
    }
}
