using System.Text.Json;
using DockerNotesSite.Configuration;
using DockerNotesSite.Model;
using DockerNotesSite.Rendering;
using DockerNotesSite.Rendering.Data;

namespace DockerNotesSite;

/// <summary>The project's own notes, input/: what the original note says is all in them, and nothing is wrong with them.</summary>
public sealed class OwnNotesTests
{
    private static readonly SiteBuildResult Own = Build(Path.Combine(CaseFolder.Root, "..", "..", "..", "input"));

    private static readonly SiteBuildResult Original = Build(Path.Combine(CaseFolder.Root, "Reading", "original-note", "input"));

    [Fact]
    public void Nothing_is_wrong_with_them() =>
        // The map is for all notes; until those that are drafts are published, it names commands and concepts that lead nowhere.
        Assert.DoesNotContain(Own.Diagnostics, d => d.Code is not ("DNS1406" or "DNS1407"));

    [Fact]
    public void They_have_the_rows_of_the_original_in_its_three_tables() =>
        Assert.Equal([("通用", 4), ("容器相关", 16), ("镜像相关", 8)], Own.Catalog!.Groups.Select(g => (g.Title, g.Rows.Length)));

    [Fact]
    public void They_describe_the_same_commands() =>
        Assert.Equal(Original.Catalog!.Commands.Select(c => c.Name), Own.Catalog!.Commands.Select(c => c.Name));

    [Fact]
    public void Their_examples_are_the_original_ones_but_for_the_one_that_fails()
    {
        var (own, original) = (Examples(Own), Examples(Original));
        Assert.Equal(29, own.Count);
        Assert.Equal(["docker build -t ouruser/sinatra:v3 ."], own.Except(original));
        Assert.Equal(["docker build ouruser/sinatra:v3 ."], original.Except(own));
    }

    [Fact]
    public void They_map_ports_from_the_host_to_the_container() =>
        Assert.Contains(Own.Catalog!.Commands.SelectMany(c => c.Rows), r =>
            r.Row.Syntax.Text == "docker run -p [port on host]:[port in container] -d [image] [command]");

    [Fact]
    public void They_define_the_same_four_concepts() =>
        Assert.Equal(
            Original.Catalog!.Concepts.Select(c => c.Name),
            Own.Catalog!.Concepts.Select(c => c.OtherNames is [var english, ..] ? english : c.Name));

    [Fact]
    public void Every_relation_of_site_yaml_leads_to_a_command() =>
        Assert.All(Own.Catalog!.Commands, c => Assert.All(c.Opposites.Concat(c.NextSteps), n => Assert.Contains(n, Own.Catalog.Commands.Select(o => o.Name))));

    [Fact]
    public void Their_catalog_keeps_the_promise_of_its_schema()
    {
        foreach (var catalog in new[] { Own.Catalog!, Original.Catalog! })
        {
            var files = DataFiles.Render(catalog, new SiteConfiguration { Title = "题" }, SmallCatalog.NoWords).ToDictionary(f => f.Path.Value);
            using var document = JsonDocument.Parse(files["catalog.json"].Bytes);
            using var schema = JsonDocument.Parse(files["catalog.schema.json"].Bytes);
            Assert.Empty(new SchemaValidator(schema.RootElement).Errors(document.RootElement));
        }
    }

    private static List<string> Examples(SiteBuildResult result) =>
        [.. result.Catalog!.Groups.SelectMany(g => g.Rows).SelectMany(r => r.Row.Examples).Select(e => e.Text)];

    private static SiteBuildResult Build(string folder) => SiteBuild.Run(
        new SiteSources
        {
            Files =
            [
                .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                    .Select(f => new SourceFile(new SourcePath(Path.GetRelativePath(folder, f).Replace('\\', '/')), File.ReadAllBytes(f)))
                    .OrderBy(f => f.Path),
            ],
            Theme = ThemeFiles.All,
        },
        new SiteBuildOptions { ChecksOnly = true });
}
