using System.CommandLine;
using DockerNotesSite.Configuration;

namespace DockerNotesSite.Commands;

/// <summary>The flags that `build` and `check` have in common.</summary>
internal sealed class BuildFlags
{
    private readonly SourceFlags _sources = new();

    private readonly Option<string?> _baseUrl = new("--base-url")
    {
        HelpName = "address",
        Description = "The address that the site is published at, instead of site.yaml's: https://example.org/notes/",
    };

    private readonly Option<bool> _strict = new("--strict") { Description = "Warnings fail too." };

    private readonly Option<bool> _keepGoing = new("--keep-going") { Description = "Leave out files with an error and go on with the rest." };

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
        _sources.AddTo(command);
        foreach (var option in new Option[] { _baseUrl, _strict, _keepGoing, Format, Verbosity })
        {
            command.Add(option);
        }
    }

    public BuildSettings Read(ParseResult parsed, string? output) => _sources.Read(parsed) with
    {
        Output = output,
        BaseUrl = parsed.GetValue(_baseUrl),
        Strict = parsed.GetValue(_strict),
        KeepGoing = parsed.GetValue(_keepGoing),
        Format = parsed.GetValue(Format),
        Verbosity = parsed.GetValue(Verbosity),
    };

    public static Option<string> Folder(string name, string usual, string description)
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
