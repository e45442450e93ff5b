using System.Collections.Immutable;
using System.Globalization;
using DockerNotesSite.CommandLines;
using DockerNotesSite.Configuration;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Commands;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Judging;

/// <summary>What this program says of lines: each is the example of a row, and stands on a line of its own.</summary>
internal sealed class CheckedLines
{
    /// <summary>Codes that claim that the real program refuses the line. DNS2010 does not: it knows the intention better.</summary>
    private static readonly ImmutableArray<string> Refusals =
        [.. Enumerable.Range(2001, 9).Append(2013).Select(n => "DNS" + n.ToString(CultureInfo.InvariantCulture))];

    private readonly ILookup<int, Diagnostic> _diagnostics;

    public CheckedLines(ProgramSet programs, IReadOnlyList<string> lines)
    {
        var diagnostics = new DiagnosticBag();
        var read = new CommandLineStage(programs, new SiteConfiguration()) { Explains = false }.Read([NoteOf(lines)], diagnostics);
        _diagnostics = diagnostics.ToImmutable().ToLookup(d => d.Location.Line);
        Parsed = [.. read.Notes[0].Blocks.OfType<CommandTable>().Single().Rows.Select(row => row.Examples[0])];
    }

    /// <summary>In the order of the lines.</summary>
    public ImmutableArray<CommandLine> Parsed { get; }

    public IEnumerable<Diagnostic> RefusalsOf(int line) => _diagnostics[line + 1].Where(d => Refusals.Contains(d.Code));

    /// <summary>The words that the parser gives the program, in the order of the line; null where it gives several calls or none.</summary>
    public static IReadOnlyList<string>? WordsOf(CommandLine line)
    {
        if (line.Invocations is not [var call])
        {
            return null;
        }

        var words = call.Path.Concat(call.Arguments).Concat(call.InnerCommand).Concat(call.Flags.Where(f => !f.IsValueJoined).Select(f => f.Value).OfType<LineWord>());
        return [.. words.OrderBy(w => w.Span.Start).Select(w => w.Value)];
    }

    private static Note NoteOf(IReadOnlyList<string> lines)
    {
        var path = new SourcePath("lines.md");
        var rows = lines.Select((line, i) => new CommandRow
        {
            Location = new SourceLocation(path, i + 1, 1),
            Syntax = new CommandLine { Text = "", Location = new SourceLocation(path, i + 1, 1) },
            Examples = [new CommandLine { Text = line, Location = new SourceLocation(path, i + 1, 1) }],
        });
        var table = new CommandTable
        {
            Location = new SourceLocation(path, 1, 1),
            Columns = [new TableColumn(ColumnRole.Syntax, []), new TableColumn(ColumnRole.Example, [])],
            Rows = [.. rows],
        };
        return new Note { Source = path, Title = "lines", Slug = "lines", Blocks = [table] };
    }
}
