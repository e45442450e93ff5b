using DockerNotesSite.CommandLines.Explaining;
using DockerNotesSite.Model.Commands;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.CommandLines;

/// <summary>An annotated note in, the same note with what each part of its rows' lines means out. Only pages need it.</summary>
internal sealed class CommandLineExplainer(ProgramSet programs)
{
    private readonly RowRewriter _rewriter = new(programs);

    public Note Explain(Note note) => note with { Blocks = _rewriter.Rewrite(note.Blocks) };

    private sealed class RowRewriter(ProgramSet programs) : ContentRewriter
    {
        protected override CommandRow RewriteRow(CommandRow row) => row with
        {
            Syntax = LineExplainer.Explain(row.Syntax, programs),
            Examples = [.. row.Examples.Select(example => LineExplainer.Explain(example, programs))],
        };
    }
}
