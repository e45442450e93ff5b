using System.Collections.Immutable;
using DockerNotesSite.CommandLines.Checking;
using DockerNotesSite.CommandLines.Grammar;
using DockerNotesSite.Model.Commands;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.CommandLines;

/// <summary>
/// Command lines: notes in, the same notes with every command line read out. First the subcommands that the notes use are
/// collected, then each syntax, example, line of a shell block and code span that begins with a known program gets its
/// tokens, its command and its calls. In lines that run something, what is dangerous is found.
/// </summary>
public sealed class CommandLineAnnotator(ProgramSet programs)
{
    private const int ManyRows = 200;

    public ImmutableArray<Note> Annotate(ImmutableArray<Note> notes)
    {
        var rows = notes.SelectMany(n => ContentWalk.Descendants(n.Blocks)).OfType<CommandTable>().SelectMany(t => t.Rows);
        var subcommands = Subcommands.Collect(programs, rows.Select(r => r.Syntax.Text));
        var rewriter = new LineRewriter(programs, new CommandLineParser(programs, subcommands));
        return [.. notes.AsParallel().AsOrdered().Select(note => note with { Blocks = rewriter.Rewrite(note.Blocks) })];
    }

    private sealed class LineRewriter(ProgramSet programs, CommandLineParser parser) : ContentRewriter
    {
        private readonly DangerFinder _dangers = new(programs);

        protected override Block RewriteBlock(Block block) => block is CodeBlock code
            ? code with { CommandLines = [.. code.CommandLines.Select(line => Parse(line, isSyntax: true))] }
            : base.RewriteBlock(block);

        protected override CommandRow RewriteRow(CommandRow row) => base.RewriteRow(row) with
        {
            Syntax = Parse(row.Syntax, isSyntax: true),
            Examples = [.. row.Examples.Select(example => Parse(example, isSyntax: false))],
        };

        // A long table keeps every core busy; a short one is done before another core has begun.
        protected override ImmutableArray<CommandRow> RewriteRows(ImmutableArray<CommandRow> rows) =>
            rows.Length < ManyRows ? base.RewriteRows(rows) : [.. rows.AsParallel().AsOrdered().Select(RewriteRow)];

        private CommandLine Parse(CommandLine line, bool isSyntax)
        {
            var parsed = parser.Parse(line, isSyntax);
            return parsed with { Dangers = _dangers.Find(parsed) };
        }

        protected override Inline RewriteInline(Inline inline) =>
            inline is Code code && NamesProgram(code.Value)
                ? code with { Line = parser.Parse(LineOf(code), isSyntax: true) }
                : base.RewriteInline(inline);

        private static CommandLine LineOf(Code code) => new() { Text = code.Value, Location = code.Location, Places = code.Places };

        private bool NamesProgram(string text) =>
            text.Split([' ', '\n', '\t'], 6, StringSplitOptions.RemoveEmptyEntries).Take(5).Any(programs.Contains);
    }
}
