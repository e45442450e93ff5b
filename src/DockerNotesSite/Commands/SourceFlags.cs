using System.CommandLine;
using DockerNotesSite.Theming;

namespace DockerNotesSite.Commands;

/// <summary>The flags of all commands that read notes: where they are and which of them count.</summary>
internal sealed class SourceFlags
{
    private readonly Option<string> _input = BuildFlags.Input();
    private readonly Option<string> _theme = BuildFlags.Folder(
        "--theme", ThemeFolder.Name, "The folder of the theme; where there is none of that name, the program's own.");
    private readonly Option<bool> _drafts = new("--drafts") { Description = "Take in drafts." };

    public void AddTo(Command command)
    {
        command.Add(_input);
        command.Add(_theme);
        command.Add(_drafts);
    }

    public BuildSettings Read(ParseResult parsed) => new()
    {
        Input = parsed.GetRequiredValue(_input),
        Theme = parsed.GetResult(_theme) is { Implicit: false } ? parsed.GetRequiredValue(_theme) : ThemeFolder.Usual,
        Drafts = parsed.GetValue(_drafts),
    };
}
