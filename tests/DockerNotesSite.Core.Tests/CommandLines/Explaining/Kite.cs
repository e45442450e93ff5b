using System.Collections.Immutable;
using DockerNotesSite.CommandLines.Grammar;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.CommandLines.Explaining;

/// <summary>A program that takes every kind of value.</summary>
internal static class Kite
{
    private static readonly ComponentFacts Component = new("kite", "1");

    public static ProgramSet Programs { get; } = Of(
        new CommandFacts { Name = new("kite"), IsGroup = true, Component = Component },
        new CommandFacts
        {
            Name = new("kite fly"),
            Component = Component,
            HasInnerCommand = true,
            Arguments = [new("IMAGE") { Kind = "image" }, new("COMMAND") { Kind = "command", IsOptional = true }],
            Flags =
            [
                new() { Long = "--detach", Short = "-d" },
                new() { Long = "--interactive", Short = "-i" },
                new() { Long = "--tty", Short = "-t" },
                new() { Long = "--env", Short = "-e", ValueType = "list", ValueKind = "environment", IsRepeatable = true },
                new() { Long = "--mount", ValueType = "mount", ValueKind = "mount" },
                new() { Long = "--name", ValueType = "string" },
                new() { Long = "--publish", Short = "-p", ValueType = "list", ValueKind = "port-mapping", IsRepeatable = true },
                new() { Long = "--ulimit", ValueType = "ulimit", ValueKind = "ulimit" },
                new() { Long = "--volume", Short = "-v", ValueType = "list", ValueKind = "volume", IsRepeatable = true },
            ],
        },
        new CommandFacts
        {
            Name = new("kite tie"),
            Component = Component,
            Arguments = [new("FROM"), new("KNOT") { IsRepeated = true }, new("TO")],
            Flags = [new() { Long = "--force", Short = "-f" }],
        },
        new CommandFacts
        {
            Name = new("kite list"),
            Component = Component,
            Arguments = [],
            Flags = [new() { Long = "--quiet", Short = "-q" }],
        });

    public static CommandLine Explain(string text, bool isSyntax = false)
    {
        var parser = new CommandLineParser(Programs, Subcommands.Collect(Programs, []));
        return parser.Parse(new CommandLine { Text = text, Location = default }, isSyntax) with { Explainer = new LineExplainer(Programs) };
    }

    private static ProgramSet Of(params ImmutableArray<CommandFacts> commands) => new()
    {
        Names = ["kite"],
        Facts = ImmutableDictionary<string, ProgramFacts>.Empty.Add("kite", new ProgramFacts
        {
            Program = "kite",
            Version = "1",
            Commands = commands.ToImmutableDictionary(c => c.Name.Value, StringComparer.Ordinal),
        }),
    };
}
