using AngleSharp.Html.Parser;
using CsCheck;
using DockerNotesSite.CommandLines;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Rendering.Html;

public sealed class TokenRendererTests
{
    private static readonly string[] Words =
    [
        "run", "-it", "-p8080:80", "-p", "8080:80", "--publish=80:80", "--name", "web", "nginx:1", "[image]", "<a b>", "IMAGE", "[OPTIONS]", "\"[name]\"", "'x", "sh -c", "$(docker ps -q)", "|",
        "&&", "docker", "\n", "# x", "[COMMAND [ARG...]]", "{{[-a|--all]}}", "<", "&", "容器", "\uD83D\uDE00",
    ];

    [Theory]
    [InlineData("docker rm [container]", "<span class=\"t-placeholder\" data-slot=\"container\"><span class=\"mark\">[</span>container<span class=\"mark\">]</span></span>")]
    [InlineData("docker rm web", "<span class=\"t-argument\" data-slot=\"container\">web</span>")]
    [InlineData("docker rm \"web\"", "<span class=\"t-argument\">&quot;<span data-slot=\"container\">web</span>&quot;</span>")]
    [InlineData("docker run -p 8080:80", "<span class=\"t-value\"><span data-slot=\"host-port\">8080</span>:<span data-slot=\"container-port\">80</span></span>")]
    [InlineData("docker run -it", "<span class=\"t-flag\" data-long=\"--interactive --tty\">-it</span>")]
    [InlineData("docker run -p80", "<span class=\"t-flag\" data-long=\"--publish=\">-p</span><span class=\"t-value\">80</span>")]
    [InlineData("docker run --publish=80", "<span class=\"t-flag\" data-short=\"-p \">--publish=</span><span class=\"t-value\">80</span>")]
    [InlineData("docker run --rm", "<span class=\"t-flag\">--rm</span>")]
    public void A_stretch_says_what_a_reader_can_change(string line, string expected) =>
        Assert.EndsWith(expected + "</code>", HtmlFixture.Syntax(DockerLines.Fill(line, isSyntax: true)), StringComparison.Ordinal);

    [Fact]
    public void Words_that_are_filled_in_as_one_are_one_token()
    {
        var syntax = DockerLines.Fill("docker exec [container] [command]", isSyntax: true);

        Assert.EndsWith(
            " <span class=\"t-argument\" data-slot=\"command\">ls -l /</span></code>",
            HtmlFixture.Syntax(DockerLines.Fill("docker exec web ls -l /", syntax: syntax)),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_of_a_shell_block_are_marked_where_they_stand()
    {
        var block = new CodeBlock
        {
            Location = At(1),
            TextLocation = At(2),
            Language = "bash",
            Text = "$ docker rm web\n# docker rm web\nweb\n$ docker rm web",
            CommandLines = [DockerLines.Fill("docker rm web") with { Location = At(2) }, DockerLines.Fill("docker rm web") with { Location = At(5) }],
        };

        const string Line = "<span class=\"t-prompt\">$ </span><span class=\"t-program\">docker</span> <span class=\"t-subcommand\">rm</span> <span class=\"t-argument\" data-slot=\"container\">web</span>";
        Assert.Contains($"{Line}\n<span class=\"t-comment\"># docker rm web</span>\nweb\n{Line}</code>", HtmlFixture.Blocks(block), StringComparison.Ordinal);
    }

    [Fact]
    public void The_text_of_any_line_stays() => Gen.Select(Gen.OneOf(Words).Array[0, 12], Gen.Bool).Sample(
        (words, isSyntax) =>
        {
            var line = DockerLines.Fill("docker " + string.Join(' ', words), isSyntax);
            var block = new CodeBlock { Location = default, Language = "sh", Text = $"$ {line.Text}\nweb", CommandLines = [line] };

            Assert.Equal(line.Text, Body(HtmlFixture.Syntax(line)).TextContent);
            Assert.Equal(block.Text, Body(HtmlFixture.Blocks(block)).TextContent);
            Assert.Equal(line.Slots.Length, Body(HtmlFixture.Syntax(line)).QuerySelectorAll("[data-slot]").Length);
        },
        iter: 300);

    private static SourceLocation At(int line) => new(new SourcePath("run.md"), line, 1);

    private static AngleSharp.Dom.IElement Body(string html) => new HtmlParser().ParseDocument(html).Body!;
}
