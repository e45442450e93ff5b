using System.Collections.Immutable;
using DockerNotesSite.CommandLines.Checking;
using DockerNotesSite.CommandLines.Grammar;
using DockerNotesSite.Model.Commands;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.CommandLines;

/// <summary>
/// A note in, the same note with every command line read out: each syntax, example, line of a shell block and code span that begins
/// with a known program gets its tokens, its command and its calls. In lines that run something, what is dangerous is found.
/// </summary>
internal sealed class CommandLineAnnotator(ProgramSet programs, Subcommands subcommands)
{
    private const int ManyRows = 200;

    private readonly LineRewriter _rewriter = new(programs, new CommandLineParser(programs, subcommands));

    public Note Annotate(Note note) => note with { Blocks = _rewriter.Rewrite(note.Blocks) };

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
