using System.Collections.Immutable;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Commands;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Rendering.Html;

/// <summary>Renders single pieces as they stand on the page of docker run.</summary>
internal static class HtmlFixture
{
    public static UrlPath Here { get; } = SiteAddresses.Root.Command("docker-run");

    public static UrlPath Elsewhere { get; } = SiteAddresses.Root.Command("docker-rm");

    public static string Blocks(params ImmutableArray<Block> blocks) => BlockRenderer.Render(blocks, Scope()).Value.TrimEnd('\n');

    public static string Inlines(params ImmutableArray<Inline> inlines) => InlineRenderer.Render(inlines, Scope()).Value;

    public static string Syntax(CommandLine line) => HtmlWriter.Collect(html => CodeRenderer.WriteSyntax(html, line, Scope())).Value;

    public static Paragraph Paragraph(string text) => new() { Location = default, Content = [new Text(text)] };

    public static HtmlScope Scope() => new()
    {
        Address = new PageAddress(Here),
        Commands = new CommandFinder([Command("docker run", Here), Command("docker rm", Elsewhere) with { OtherNames = [new CommandName("docker container rm")] }]),
        Strings = ThemeFiles.Theme("en").Strings,
        Ids = new IdSet(),
        Outline = new HeadingOutline(2),
    };

    private static Command Command(string name, UrlPath url) => new() { Name = new CommandName(name), Url = url, Rows = [] };
}
