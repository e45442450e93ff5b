using System.Collections.Immutable;
using DockerNotesSite.CommandLines.Checking;
using DockerNotesSite.CommandLines.Explaining;
using DockerNotesSite.CommandLines.Grammar;
using DockerNotesSite.Model.Commands;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.CommandLines;

/// <summary>
/// Command lines: notes in, the same notes with every command line read out. First the subcommands that the notes use are
/// collected, then each syntax, example, line of a shell block and code span that begins with a known program gets its tokens and its command. Of
/// rows, each part is explained, and what is dangerous is found.
/// </summary>
public sealed class CommandLineAnnotator(ProgramSet programs)
{
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
            ? code with { CommandLines = [.. code.CommandLines.Select(line => parser.Parse(line, isSyntax: true))] }
            : base.RewriteBlock(block);

        protected override CommandRow RewriteRow(CommandRow row) => base.RewriteRow(row) with
        {
            Syntax = Explain(parser.Parse(row.Syntax, isSyntax: true)),
            Examples = [.. row.Examples.Select(example => Explain(parser.Parse(example, isSyntax: false)))],
        };

        private CommandLine Explain(CommandLine line) => LineExplainer.Explain(line) with { Dangers = _dangers.Find(line) };

        protected override Inline RewriteInline(Inline inline) =>
            inline is Code code && NamesProgram(code.Value)
                ? code with { Line = parser.Parse(LineOf(code), isSyntax: true) }
                : base.RewriteInline(inline);

        private static CommandLine LineOf(Code code) => new() { Text = code.Value, Location = code.Location, Places = code.Places };

        private bool NamesProgram(string text) =>
            text.Split([' ', '\n', '\t'], 6, StringSplitOptions.RemoveEmptyEntries).Take(5).Any(programs.Contains);
    }
}
