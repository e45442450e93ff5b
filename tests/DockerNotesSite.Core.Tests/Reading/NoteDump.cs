using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Commands;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Reading;

/// <summary>A note as indented text: a line for each block and each piece of running text, with its place.</summary>
internal sealed class NoteDump
{
    private readonly StringBuilder _text = new();
    private int _depth;

    public static string Of(Note note)
    {
        var dump = new NoteDump();
        dump.Head(note);
        dump.Blocks(note.Blocks);
        return dump._text.ToString();
    }

    private void Head(Note note)
    {
        Line($"title: {note.Title}");
        Line($"slug: {note.Slug} ({Place(note.SlugLocation)})");
        Optional("date", note.Date is { } date ? Date(date) : "");
        Optional("tags", string.Join(" | ", note.Tags));
        Optional("categories", string.Join(" | ", note.Categories));
        Optional("description", note.Description);
        Optional("language", note.Language);
        Optional("order", note.Order?.ToString(CultureInfo.InvariantCulture) ?? "");
        Optional("draft", note.IsDraft ? "yes" : "");
        Optional("aliases", string.Join(" | ", note.Aliases.Select(a => $"{a.Value} ({Place(a.Location)})")));
        foreach (var excuse in note.Excuses)
        {
            Line($"excuse {Place(excuse.Location)}: {string.Join(" ", excuse.Codes)} on {excuse.FirstLine}-{excuse.LastLine}: {excuse.Reason}");
        }

        Line("");
    }

    private static string Date(NoteDate date) =>
        date.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        + date.Time?.ToString(" HH:mm:ss", CultureInfo.InvariantCulture)
        + (date.Offset is { } offset ? (offset < TimeSpan.Zero ? " -" : " +") + offset.ToString("hh\\:mm", CultureInfo.InvariantCulture) : "");

    private void Blocks(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            Block(block);
        }
    }

    private void Block(Block block)
    {
        var place = Place(block.Location);
        switch (block)
        {
            case Heading heading:
                Line($"{place} heading {heading.Level} #{heading.Anchor}");
                Inside(() => Inlines(heading.Content));
                break;
            case Paragraph paragraph:
                Line($"{place} paragraph");
                Inside(() => Inlines(paragraph.Content));
                break;
            case CodeBlock code:
                Line($"{place} code {code.Language}".TrimEnd());
                Inside(() => Array.ForEach(code.Text.Split('\n'), l => Line($"|{l}")));
                break;
            case Quote quote:
                Line($"{place} quote {quote.Kind}".TrimEnd());
                Inside(() => Titled("title", quote.Title, () => Blocks(quote.Content)));
                break;
            case ListBlock list:
                Line($"{place} list {(list.IsOrdered ? $"from {list.Start} " : "")}{(list.IsTight ? "tight" : "loose")}");
                Inside(() => Items(list));
                break;
            case TableBlock table:
                Line($"{place} table {string.Join(' ', table.Alignments)}");
                Inside(() => Table(table));
                break;
            case CommandTable table:
                Line($"{place} command table {table.Form}: {string.Join(", ", table.Columns.Select(c => $"{c.Role} \"{Flat(c.Header)}\""))}");
                Inside(() => Titled("title", table.Title, () => Rows(table)));
                break;
            case ConceptDefinition concept:
                Line($"{place} concept {string.Join(" | ", concept.OtherNames.Insert(0, concept.Name))} level {concept.HeadingLevel?.ToString(CultureInfo.InvariantCulture) ?? "-"} #{concept.Anchor}");
                Inside(() => Blocks(concept.Definition));
                break;
            case ElementBlock element:
                Line($"{place} <{element.Name}{Attributes(element.Attributes)}>");
                Inside(() => Blocks(element.Content));
                break;
            default:
                Line($"{place} {block.GetType().Name}");
                break;
        }
    }

    private void Items(ListBlock list)
    {
        foreach (var item in list.Items)
        {
            Line($"{Place(item.Location)} item{(item.IsChecked is { } isChecked ? isChecked ? " [x]" : " [ ]" : "")}");
            Inside(() => Blocks(item.Content));
        }
    }

    private void Table(TableBlock table)
    {
        Cells("header", table.Header);
        foreach (var row in table.Rows)
        {
            Cells("row", row);
        }
    }

    private void Cells(string name, ImmutableArray<TableCell> cells)
    {
        if (!cells.IsEmpty)
        {
            Line($"{name}: {string.Join(" ¦ ", cells.Select(c => $"{Place(c.Location)} {Flat(c.Content)}"))}");
        }
    }

    private void Rows(CommandTable table)
    {
        foreach (var row in table.Rows)
        {
            Line($"{Place(row.Location)} row #{row.Anchor}: {Flat(row.Action)}");
            Inside(() =>
            {
                Command("syntax", row.Syntax);
                foreach (var example in row.Examples)
                {
                    Command("example", example);
                }

                foreach (var remark in row.Remarks)
                {
                    Line($"remark: {Flat(remark)}");
                }
            });
        }
    }

    private void Command(string name, CommandLine line) => Line($"{name} {Place(line.Location)}: {line.Text.Replace("\n", "⏎", StringComparison.Ordinal)}");

    private void Inlines(ImmutableArray<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            Line($"{Place(inline.Location)} {Flat([inline])}");
        }
    }

    /// <summary>Running text on one line; «» around text, so that every blank shows.</summary>
    private static string Flat(ImmutableArray<Inline> inlines) => string.Concat(inlines.Select(Flat));

    private static string Flat(Inline inline) => inline switch
    {
        Text text => $"«{text.Value}»",
        Code code => $"`{code.Value}`",
        Emphasis emphasis => $"{emphasis.Kind}({Flat(emphasis.Content)})",
        Link link => $"link({Flat(link.Content)} → {Target(link.Address, link.Target)}{Quoted(link.Title)})",
        Image image => $"image(«{image.AlternativeText}» → {Target(image.Address, image.Target)}{Quoted(image.Title)})",
        LineBreak lineBreak => lineBreak.IsHard ? "⏎" : "↵",
        Bookmark bookmark => $"bookmark(#{bookmark.Anchor})",
        ElementInline element => $"<{element.Name}{Attributes(element.Attributes)}>({Flat(element.Content)})",
        _ => inline.GetType().Name,
    };

    private static string Target(string address, LinkTarget? target) => target is NoTarget ? "nowhere" : address;

    private static string Quoted(string title) => title.Length > 0 ? $" \"{title}\"" : "";

    private static string Attributes(ImmutableSortedDictionary<string, string> attributes) =>
        string.Concat(attributes.Select(a => $" {a.Key}=\"{a.Value}\""));

    private static string Place(SourceLocation location) => $"{location.Line},{location.Column}";

    private void Titled(string name, ImmutableArray<Inline> title, Action content)
    {
        if (!title.IsEmpty)
        {
            Line($"{name}: {Flat(title)}");
        }

        content();
    }

    private void Optional(string name, string value)
    {
        if (value.Length > 0)
        {
            Line($"{name}: {value}");
        }
    }

    private void Inside(Action content)
    {
        _depth++;
        content();
        _depth--;
    }

    private void Line(string text) => _text.Append(' ', text.Length > 0 ? 2 * _depth : 0).Append(text).Append('\n');
}
