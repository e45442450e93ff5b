using System.Collections.Immutable;
using AngleSharp.Html.Parser;
using CsCheck;
using DockerNotesSite.Model.Commands;
using DockerNotesSite.Model.Content;
using static DockerNotesSite.Rendering.Html.HtmlFixture;

namespace DockerNotesSite.Rendering.Html;

public sealed class CodeRendererTests
{
    [Fact]
    public void Every_token_says_what_it_is_and_the_command_leads_to_its_page() => Assert.Equal(
        "<code class=\"line\" translate=\"no\"><span class=\"t-prompt\">$</span> "
        + "<a href=\"docker-rm.html\" class=\"command\"><span class=\"t-program\">docker</span> <span class=\"t-subcommand\">rm</span></a> "
        + "<span class=\"t-flag\">-f</span> <span class=\"t-placeholder\"><span class=\"mark\">&lt;</span>name<span class=\"mark\">&gt;</span></span></code>",
        Syntax(Line(
            "$ docker rm -f <name>",
            (0, 1, CommandTokenKind.Prompt),
            (2, 6, CommandTokenKind.Program),
            (9, 2, CommandTokenKind.Subcommand),
            (12, 2, CommandTokenKind.Flag),
            (15, 6, CommandTokenKind.Placeholder)) is var line
            ? line with { Tokens = line.Tokens.SetItem(4, line.Tokens[4] with { Name = "name" }) }
            : line));

    [Fact]
    public void A_command_under_another_name_is_found_and_this_pages_own_is_not_linked()
    {
        Assert.Contains("<a href=\"docker-rm.html\"", Syntax(Words("docker container rm")), StringComparison.Ordinal);
        Assert.DoesNotContain("<a ", Syntax(Words("docker run")), StringComparison.Ordinal);
        Assert.DoesNotContain("<a ", Syntax(Words("podman rm")), StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_tokens_and_links_there_are_the_text_stays()
    {
        var range = Gen.Select(Gen.Int[-3, 40], Gen.Int[-3, 40], Gen.Enum<CommandTokenKind>());
        Gen.Select(Gen.String["a<&>\"' \n容器[$"], range.Array[0, 8], Gen.Select(Gen.Int[-3, 40], Gen.Int[-3, 40]).Array[0, 5]).Sample((text, tokens, links) =>
        {
            var code = new Code(text)
            {
                Line = new CommandLine
                {
                    Text = text,
                    Location = default,
                    Tokens = [.. tokens.Select(t => new CommandToken(t.Item1, t.Item2, t.Item3) { Name = "a" })],
                },
                Links = [.. links.Select(l => new TextLink(l.Item1, l.Item2, Elsewhere))],
            };
            var body = new HtmlParser().ParseDocument(Inlines(code)).Body!;
            Assert.Equal(text, body.TextContent);
            Assert.Empty(body.QuerySelectorAll("a a, :not(code, span, a)"));
        });
    }

    private static CommandLine Line(string text, params (int Start, int Length, CommandTokenKind Kind)[] tokens) => new()
    {
        Text = text,
        Location = default,
        Tokens = [.. tokens.Select(t => new CommandToken(t.Start, t.Length, t.Kind))],
    };

    /// <summary>A program and its subcommands.</summary>
    private static CommandLine Words(string text)
    {
        var tokens = ImmutableArray.CreateBuilder<CommandToken>();
        var start = 0;
        foreach (var word in text.Split(' '))
        {
            tokens.Add(new CommandToken(start, word.Length, start == 0 ? CommandTokenKind.Program : CommandTokenKind.Subcommand));
            start += word.Length + 1;
        }

        return new CommandLine { Text = text, Location = default, Tokens = tokens.ToImmutable() };
    }
}
