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
        new(Programs, Subcommands.Collect(Programs, Subcommands.WordsBehindPrograms(Programs, ["git clone x", "git pull", "git clone y", "kubectl get pods"])));

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
    [InlineData("# docker ps -a", "docker ps", "$:# P:docker S:ps F:-a")]
    [InlineData("# docker --version", "docker", "$:# P:docker F:--version")]
    [InlineData("# docker is a program", null, "C:# docker is a program")]
    [InlineData("# docker run 启动容器", null, "C:# docker run 启动容器")]
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

    [Theory]
    [InlineData("user@host:~$ docker ps", "$:user@host:~$ P:docker S:ps")]
    [InlineData("PS C:\\> docker ps", "$:PS C:\\> P:docker S:ps")]
    [InlineData("sudo -u root -E A=b /usr/bin/docker ps", "A:sudo A:-u A:root A:-E A:A=b P:/usr/bin/docker S:ps")]
    [InlineData("docker logs x 2>&1 | grep 'a|b' &> /dev/null", "P:docker S:logs A:x O:2>&1 O:| A:grep A:'a|b' O:&> A:/dev/null")]
    [InlineData("docker stop x#1 # 停", "P:docker S:stop A:x#1 C:# 停")]
    [InlineData("docker build -t x - <<EOF\nFROM y\nRUN docker ps\nEOF\ndocker ps", "P:docker S:build F:-t V:x A:- O:<< A:EOF A:FROM y↵RUN docker ps↵ O:EOF P:docker S:ps")]
    [InlineData("(docker ps; docker images) && { docker info; }", "O:( P:docker S:ps O:; P:docker S:images O:) O:&& O:{ P:docker S:info O:; O:}")]
    [InlineData("docker run -d `\n  nginx", "P:docker S:run F:-d A:nginx")]
    [InlineData("docker run -d ^\r\n  nginx", "P:docker S:run F:-d A:nginx")]
    [InlineData("docker rm `docker ps -q`", "P:docker S:rm O:` P:docker S:ps F:-q O:`")]
    [InlineData("docker run \"$(docker ps -q)x\"", "P:docker S:run A:\" O:$( P:docker S:ps F:-q O:) A:x\"")]
    [InlineData("$ docker ps\nCONTAINER ID\n$ docker info", "$:$ P:docker S:ps A:CONTAINER ID $:$ P:docker S:info")]
    [InlineData("docker start|stop x", "P:docker S:start O:| S:stop A:x")]
    [InlineData("docker ps|grep x", "P:docker S:ps O:| A:grep A:x")]
    [InlineData("docker build PATH | URL | -", "P:docker S:build H:PATH O:| H:URL O:| A:-")]
    [InlineData("docker ps [-a] [-n|--last 数量]", "P:docker S:ps O:[ F:-a O:] O:[ F:-n O:| F:--last H:数量 O:]")]
    public void Reads_what_a_shell_reads(string text, string shape) => Assert.Equal(shape, Shape(Parse(text)));

    [Fact]
    public void Any_text_is_printed_as_it_was_read()
    {
        var piece = Gen.Frequency((5, Gen.OneOf<string>(Pieces)), (1, Gen.String[1, 4]));
        Gen.Select(piece.Array[0, 12], Gen.Bool).Sample((pieces, isSyntax) =>
        {
            var text = string.Concat(pieces);
            var line = Parse(text, isSyntax);
            Assert.Equal(text, Print(line));
            Assert.All(line.Invocations, call => AssertInside(call, text.Length));
        }, iter: 100_000, threads: 2);
    }

    [Theory]
    [InlineData("kubectl \" -it ] >> a [COMMAND [ARG...]] - <x> -q|--quiet ]")]
    [InlineData("kubectl -[COMMAND [ARG...]]|--quiet")]
    [InlineData("docker ps -<x>|-q|--")]
    public void A_placeholder_for_flags_may_have_alternatives(string text) => Assert.Equal(text, Print(Parse(text)));

    [Theory]
    [InlineData("$(")]
    [InlineData("\"$(")]
    [InlineData("[")]
    [InlineData("[-a ")]
    [InlineData("{{")]
    [InlineData("`")]
    [InlineData("'\"")]
    [InlineData("<<a\n")]
    [InlineData("docker run $(docker ")]
    [InlineData("a|")]
    public void Nesting_without_an_end_is_read_too(string opening)
    {
        var text = "docker run " + string.Concat(Enumerable.Repeat(opening, 20_000));

        Assert.Equal(text, Print(Parse(text)));
    }

    /// <summary>The tokens in their order, and between them what is white space to a reader.</summary>
    private static string Print(CommandLine line)
    {
        var print = new System.Text.StringBuilder();
        foreach (var token in line.Tokens)
        {
            Assert.True(token.Length > 0 && token.Start >= print.Length);
            AddBlank(token.Start);
            print.Append(line.Text, token.Start, token.Length);
        }

        AddBlank(line.Text.Length);
        return print.ToString();

        // A backslash, ^ or ` at a line's end joins two lines.
        void AddBlank(int end)
        {
            var gap = line.Text[print.Length..end];
            Assert.True(gap.All(c => char.IsWhiteSpace(c) || c is '\\' or '^' or '`'), gap);
            print.Append(gap);
        }
    }

    private static void AssertInside(Invocation call, int length)
    {
        var words = call.Path.Concat(call.Arguments).Concat(call.InnerCommand).Concat(call.Flags.Select(f => f.Value).OfType<LineWord>()).ToList();
        Assert.InRange(call.Span.End, call.Span.Start + 1, length);
        Assert.All(words.Select(w => w.Span).Concat(call.Flags.Select(f => f.Span)), span =>
            Assert.True(span.Length >= 0 && span.Start >= call.Span.Start && span.End <= call.Span.End, $"{span} outside of {call.Span}"));
        Assert.All(words.SelectMany(w => w.Placeholders), p => Assert.InRange(p.Span.End, p.Span.Start + 1, length));
        Assert.Equal(call.Path[0].Span.Start, call.Span.Start);
    }

    private static readonly string[] Pieces =
    [
        "docker ", "run ", "ps ", "compose ", "git ", "kubectl ", "-it", "-d ", "-p8080:80 ", "-itp ", "--name ", "--name=", "--rm=false ", "--nope ", "-- ", "-",
        "image ", "container ", "sudo -u x ", "env A=b ", "xargs ", "=", "[OPTIONS] ", "[-a] ", "[--name NAME] ", "[COMMAND [ARG...]] ", "[", "]", "<x>", "<", ">", "{{x}}", "{x}", "{{", "}}",
        "$(", ")", "(", "{ ", "} ", "$X ", "${X} ", "${", "$", "'", "\"", "`", "\\", "\\\n", " ^\n", "\n", "\r\n", "<<EOF\n", "EOF\n", "<<<", "2>&1 ", "&> ", ">> a ",
        "| ", "|", "|| ", "&& ", "& ", "; ", "#", " # a", "$ ", "% ", "a@b:~$ ", "容器名 ", "<容器名> ", "[port]:[port] ", "PATH | URL | - ", "-q|--quiet ", "start|stop ", "... ", "… ",
        "\0", "\uD83D", "\uDE00", "😀", "\u3000", " ", "\t", "{{[-t|--timeout]}} ", "--[no-]x ", "--color[=when] ",
    ];
}
