using System.Collections.Immutable;
using System.Text;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Rendering.Data;

/// <summary>Running text and blocks without any markup, for fields that hold plain text.</summary>
internal static class OneLineText
{
    /// <summary>One line: every run of white space is one space.</summary>
    public static string Of(ImmutableArray<Inline> content) => Of(PlainText.Of(content));

    /// <summary>One line for all blocks.</summary>
    public static string Of(ImmutableArray<Block> blocks)
    {
        var text = new StringBuilder();
        Append(blocks, text);
        return Of(text.ToString());
    }

    public static string Of(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static void Append(ImmutableArray<Inline> content, StringBuilder text) => text.Append(PlainText.Of(content));

    private static void Append(ImmutableArray<Block> blocks, StringBuilder text)
    {
        foreach (var block in blocks)
        {
            Append(block, text);
            text.Append(' ');
        }
    }

    private static void Append(Block block, StringBuilder text)
    {
        switch (block)
        {
            case Heading heading: Append(heading.Content, text); break;
            case Paragraph paragraph: Append(paragraph.Content, text); break;
            case CodeBlock code: text.Append(code.Text); break;
            case Quote quote: Append(quote.Title, text); text.Append(' '); Append(quote.Content, text); break;
            case ListBlock list: Append([.. list.Items.SelectMany(i => i.Content)], text); break;
            case TableBlock table: AppendCells(table.Rows.Prepend(table.Header).SelectMany(r => r).Select(c => c.Content), text); break;
            case CommandTable table: AppendRows(table, text); break;
            case ConceptDefinition concept: Append(concept.Term, text); text.Append(' '); Append(concept.Definition, text); break;
            case ElementBlock element: Append(element.Content, text); break;
        }
    }

    private static void AppendRows(CommandTable table, StringBuilder text)
    {
        AppendCells(table.Columns.Select(c => c.Header).Prepend(table.Title), text);
        foreach (var row in table.Rows)
        {
            AppendCells([row.Action], text);
            text.AppendJoin(' ', row.Examples.Prepend(row.Syntax).Select(line => line.Text)).Append(' ');
            AppendCells(row.Remarks, text);
        }
    }

    private static void AppendCells(IEnumerable<ImmutableArray<Inline>> cells, StringBuilder text)
    {
        foreach (var cell in cells)
        {
            Append(cell, text);
            text.Append(' ');
        }
    }
}
