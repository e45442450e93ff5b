using System.CommandLine;
using System.CommandLine.Help;

namespace DockerNotesSite.Commands;

/// <summary>The command line as a whole.</summary>
internal static class SiteCommandLine
{
    private static readonly string[] RootFlags = ["--help", "-h", "-?", "/?", "/h", "--version"];

    public static ParseResult Parse(IReadOnlyList<string> arguments, CommandHost host)
    {
        var root = new RootCommand("Makes a searchable, cross-linked site from a folder of command notes. Without a command it builds.")
        {
            new BuildCommand(host),
            new CheckCommand(host),
            new PreviewCommand(host),
            new CleanCommand(host),
            new CliFactsCommand(host),
            new NewCommand(host),
            new InitCommand(host),
        };
        var help = root.Options.OfType<HelpOption>().Single();
        help.Description = "Show what there is to know about the program or a command.";
        return root.Parse(WithCommand(arguments), new ParserConfiguration { ResponseFileTokenReplacer = null });
    }

    // `DockerNotesSite --strict` is `DockerNotesSite build --strict`.
    private static IReadOnlyList<string> WithCommand(IReadOnlyList<string> arguments) =>
        arguments.Count == 0 || (arguments[0].StartsWith('-') && !RootFlags.Contains(arguments[0])) ? ["build", .. arguments] : arguments;
}
