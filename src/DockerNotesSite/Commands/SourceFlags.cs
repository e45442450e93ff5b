using System.CommandLine;

namespace DockerNotesSite.Commands;

/// <summary>The flags of all commands that read notes: where they are and which of them count.</summary>
internal sealed class SourceFlags
{
    private readonly Option<string> _input = BuildFlags.Folder("--input", "input", "The folder of the notes and of site.yaml.");
    private readonly Option<string> _theme = BuildFlags.Folder("--theme", "theme", "The folder of the theme.");
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
        Theme = parsed.GetRequiredValue(_theme),
        Drafts = parsed.GetValue(_drafts),
    };
}
