using System.CommandLine;
using DockerNotesSite.Authoring;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;
using DockerNotesSite.Theming;

namespace DockerNotesSite.Commands;

/// <summary>`new note TITLE`: makes a note with front matter and a command table, and says where it is.</summary>
internal sealed class NewNoteCommand : System.CommandLine.Command
{
    private readonly CommandHost _host;
    private readonly Argument<string> _title = new("title") { Description = "The note's title, in quotes where it has blanks; the file is named after it." };
    private readonly Option<string> _input = BuildFlags.Input();

    private readonly Option<string?> _language = new("--language")
    {
        HelpName = "tag",
        Description = "The language of the site that the note is written in, instead of its own: en.",
    };

    private readonly Option<string?> _original = new("--original")
    {
        HelpName = "note",
        Description = "The note that is to be translated to the language: containers.md. Its text is taken over.",
    };

    public NewNoteCommand(CommandHost host)
        : base("note", "Make a note with front matter and a command table to fill in.")
    {
        _host = host;
        Add(_title);
        Add(_input);
        Add(_language);
        Add(_original);
        Add(BuildFlags.Verbosity);
        SetAction(parsed => Run(
            parsed.GetRequiredValue(_title), parsed.GetRequiredValue(_input), parsed.GetValue(_language), parsed.GetValue(_original)));
    }

    private int Run(string title, string input, string? language, string? original)
    {
        var name = NoteName.Of(title);
        var site = NoteSite.Read(input, ThemeFolder.Usual);
        var edition = site.In(language);
        var starter = new NoteStarter(site, edition, DateOnly.FromDateTime(DateTime.Now));
        var note = original is null ? starter.Start(name) : starter.Translate(name, OriginalOf(original));
        NewFile.Write(Path.Combine(input, note.Path.Value), note.Bytes.Span);
        _host.Out.WriteLine(TerminalText.Safe($"{input.Replace('\\', '/').TrimEnd('/')}/{note.Path}"));
        return ExitCode.Success;

        SourceFile OriginalOf(string named) =>
            site.FindOriginal(edition, site.KeyOf(Below(input, named)))
            ?? throw new UsageException(
                $"There is no note {named} in a language that stands before '{edition.Language}' in site.yaml; --original names what --language is a translation of.");
    }

    /// <summary>A note is named as the check tells it, input/run.md, or by its path in the input folder.</summary>
    private static SourcePath Below(string input, string named)
    {
        var file = File.Exists(named) ? Path.GetRelativePath(input, named) : named;
        return new SourcePath(file.Replace('\\', '/'));
    }
}
