using System.CommandLine;
using DockerNotesSite.Configuration;
using DockerNotesSite.Theming;

namespace DockerNotesSite.Commands;

/// <summary>The flags that `build` and `check` have in common.</summary>
internal sealed class BuildFlags
{
    private readonly Option<string> _input = Input();
    private readonly Option<string> _theme = Folder("--theme", ThemeFolder.Name, "The folder of the theme; where there is none of that name, the program's own.");

    private readonly Option<string?> _baseUrl = new("--base-url")
    {
        HelpName = "address",
        Description = "The address that the site is published at, instead of site.yaml's: https://example.org/notes/",
    };

    private readonly Option<bool> _strict = new("--strict") { Description = "Warnings fail too." };

    private readonly Option<bool> _keepGoing = new("--keep-going") { Description = "Leave out files with an error and go on with the rest." };

    private readonly Option<bool> _drafts = new("--drafts") { Description = "Take in drafts." };

    public BuildFlags()
    {
        _baseUrl.Validators.Add(result =>
        {
            var address = result.GetValueOrDefault<string>();
            if (!BaseAddress.TryNormalize(address ?? "", out _))
            {
                result.AddError($"--base-url '{address}' is no web address; give one like https://example.org/notes/.");
            }
        });
    }

    /// <summary>--format and --verbosity are found again by the program where a command fails.</summary>
    public static Option<ReportFormat> Format { get; } = new("--format")
    {
        HelpName = "text|json|sarif",
        Description = "How diagnostics are reported, usually as text; with json and sarif, standard output holds the document only.",
        CustomParser = Words.Parse<ReportFormat>,
    };

    public static Option<Verbosity> Verbosity { get; } = new("--verbosity")
    {
        HelpName = "quiet|normal|debug",
        Description = "quiet: diagnostics only; debug: the traces of failures too.",
        CustomParser = Words.Parse<Verbosity>,
    };

    public static Option<string> Input() => Folder("--input", "input", "The folder of the notes and of site.yaml.");

    public static Option<string> Output() => Folder("--output", "output/site", "The folder that the site is written to.");

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _input, _theme, _baseUrl, _strict, _keepGoing, _drafts, Format, Verbosity })
        {
            command.Add(option);
        }
    }

    public BuildSettings Read(ParseResult parsed, string? output) => new()
    {
        Input = parsed.GetRequiredValue(_input),
        Theme = parsed.GetResult(_theme) is { Implicit: false } ? parsed.GetRequiredValue(_theme) : ThemeFolder.Usual,
        Output = output,
        BaseUrl = parsed.GetValue(_baseUrl),
        Strict = parsed.GetValue(_strict),
        KeepGoing = parsed.GetValue(_keepGoing),
        Drafts = parsed.GetValue(_drafts),
        Format = parsed.GetValue(Format),
        Verbosity = parsed.GetValue(Verbosity),
    };

    private static Option<string> Folder(string name, string usual, string description)
    {
        var option = new Option<string>(name) { HelpName = "folder", Description = description, DefaultValueFactory = _ => usual };
        option.Validators.Add(result =>
        {
            if (string.IsNullOrWhiteSpace(result.GetValueOrDefault<string>()))
            {
                result.AddError($"{name} needs the name of a folder.");
            }
        });
        return option;
    }
}
