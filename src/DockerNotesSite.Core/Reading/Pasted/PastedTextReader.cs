using System.Collections.Immutable;
using DockerNotesSite.Model.Commands;
using DockerNotesSite.Model.Content;
using DockerNotesSite.Reading.Markdown;
using DockerNotesSite.Reading.Markup;
using DockerNotesSite.Reading.Structure;
using DockerNotesSite.Reading.Tables;

namespace DockerNotesSite.Reading.Pasted;

/// <summary>
/// Text that was pasted from a page, its markup lost, in; blocks out. Line by line:
/// 1. a table where tab-separated lines begin; 2. a heading where a line labels what follows; 3. a term where one is
/// expected; 4. listings and lists; 5. everything else is a paragraph that keeps its lines. No character has a meaning.
/// </summary>
internal sealed class PastedTextReader
{
    private readonly MarkupContext _context;
    private readonly ProgramSet _programs;
    private readonly SourceText _text;
    private readonly PastedHeadings _headings;
    private readonly ImmutableArray<Block>.Builder _blocks = ImmutableArray.CreateBuilder<Block>();

    private PastedTextReader(MarkupContext context, ProgramSet programs, ConceptFinder concepts)
    {
        _context = context;
        _programs = programs;
        _text = context.Text;
        _headings = new PastedHeadings(_text, concepts);
    }

    public static ImmutableArray<Block> Read(MarkupContext context, ProgramSet programs, ConceptFinder concepts)
    {
        context.Elements.Add(context.Text.Lines.Length);
        if (context.Elements.IsExceeded)
        {
            return [];
        }

        var reader = new PastedTextReader(context, programs, concepts);
        for (var line = 0; line < context.Text.Lines.Length && !context.Elements.IsExceeded;)
        {
            line = PastedLine.IsBlank(context.Text.Lines[line]) ? line + 1 : reader.ReadBlock(line);
        }

        return reader._blocks.ToImmutable();
    }

    /// <summary>Reads the block that begins here; gives the line behind it.</summary>
    private int ReadBlock(int line)
    {
        if (TabTableParser.TryParse(_text, line) is { } table)
        {
            table.Report(_context.Diagnostics);
            _context.Elements.Add(table.CellCount);
            if (!_context.Elements.IsExceeded)
            {
                _blocks.Add(Table(table, line));
            }

            return line + table.LineCount;
        }

        if (_headings.LevelOf(line) is { } level)
        {
            _blocks.Add(Heading(line, level));
            return line + 1;
        }

        if (IsCommand(line))
        {
            return ReadWhile(line, IsCommand, Listing);
        }

        return PastedLine.IsListItem(_text.Lines[line])
            ? ReadWhile(line, l => PastedLine.IsListItem(_text.Lines[l]), List)
            : ReadWhile(line, l => l == line || !BeginsBlock(l), Paragraph);
    }

    private int ReadWhile(int first, Func<int, bool> belongs, Action<int, int> add)
    {
        var end = first;
        while (end < _text.Lines.Length && !PastedLine.IsBlank(_text.Lines[end]) && belongs(end))
        {
            end++;
        }

        add(first, end);
        return end;
    }

    private bool BeginsBlock(int line) =>
        _headings.LevelOf(line) is not null || IsCommand(line) || PastedLine.IsListItem(_text.Lines[line])
        || TabTableParser.TryParse(_text, line) is not null;

    /// <summary>A shell's comment belongs to the command right below it.</summary>
    private bool IsCommand(int line) =>
        PastedLine.IsCommand(_text.Lines[line], _programs.Contains)
        || (_text.Lines[line].StartsWith("# ", StringComparison.Ordinal) && line + 1 < _text.Lines.Length
            && PastedLine.IsCommand(_text.Lines[line + 1], _programs.Contains));

    private TableBlock Table(RawTable table, int line) => new()
    {
        Header = [.. table.Header.Select(Cell)],
        Alignments = table.Alignments,
        Rows = [.. table.Rows.Select(r => r.Select(Cell).ToImmutableArray())],
        Location = _text.At(line, 0),
    };

    private static TableCell Cell(RawCell cell) =>
        new(cell.Location, cell.Text.Length == 0 ? [] : BareLinks.Find([new Text(cell.Text) { Location = cell.Location }]), cell.Text);

    private Heading Heading(int line, int level)
    {
        var (text, start) = Trimmed(line);
        return new Heading
        {
            Level = level,
            Content = [new Text(text.TrimEnd('：', ':').TrimEnd()) { Location = _text.At(line, start) }],
            Location = _text.At(line, start),
        };
    }

    private void Listing(int first, int end) => _blocks.Add(new CodeBlock
    {
        Language = "shell",
        Text = string.Join('\n', _text.Lines[first..end].Select(l => l.Trim())),
        TextLocation = _text.At(first, Trimmed(first).Start),
        Location = _text.At(first, 0),
    });

    /// <summary>The marks of a list mean the same in Markdown.</summary>
    private void List(int first, int end)
    {
        var part = _text.Part(first, end);
        var lines = part.Lines.Select(l => l.Replace('•', '-').Replace('·', '-'));
        _blocks.AddRange(MarkdownReader.Read(_context with { Text = part with { Lines = [.. lines] } }) ?? []);
    }

    private void Paragraph(int first, int end)
    {
        var content = ImmutableArray.CreateBuilder<Inline>();
        for (var line = first; line < end; line++)
        {
            var (text, start) = Trimmed(line);
            if (line > first)
            {
                content.Add(new LineBreak(IsHard: true) { Location = _text.At(line - 1, _text.Lines[line - 1].Length) });
            }

            content.Add(new Text(text) { Location = _text.At(line, start) });
        }

        _blocks.Add(new Paragraph { Content = BareLinks.Find(content.ToImmutable()), Location = _text.At(first, 0) });
    }

    private (string Text, int Start) Trimmed(int line)
    {
        var text = _text.Lines[line];
        return (text.Trim(), text.Length - text.TrimStart().Length);
    }
}
