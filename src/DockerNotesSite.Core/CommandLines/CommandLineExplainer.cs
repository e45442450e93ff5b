using System.Collections.Immutable;
using DockerNotesSite.CommandLines.Explaining;
using DockerNotesSite.Model.Commands;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.CommandLines;

/// <summary>Annotated notes in, the same notes with what each part of their rows' lines means out. Only pages need it.</summary>
public sealed class CommandLineExplainer(ProgramSet programs)
{
    public ImmutableArray<Note> Explain(ImmutableArray<Note> notes) =>
        [.. notes.AsParallel().AsOrdered().Select(note => note with { Blocks = new RowRewriter(programs).Rewrite(note.Blocks) })];

    private sealed class RowRewriter(ProgramSet programs) : ContentRewriter
    {
        protected override CommandRow RewriteRow(CommandRow row) => row with
        {
            Syntax = LineExplainer.Explain(row.Syntax, programs),
            Examples = [.. row.Examples.Select(example => LineExplainer.Explain(example, programs))],
        };
    }
}
