using System.Collections.Immutable;
using DockerNotesSite.CommandLines.Checking;
using DockerNotesSite.CommandLines.Explaining;
using DockerNotesSite.CommandLines.Grammar;
using DockerNotesSite.Configuration;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Commands;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.CommandLines;

/// <summary>
/// Command lines: notes in, the same notes with their command lines read and what there is to say about them out.
/// 1. The subcommands that the notes use are collected, for programs that no facts are known of.
/// 2. Each note is gone through on its own: every line is read, then checked, and what its parts mean is written beside it.
/// </summary>
public sealed class CommandLineStage(ProgramSet programs, SiteConfiguration configuration)
{
    private readonly CommandLineChecker _checker = new(programs, configuration.Checks);
    private readonly CommandLineVariants _variants = new(programs);
    private readonly ImmutableArray<string> _languages = [.. configuration.Editions.Select(edition => edition.Language)];

    /// <summary>False where only the diagnostics are wanted: then nothing is explained.</summary>
    public bool Explains { get; init; } = true;

    /// <summary>Makes ahead what the checks need, whatever the notes are.</summary>
    internal static void Prepare(ProgramSet programs) => SafePattern.Prepare(programs);

    public LinesOfNotes Read(ImmutableArray<Note> notes, DiagnosticBag diagnostics) => Read(notes, new CommandLineMemory(), diagnostics);

    internal LinesOfNotes Read(ImmutableArray<Note> notes, CommandLineMemory memory, DiagnosticBag diagnostics)
    {
        var words = memory.Words.RecallAll(notes, note => (note.Source, note), note => Subcommands.WordsBehindPrograms(programs, SyntaxesOf(note)));
        var annotator = new CommandLineAnnotator(programs, memory.KeepWhile(Subcommands.Collect(programs, words.SelectMany(w => w))));
        var lines = memory.Lines.RecallAll(notes, note => (note.Source, note), note => Read(note, annotator));
        diagnostics.AddRange(lines.SelectMany(l => l.Checked.Diagnostics));
        return new LinesOfNotes(lines);
    }

    private LinesOfNote Read(Note note, CommandLineAnnotator annotator)
    {
        var annotated = annotator.Annotate(note);
        return new LinesOfNote(
            Explains ? _variants.Add(annotated) : annotated,
            _checker.Check(annotated),
            UndescribedFlags.Of(annotated, _languages));
    }

    private static IEnumerable<string> SyntaxesOf(Note note) =>
        ContentWalk.Descendants(note.Blocks).OfType<CommandTable>().SelectMany(table => table.Rows).Select(row => row.Syntax.Text);
}

/// <summary>The notes with their command lines, and figures about them.</summary>
public sealed class LinesOfNotes
{
    private readonly ImmutableArray<LinesOfNote> _lines;

    internal LinesOfNotes(ImmutableArray<LinesOfNote> lines)
    {
        _lines = lines;
        Notes = [.. lines.Select(l => l.Note)];
    }

    public ImmutableArray<Note> Notes { get; }

    /// <summary>How many diagnostics the notes excuse.</summary>
    public int Excused => _lines.Sum(l => l.Checked.Excused);

    /// <summary>How many flags they use that no text describes in this language; each counts once for a command.</summary>
    public int UndescribedFlags(string language) => Explaining.UndescribedFlags.Count(_lines.SelectMany(l => l.UndescribedFlags), language);
}

internal sealed record LinesOfNote(Note Note, CheckedLines Checked, ImmutableArray<FlagOfCommand> UndescribedFlags);

/// <summary>What was read of each note the last time.</summary>
internal sealed class CommandLineMemory
{
    private Subcommands? _subcommands;

    public NoteMemory<Note, ImmutableArray<FollowingWord>> Words { get; } = new();

    public NoteMemory<Note, LinesOfNote> Lines { get; } = new();

    /// <summary>Lines are read the same way for as long as the same words are subcommands.</summary>
    public Subcommands KeepWhile(Subcommands subcommands)
    {
        _subcommands = _subcommands is { } last && last.IsLike(subcommands) ? last : subcommands;
        Lines.StandOn(_subcommands);
        return _subcommands;
    }
}
