using System.Collections.Immutable;
using DockerNotesSite.CommandLines.Facts;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.CommandLines.Grammar;

public sealed class InvocationReadingTests
{
    private static readonly ProgramSet Programs = CliFactsReader.Read([], ["docker"], new DiagnosticBag());

    private static readonly CommandLineParser Parser = new(Programs, Subcommands.Collect(Programs, []));

    private static CommandLine Parse(string text, bool isSyntax = false) =>
        Parser.Parse(new CommandLine { Text = text, Location = new SourceLocation(new SourcePath("a.md"), 1, 1) }, isSyntax);

    // Command: flags with values, ? unknown, ~ may be left out | arguments | inner command; ! where nothing is counted
    private static string Shape(CommandLine line) => string.Join("; ", line.Invocations.Select(Shape));

    private static string Shape(Invocation call)
    {
        var flags = call.Flags.Select(f => f.Written + (f.Facts is null ? "?" : "") + (f.IsOptional ? "~" : "") + (f.Value is { } v ? "=" + v.Value : ""));
        var parts = new[] { string.Join(' ', flags), Words(call.Arguments), Words(call.InnerCommand) };
        return call.Command.Value + ": " + string.Join(" | ", parts).TrimEnd(' ', '|') + (call.IsWhole ? "" : " !") + (call.HasPlaceholderForFlags ? " *" : "");
    }

    private static string Words(ImmutableArray<LineWord> words) => string.Join(' ', words.Select(w =>
        $"({w.Value}{(w.IsOptional ? "~" : "")}{(w.IsRepeated ? "+" : "")}{string.Concat(w.Alternatives.Select(a => "/" + a))}{(w.IsExpanded ? "$" : "")})"));

    [Theory]
    [InlineData("docker run -itp 8080:80 nginx -g x", "docker run: -i -t -p=8080:80 | (nginx) | (-g) (x)")]
    [InlineData("docker run -p8080:80 -e=A=b --rm=false x", "docker run: -p=8080:80 -e=A=b --rm=false | (x)")]
    [InlineData("docker run --name --rm x", "docker run: --name=--rm | (x)")]
    [InlineData("docker run -itd --name=\"a b\" x", "docker run: -i -t -d --name=a b | (x)")]
    [InlineData("docker -H tcp://x container run -d x", "docker run: -H=tcp://x -d | (x)")]
    [InlineData("docker run -v \"$(pwd)\":/app x sh -c \"ls | wc\"", "docker run: -v=$(pwd):/app | (x) | (sh) (-c) (ls | wc)")]
    [InlineData("docker rm -f $(docker ps -aq)", "docker rm: -f | ($(docker ps -aq)$); docker ps: -a -q")]
    [InlineData("docker ps -q | xargs docker rm", "docker ps: -q; docker rm:  !")]
    [InlineData("docker run --nmae web x", "docker run: --nmae? | (web) | (x) !")]
    [InlineData("docker stop -- -x", "docker stop:  | (-x)")]
    [InlineData("docker commit -m 'a \"b' x", "docker commit: -m=a \"b | (x)")]
    [InlineData("docker commit -m 'a x", "docker commit: -m='a | (x) !")]
    [InlineData("docker rm a\\ b *.c", "docker rm:  | (a b) (*.c$)")]
    [InlineData("docker load < a.tar > b && docker ps", "docker load: ; docker ps:")]
    [InlineData("FOO=1 sudo -E docker ps\ndocker images", "docker ps: ; docker images:")]
    [InlineData("docker foo --bar", "docker foo: --bar?")]
    public void Reads_a_line_as_the_program_does(string text, string shape) => Assert.Equal(shape.TrimEnd(), Shape(Parse(text)).TrimEnd());

    [Theory]
    [InlineData("docker run [OPTIONS] IMAGE [COMMAND] [ARG...]", "docker run:  | (IMAGE) | ([COMMAND]~) ([ARG...]~+) *")]
    [InlineData("docker run [OPTIONS] IMAGE [COMMAND [ARG...]]", "docker run:  | (IMAGE) | (COMMAND~) ([ARG...]~+) *")]
    [InlineData("docker run -p [port]:[port] [image] [command]", "docker run: -p=[port]:[port] | ([image]) | ([command])")]
    [InlineData("docker run [-d] [--name NAME] IMAGE", "docker run: -d~ --name~=NAME | (IMAGE)")]
    [InlineData("docker images -q|--quiet", "docker images: -q~ --quiet~")]
    [InlineData("docker images -<x>|--quiet", "docker images: --quiet *")]
    [InlineData("docker stop -t|--time SECONDS CONTAINER...", "docker stop: -t~=SECONDS --time~=SECONDS | (CONTAINER...+)")]
    [InlineData("docker build PATH | URL | -", "docker build:  | (PATH/URL/-)")]
    [InlineData("docker stop {{[-t|--time]}} {{5}} 容器名", "docker stop: -t~={{5}} --time~={{5}} | (容器名)")]
    [InlineData("docker start|stop <容器名>", "docker start:  | (<容器名>)")]
    [InlineData("docker rm [选项] X …", "docker rm:  | (X+) *")]
    [InlineData("docker save IMAGE | gzip", "docker save:  | (IMAGE)")]
    public void Reads_a_syntax_with_its_alternatives_and_optional_parts(string text, string shape) => Assert.Equal(shape, Shape(Parse(text, isSyntax: true)));

    [Fact]
    public void Says_where_a_quote_begins_that_never_ends()
    {
        Assert.Equal(17, Parse("docker commit -m 'a x").Unclosed);
        Assert.Null(Parse("docker commit -m 'a' x").Unclosed);
    }

    [Fact]
    public void A_call_in_a_substitution_and_one_before_a_pipe_say_so()
    {
        var calls = Parse("docker rm $(docker ps -q) | cat").Invocations;

        Assert.Equal([(false, true), (true, false)], calls.Select(c => (c.IsInSubstitution, c.IsPiped)));
    }
}
