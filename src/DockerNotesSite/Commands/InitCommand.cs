using System.CommandLine;
using DockerNotesSite.Authoring;
using DockerNotesSite.Diagnostics;

namespace DockerNotesSite.Commands;

/// <summary>`init`: makes a site in an empty folder.</summary>
internal sealed class InitCommand : Command
{
    private static readonly string[] Languages = [StarterText.Chinese, StarterText.English];

    private readonly CommandHost _host;

    private readonly Argument<string> _folder = new("folder")
    {
        Description = "An empty folder, or one that does not exist yet.",
        DefaultValueFactory = _ => ".",
    };

    private readonly Option<string> _language = new("--language")
    {
        HelpName = string.Join('|', Languages),
        Description = "The language of the site.",
        DefaultValueFactory = _ => StarterText.Chinese,
    };

    public InitCommand(CommandHost host)
        : base("init", "Make a site in an empty folder: configuration, a note, and a workflow that publishes it.")
    {
        _host = host;
        _language.Validators.Add(result =>
        {
            var tag = result.GetValueOrDefault<string>();
            if (!Languages.Contains(tag))
            {
                result.AddError($"--language can't be '{tag}'; it is one of {string.Join(", ", Languages)}.");
            }
        });
        Add(_folder);
        Add(_language);
        Add(BuildFlags.Verbosity);
        SetAction(parsed => Run(parsed.GetRequiredValue(_folder), parsed.GetRequiredValue(_language), parsed.GetValue(BuildFlags.Verbosity)));
    }

    private int Run(string folder, string language, Verbosity verbosity)
    {
        if (string.IsNullOrWhiteSpace(folder))
        {
            throw new UsageException("init needs the name of a folder, or none for the current one.");
        }

        var made = SiteStarter.Write(folder, language, DateOnly.FromDateTime(DateTime.Now));
        var shown = folder.Replace('\\', '/').TrimEnd('/');
        foreach (var path in made)
        {
            _host.Out.WriteLine(TerminalText.Safe($"{shown}/{path}"));
        }

        foreach (var line in verbosity == Verbosity.Quiet ? [] : NextSteps(folder, made))
        {
            _host.Out.WriteLine(TerminalText.Safe(line));
        }

        return ExitCode.Success;
    }

    private static IEnumerable<string> NextSteps(string folder, IReadOnlyList<string> made)
    {
        var there = Path.GetFullPath(folder) == Environment.CurrentDirectory ? "" : $" in {folder}";
        yield return $"'DockerNotesSite build'{there} writes the site to output/site; 'DockerNotesSite new note \"TITLE\"' adds a note.";
        if (!made.Any(path => path.EndsWith(".nupkg", StringComparison.Ordinal)))
        {
            yield return $"The workflow installs the program from tool/{CarriedPackage.FileName}, which this program has not: 'dotnet pack' in its source makes it.";
        }
    }
}
