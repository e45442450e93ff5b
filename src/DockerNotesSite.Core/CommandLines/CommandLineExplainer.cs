using System.Collections.Immutable;
using DockerNotesSite.CommandLines.Explaining;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.CommandLines;

/// <summary>Annotated notes in, the same notes with what each part of their rows' lines means out. Only pages need it.</summary>
public static class CommandLineExplainer
{
    public static ImmutableArray<Note> Explain(ImmutableArray<Note> notes) =>
        [.. notes.AsParallel().AsOrdered().Select(note => note with { Blocks = new RowRewriter().Rewrite(note.Blocks) })];

    private sealed class RowRewriter : ContentRewriter
    {
        protected override CommandRow RewriteRow(CommandRow row) => row with
        {
            Syntax = LineExplainer.Explain(row.Syntax),
            Examples = [.. row.Examples.Select(LineExplainer.Explain)],
        };
    }
}
