using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using DockerNotesSite.Configuration;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model.Commands;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Reading.Tables;

/// <summary>
/// A note's blocks in, the same blocks out with a <see cref="CommandTable"/> wherever a table, a list, a shell block or a
/// definition list describes commands, at any depth. Steps: each block is shown to the recognizer of its kind; what none
/// of them takes keeps its place, and its content is looked through in turn.
/// </summary>
internal sealed class CommandTableRecognizer
{
    private readonly ProgramSet _programs;

    private readonly TableRecognizer _tables;

    public CommandTableRecognizer(ReadingConfiguration configuration, ProgramSet programs)
    {
        _programs = programs;
        var commands = new CommandText(programs);
        var cells = new CellReader(commands);
        _tables = new TableRecognizer(new ColumnClassifier(configuration, commands, cells), cells);
    }

    public ImmutableArray<Block> Recognize(ImmutableArray<Block> blocks, string noteSlug, DiagnosticBag diagnostics) =>
        Walk(blocks, new RowRegister(noteSlug, _programs, diagnostics), diagnostics);

    private ImmutableArray<Block> Walk(ImmutableArray<Block> blocks, RowRegister rows, DiagnosticBag diagnostics)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return blocks;
        }

        var result = ImmutableArray.CreateBuilder<Block>(blocks.Length);
        for (var i = 0; i < blocks.Length; i++)
        {
            if (blocks[i] is TableBlock table && _tables.Recognize(table, diagnostics) is { } found)
            {
                result.AddRange(found.Select(rows.Register));
            }
            else
            {
                result.Add(WalkInside(blocks[i], rows, diagnostics));
            }
        }

        return result.ToImmutable();
    }

    private Block WalkInside(Block block, RowRegister rows, DiagnosticBag diagnostics)
    {
        return block switch
        {
            Quote quote => quote with { Content = Walk(quote.Content, rows, diagnostics) },
            ElementBlock element => element with { Content = Walk(element.Content, rows, diagnostics) },
            ConceptDefinition concept => concept with { Definition = Walk(concept.Definition, rows, diagnostics) },
            ListBlock list => list with
            {
                Items = [.. list.Items.Select(i => i with { Content = Walk(i.Content, rows, diagnostics) })],
            },
            _ => block,
        };
    }
}
