using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DockerNotesSite.Configuration;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Commands;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Reading.Tables;

/// <summary>Just enough Markdown for cells, and what the recognizer makes of it as one readable text.</summary>
internal static partial class SimpleMarkdown
{
    public static ProgramSet Docker { get; } = new() { Names = ["docker"] };

    public static (string Dump, ImmutableArray<Diagnostic> Diagnostics) Recognize(params Block[] blocks)
    {
        var diagnostics = new DiagnosticBag();
        var recognizer = new CommandTableRecognizer(new ReadingConfiguration(), Docker);
        var found = recognizer.Recognize([.. blocks], "a", new RowLimits(), diagnostics);
        return (string.Concat(found.Select(Dump)), diagnostics.ToImmutable());
    }

    /// <summary>The table that begins in the first line of a text.</summary>
    public static TableBlock Table(string text)
    {
        var source = RawTableText.Source(text);
        var table = PipeTableParser.TryParse(source, 0) ?? TabTableParser.TryParse(source, 0)!;
        return new TableBlock
        {
            Location = source.At(0, 0),
            Alignments = table.Alignments,
            Header = [.. table.Header.Select(Cell)],
            Rows = [.. table.Rows.Select(r => r.Select(Cell).ToImmutableArray())],
        };
    }

    public static ListBlock List(params ImmutableArray<Block>[] items) => new()
    {
        Location = At(1),
        IsOrdered = false,
        Items = [.. items.Select(i => new ListItem(At(1), i))],
    };

    public static Paragraph Paragraph(string text) => new() { Location = At(1), Content = Inlines(text, At(1)) };

    public static ImmutableArray<Inline> Inlines(string text, SourceLocation location)
    {
        var inlines = ImmutableArray.CreateBuilder<Inline>();
        var end = 0;
        foreach (Match match in Marks().Matches(text))
        {
            AddText(end, match.Index);
            end = match.Index + match.Length;
            var place = location.Right(match.Index);
            var inner = match.Value[(match.Value.StartsWith("**", StringComparison.Ordinal) ? 2 : 1)..];
            inlines.Add(match.Value switch
            {
                ['`', ..] => new Code(inner.TrimEnd('`')) { Location = place },
                ['*', '*', ..] => new Emphasis(EmphasisKind.Strong, Inlines(inner.TrimEnd('*'), place.Right(2))),
                ['*', ..] or ['_', ..] => new Emphasis(EmphasisKind.Emphasis, Inlines(inner.TrimEnd('*', '_'), place.Right(1))),
                ['[', ..] => new Link { Address = "x", Content = Inlines(inner[..inner.IndexOf(']', StringComparison.Ordinal)], place.Right(1)) },
                ['\\', var c] => new Text(c.ToString()),
                ['\n'] => new LineBreak(IsHard: false),
                _ => new LineBreak(IsHard: true),
            });
        }

        AddText(end, text.Length);
        return inlines.ToImmutable();

        void AddText(int from, int to)
        {
            if (to > from)
            {
                inlines.Add(new Text(text[from..to]) { Location = location.Right(from) });
            }
        }
    }

    public static SourceLocation At(int line) => new(new SourcePath("notes/a.md"), line, 1);

    private static TableCell Cell(RawCell cell) => new(cell.Location, Inlines(cell.Text, cell.Location), cell.Text);

    private static string Dump(Block block) => block switch
    {
        CommandTable table => $"{table.Form}{Titled(table.Title)} {string.Join(',', table.Columns.Select(c => $"{c.Role}{Named(c.Header)}"))}\n"
            + string.Concat(table.Rows.Select(r => Dump(r) + "\n")),
        ListBlock list => $"List[{string.Join('|', list.Items.Select(i => string.Concat(i.Content.Select(Dump)).Replace('\n', ';')))}]\n",
        CodeBlock code => $"Code({code.Text.Replace("\n", "⏎", StringComparison.Ordinal)})\n",
        Paragraph paragraph => $"Paragraph({Markup(paragraph.Content)})\n",
        ConceptDefinition concept => $"Concept({concept.Name}: {string.Concat(concept.Definition.Select(Dump)).Replace('\n', ';')})\n",
        Quote quote => $"Quote({string.Concat(quote.Content.Select(Dump)).Replace('\n', ';')})\n",
        _ => block.GetType().Name + "\n",
    };

    private static string Dump(CommandRow row) =>
        $"  {Markup(row.Action)} = {Dump(row.Syntax)}"
        + string.Concat(row.Examples.Select(e => " + " + Dump(e)))
        + string.Concat(row.Remarks.Select(r => $" # {Markup(r)}"));

    private static string Dump(CommandLine line) =>
        $"{line.Location.Line},{line.Location.Column}:{line.Text.Replace("\n", "⏎", StringComparison.Ordinal)}";

    private static string Titled(ImmutableArray<Inline> title) => title.IsEmpty ? "" : $" \"{Markup(title)}\"";

    private static string Named(ImmutableArray<Inline> header) => header.IsEmpty ? "" : $"({Markup(header)})";

    private static string Markup(ImmutableArray<Inline> inlines) => string.Concat(inlines.Select(i => i switch
    {
        Text text => text.Value,
        Code code => $"`{code.Value}`",
        Emphasis emphasis => $"*{Markup(emphasis.Content)}*",
        Link link => $"[{Markup(link.Content)}]",
        _ => "⏎",
    }));

    [GeneratedRegex(@"`[^`]*`|\*\*[^*]*\*\*|\*[^*]*\*|\b_[^_]*_\b|\[[^\]]*\]\([^)]*\)|\\[_\[<*]|<br>|\n")]
    private static partial Regex Marks();
}
