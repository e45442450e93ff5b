using CsCheck;
using DockerNotesSite.CommandLines.Facts;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.CommandLines.Grammar;

public sealed class CommandLineParserTests
{
    private static readonly ProgramSet Programs = CliFactsReader.Read([], ["docker", "git", "kubectl"], new DiagnosticBag());

    private static readonly CommandLineParser Parser =
        new(Programs, Subcommands.Collect(Programs, ["git clone x", "git pull", "git clone y", "kubectl get pods"]));

    private static CommandLine Parse(string text, bool isSyntax = true) =>
        Parser.Parse(new CommandLine { Text = text, Location = new SourceLocation(new SourcePath("a.md"), 1, 1) }, isSyntax);

    // P program, S subcommand, F flag, V value, A argument, H placeholder, O operator, C comment, $ prompt
    private static string Shape(CommandLine line) => string.Join(' ', line.Tokens.Select(t =>
        t.Kind == CommandTokenKind.Placeholder
            ? $"H:{t.Name}"
            : $"{(t.Kind == CommandTokenKind.Prompt ? "$" : t.Kind.ToString()[..1])}:{line.Text.Substring(t.Start, t.Length).Replace('\n', '↵')}"));

    [Theory]
    [InlineData("docker run -t -i image /bin/bash", "docker run", "P:docker S:run F:-t F:-i A:image A:/bin/bash")]
    [InlineData("docker run -itd -p8080:80 nginx", "docker run", "P:docker S:run F:-itd F:-p V:8080:80 A:nginx")]
    [InlineData("docker run --name web -d nginx -g x", "docker run", "P:docker S:run F:--name V:web F:-d A:nginx A:-g A:x")]
    [InlineData("docker run --name=web nginx", "docker run", "P:docker S:run F:--name O:= V:web A:nginx")]
    [InlineData("docker -H tcp://x ps", "docker ps", "P:docker F:-H V:tcp://x S:ps")]
    [InlineData("docker container run x", "docker run", "P:docker S:container S:run A:x")]
    [InlineData("docker image ls", "docker images", "P:docker S:image S:ls")]
    [InlineData("docker help [command]", "docker help", "P:docker S:help H:command")]
    [InlineData("docker --help", "docker", "P:docker F:--help")]
    [InlineData("docker compose -f a.yml up -d", "docker compose up", "P:docker S:compose F:-f V:a.yml S:up F:-d")]
    [InlineData("$ sudo docker ps # 列出", "docker ps", "$:$ A:sudo P:docker S:ps C:# 列出")]
    [InlineData("docker rm $(docker ps -aq) -f", "docker rm", "P:docker S:rm O:$( P:docker S:ps F:-aq O:) F:-f")]
    [InlineData("docker run -v $(pwd):/app x", "docker run", "P:docker S:run F:-v O:$( A:pwd O:) V::/app A:x")]
    [InlineData("docker save x | gzip > x.gz", "docker save", "P:docker S:save A:x O:| A:gzip O:> A:x.gz")]
    [InlineData("cat x.tar | docker load", "docker load", "A:cat A:x.tar O:| P:docker S:load")]
    [InlineData("docker run \\\n  -d nginx", "docker run", "P:docker S:run F:-d A:nginx")]
    [InlineData("docker ps\ndocker images", "docker ps", "P:docker S:ps P:docker S:images")]
    [InlineData("docker ps --format '{{.Names}}'", "docker ps", "P:docker S:ps F:--format V:'{{.Names}}'")]
    [InlineData("git clone x", "git clone", "P:git S:clone A:x")]
    [InlineData("kubectl get pods", "kubectl", "P:kubectl A:get A:pods")]
    [InlineData("tar xf a.tar", null, "A:tar A:xf A:a.tar")]
    [InlineData("", null, "")]
    public void Tells_what_each_token_is(string text, string? command, string shape)
    {
        var line = Parse(text);

        Assert.Equal(command, line.Command?.Value);
        Assert.Equal(shape, Shape(line));
    }

    [Theory]
    [InlineData("docker stop [container] [port]", "H:container H:port")]
    [InlineData("docker stop <container>", "H:container")]
    [InlineData("docker stop {{container}}", "H:container")]
    [InlineData("docker stop {{[-t|--timeout]}} {{5}}", "H:-t|--timeout H:5")]
    [InlineData("docker stop CONTAINER [CONTAINER...]", "H:CONTAINER H:CONTAINER")]
    [InlineData("docker stop $CONTAINER ${OTHER}", "H:CONTAINER H:OTHER")]
    [InlineData("docker stop 容器名", "H:容器名")]
    [InlineData("docker stop <容器名或 ID>", "H:容器名或 ID")]
    [InlineData("docker stop ${1} $PWD a.b", "A:${1} A:$PWD A:a.b")]
    [InlineData("docker stop [container in use]:[port]", "H:container in use A:: H:port")]
    [InlineData("docker stop NAME[:TAG|@DIGEST]", "H:NAME H:TAG|@DIGEST")]
    [InlineData("docker stop SIGKILL x[0-9] [::1]:80", "A:SIGKILL A:x[0-9] A:[::1]:80")]
    public void Knows_every_form_of_placeholder(string text, string shape) =>
        Assert.Equal("P:docker S:stop " + shape, Shape(Parse(text)));

    [Fact]
    public void Capital_letters_of_a_real_line_stand_for_themselves() =>
        Assert.Equal("P:docker S:run F:-e V:MODE=PROD A:IMAGE", Shape(Parse("docker run -e MODE=PROD IMAGE", isSyntax: false)));

    [Fact]
    public void Tokens_of_any_text_are_in_order_and_cover_all_but_white_space()
    {
        var piece = Gen.OneOf<string>(
            Gen.OneOf("docker", "run", "-it", "--name", "=", "[", "]", "<", ">", "{{", "}}", "$(", ")", "$", "{", "'", "\"", "\\", "\n", "#", "|", "&", ";", " ", "容器", "A", "-"),
            Gen.String[1, 4]);
        Gen.Select(piece.Array[0, 12], Gen.Bool).Sample((pieces, isSyntax) =>
        {
            var text = string.Concat(pieces);
            var line = Parse(text, isSyntax);
            var end = 0;
            foreach (var token in line.Tokens)
            {
                Assert.True(token.Start >= end && token.Length > 0 && token.End <= text.Length, text);
                Assert.True(IsBlank(text[end..token.Start]), text);
                end = token.End;
            }

            Assert.True(IsBlank(text[end..]), text);
        }, iter: 20_000);

        // A backslash at a line's end joins two lines: white space to a reader.
        static bool IsBlank(string gap) => gap.All(c => char.IsWhiteSpace(c) || c == '\\');
    }
}
