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

    private readonly ListRecognizer _lists;

    private readonly ShellRecognizer _shell;

    public CommandTableRecognizer(ReadingConfiguration configuration, ProgramSet programs)
    {
        _programs = programs;
        var commands = new CommandText(programs);
        var cells = new CellReader(commands);
        var shell = new ShellBlockReader(commands);
        var words = new HeaderWords(configuration);
        _tables = new TableRecognizer(new HeaderFinder(words, cells), new ColumnClassifier(words, commands, cells), cells);
        _lists = new ListRecognizer(new ListItemReader(commands, shell));
        _shell = new ShellRecognizer(shell);
    }

    /// <summary>What is found where the limits are exceeded is of no use.</summary>
    public ImmutableArray<Block> Recognize(ImmutableArray<Block> blocks, string noteSlug, RowLimits limits, DiagnosticBag diagnostics) =>
        Walk(blocks, new RowRegister(noteSlug, _programs, limits, diagnostics), diagnostics);

    private ImmutableArray<Block> Walk(ImmutableArray<Block> blocks, RowRegister rows, DiagnosticBag diagnostics)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return blocks;
        }

        var result = ImmutableArray.CreateBuilder<Block>(blocks.Length);
        for (var i = 0; i < blocks.Length;)
        {
            if (blocks[i] is Heading heading)
            {
                rows.EnterSection(PlainText.Of(heading.Content));
            }

            var (found, count) = RecognizeAt(blocks, i, diagnostics);
            result.AddRange(found.IsDefault
                ? [WalkInside(blocks[i], rows, diagnostics)]
                : found.Select(b => Register(b, rows)));
            i += count;
        }

        return result.ToImmutable();
    }

    /// <summary>What stands in the place of the next blocks, and of how many; default where they stay what they are.</summary>
    private (ImmutableArray<Block> Found, int Count) RecognizeAt(ImmutableArray<Block> blocks, int i, DiagnosticBag diagnostics)
    {
        var (table, count) = blocks[i] switch
        {
            ListBlock => _lists.RecognizeAlternating(blocks, i),
            ConceptDefinition => _lists.RecognizeDefinitions(blocks, i),
            _ => (null, 0),
        };
        return table is not null ? ([table], count) : (blocks[i] switch
        {
            TableBlock block => _tables.Recognize(block, diagnostics)?.CastArray<Block>(),
            ListBlock block => _lists.Recognize(block)?.CastArray<Block>(),
            CodeBlock block => _shell.Recognize(block),
            _ => null,
        } ?? default, 1);
    }

    private static Block Register(Block block, RowRegister rows) => block switch
    {
        CommandTable table => rows.Register(table),
        TableBlock table => rows.Register(table),
        _ => block,
    };

    private Block WalkInside(Block block, RowRegister rows, DiagnosticBag diagnostics)
    {
        if (block is ConceptDefinition { HeadingLevel: not null, Name: var name })
        {
            rows.EnterSection(name);
        }

        return block switch
        {
            Quote quote => quote with { Content = Walk(quote.Content, rows, diagnostics) },
            ElementBlock element => element with { Content = Walk(element.Content, rows, diagnostics) },
            ConceptDefinition concept => concept with { Definition = Walk(concept.Definition, rows, diagnostics) },
            TableBlock table => rows.Register(table),
            ListBlock list => list with
            {
                Items = [.. list.Items.Select(i => i with { Content = Walk(i.Content, rows, diagnostics) })],
            },
            _ => block,
        };
    }
}
