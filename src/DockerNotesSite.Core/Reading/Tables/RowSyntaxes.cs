using System.Collections.Immutable;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.Reading.Tables;

/// <summary>The command lines of a cell or an item as the syntaxes of its rows: a row for each.</summary>
internal static class RowSyntaxes
{
    // Every row repeats the action; a thousand commands beside a long text would multiply it.
    private const int MostRows = 50;

    /// <summary>One without text where there is no line; very many end in one of several lines.</summary>
    public static ImmutableArray<CommandLine> Of(ImmutableArray<CommandLine> lines, SourceLocation location)
    {
        if (lines.IsEmpty)
        {
            return [new CommandLine { Text = "", Location = location }];
        }

        return lines.Length <= MostRows
            ? lines
            : [.. lines[..(MostRows - 1)], lines[MostRows - 1] with { Text = string.Join('\n', lines[(MostRows - 1)..].Select(l => l.Text)) }];
    }
}
