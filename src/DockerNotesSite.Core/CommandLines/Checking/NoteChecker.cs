using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model.Commands;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.CommandLines.Checking;

/// <summary>Goes through a note in reading order and asks of every line and row what its use allows to ask.</summary>
internal sealed class NoteChecker(NoteCheckerParts parts, DiagnosticBag findings) : ContentRewriter
{
    private readonly InvocationChecker _calls = new(parts.Programs, findings);
    private readonly MappingOrderChecker _mappings = new(findings);
    private readonly RowFitChecker _fit = new(findings);
    private readonly RepeatedRowFinder _repeated = new(findings);
    private CommandTableForm _form;

    public void Check(Note note)
    {
        Rewrite(note.Blocks);
        parts.Terms.Check(note, findings);
    }

    protected override Block RewriteBlock(Block block)
    {
        _form = block is CommandTable table ? table.Form : _form;
        foreach (var line in block is CodeBlock code ? code.CommandLines : [])
        {
            CheckLine(line, LineUse.Example);
        }

        return base.RewriteBlock(block);
    }

    protected override CommandRow RewriteRow(CommandRow row)
    {
        CheckLine(row.Syntax, UseOfSyntax(row));
        foreach (var example in row.Examples)
        {
            CheckLine(example, LineUse.Example);
        }

        var description = new RowText(row.Action, row.Location);
        _mappings.CheckPlaceholders(row.Syntax);
        _mappings.CheckDescription(description, row.Examples.Prepend(row.Syntax));
        parts.Claims.Check(row, description, findings);
        _fit.Check(row);
        _repeated.Take(row);
        return base.RewriteRow(row);
    }

    protected override Inline RewriteInline(Inline inline)
    {
        if (inline is Code { Line: { } line })
        {
            _calls.Check(line, LineUse.Mention);
        }

        return base.RewriteInline(inline);
    }

    private LineUse UseOfSyntax(CommandRow row) =>
        _form == CommandTableForm.Shell ? LineUse.Example
        : row.Syntax.Invocations is [var call] && RowFitChecker.IsBare(call) ? LineUse.Name
        : LineUse.Syntax;

    private void CheckLine(CommandLine line, LineUse use)
    {
        _calls.Check(line, use);
        foreach (var danger in line.Dangers)
        {
            findings.Add(CommandMeaningDiagnostics.Dangerous(line.LocationAt(danger.Span.Start), line.Text.Substring(danger.Span.Start, danger.Span.Length), danger.Text.In("en")));
        }
    }
}

/// <summary>What all notes share: made once, read by many threads.</summary>
internal sealed record NoteCheckerParts(ProgramSet Programs)
{
    public OutdatedClaimChecker Claims { get; } = new(Programs);

    public OutdatedTermChecker Terms { get; } = new(Programs);
}
