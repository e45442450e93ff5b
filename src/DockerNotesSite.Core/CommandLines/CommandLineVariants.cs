using DockerNotesSite.CommandLines.Explaining;
using DockerNotesSite.CommandLines.Slots;
using DockerNotesSite.CommandLines.Spelling;
using DockerNotesSite.Model.Commands;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.CommandLines;

/// <summary>
/// An annotated note in, the same note out with what pages need of its command lines: how each could be written as well, which is what
/// a reader fills in, and flags by their other names; and of a table's lines who knows what their parts mean.
/// </summary>
internal sealed class CommandLineVariants(ProgramSet programs)
{
    private readonly LineRewriter _rewriter = new(new SlotFinder(programs), new LineExplainer(programs));

    public Note Add(Note note) => note with { Blocks = _rewriter.Rewrite(note.Blocks) };

    private sealed class LineRewriter(SlotFinder slots, LineExplainer explainer) : ContentRewriter
    {
        protected override Block RewriteBlock(Block block) => block is CodeBlock { CommandLines.IsEmpty: false } code
            ? code with { CommandLines = [.. code.CommandLines.Select(Add)] }
            : base.RewriteBlock(block);

        protected override CommandRow RewriteRow(CommandRow row)
        {
            var syntax = Add(row.Syntax);
            var pattern = row.Examples.IsEmpty || syntax.Slots.IsEmpty ? null : new ExampleSlots(syntax);
            return base.RewriteRow(row) with
            {
                Syntax = syntax with { Explainer = explainer },
                Examples = [.. row.Examples.Select(example => Add(example, pattern) with { Explainer = explainer })],
            };
        }

        protected override Inline RewriteInline(Inline inline) =>
            inline is Code { Line: { } line } code ? code with { Line = Add(line) } : base.RewriteInline(inline);

        private CommandLine Add(CommandLine line) => Add(line, syntax: null);

        private CommandLine Add(CommandLine line, ExampleSlots? syntax) =>
            line.Tokens.IsEmpty ? line : line with { Slots = slots.Find(line, syntax), Spellings = FlagSpellings.Of(line) };
    }
}
