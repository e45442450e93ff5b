using System.Collections.Immutable;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Rendering.Data.Twins;

/// <summary>
/// Blocks in, GitHub's Markdown out, whose text reads back as the blocks' text. Every kind of block has a form: what
/// Markdown lacks (a definition, a box's title, an element) gets the nearest one, and nothing is left out.
/// </summary>
internal static class MarkdownRenderer
{
    /// <summary>Blocks separated by a blank line; "" where there is nothing to show.</summary>
    public static string Render(ImmutableArray<Block> blocks, MarkdownScope scope) => Render(blocks, scope, "\n\n");

    private static string Render(ImmutableArray<Block> blocks, MarkdownScope scope, string separator)
    {
        var parts = new List<string>(blocks.Length);
        var alternates = false;
        for (var i = 0; i < blocks.Length; i++)
        {
            // Two lists in a row would be one; the second gets the other marker.
            alternates = i > 0 && blocks[i] is ListBlock && blocks[i - 1] is ListBlock && !alternates;
            var part = Render(blocks[i], scope, alternates);
            if (part.Length > 0)
            {
                parts.Add(part);
            }
        }

        return string.Join(separator, parts);
    }

    private static string Render(Block block, MarkdownScope scope, bool alternates) => block switch
    {
        Heading heading => Heading(heading.Level, heading.Content, scope),
        Paragraph paragraph => MarkdownInlines.Paragraph(paragraph.Content, scope),
        CodeBlock code => string.Join("\n\n", CommandTableRenderer.Dangers(DangerTexts.Of(code.CommandLines, scope.Language), scope).Prepend(Code(code))),
        Quote quote => Quotation(quote, scope),
        ListBlock list => List(list, scope, alternates),
        TableBlock table => MarkdownTable.Render(table, scope),
        CommandTable table => CommandTableRenderer.Render(table, scope),
        ConceptDefinition concept => Concept(concept, scope),
        ElementBlock element => Element(element, scope),
        ThematicBreak => "___",
        _ => "",
    };

    private static string Heading(int level, ImmutableArray<Inline> content, MarkdownScope scope)
    {
        var line = MarkdownInlines.Line(content, scope);
        return line.Length == 0 ? "" : new string('#', Math.Clamp(level, 1, 6)) + " " + Closed(line);
    }

    // "# C #" is the heading "C".
    private static string Closed(string line) => line.EndsWith('#') ? line[..^1] + "\\#" : line;

    private static string Code(CodeBlock code)
    {
        var fence = new string('`', Math.Max(3, MarkdownText.LongestRun(code.Text, '`') + 1));
        var language = new string([.. code.Language.TakeWhile(c => char.IsLetterOrDigit(c) || c is '-' or '+' or '#' or '_' or '.')]);
        return $"{fence}{language}\n{code.Text.ReplaceLineEndings("\n")}\n{fence}";
    }

    private static string Quotation(Quote quote, MarkdownScope scope)
    {
        var title = MarkdownInlines.Line(quote.Title, scope);
        string[] parts =
        [
            title.Length == 0 ? "" : $"<strong>{title}</strong>",
            Render(quote.Content, scope),
        ];
        var content = string.Join("\n\n", parts.Where(p => p.Length > 0));
        return content.Length == 0 ? "" : Indent(Mark(quote, scope) + content, "> ", "> ");
    }

    // The mark is a line of a paragraph, which a list of numbers for instance can't interrupt.
    private static string Mark(Quote quote, MarkdownScope scope) => quote.Kind is "note" or "tip" or "important" or "warning" or "caution"
        ? $"[!{quote.Kind.ToUpperInvariant()}]{(quote.Title.Length == 0 && BeginsWithText(quote.Content, scope) ? "\n" : "\n\n")}"
        : "";

    private static string List(ListBlock list, MarkdownScope scope, bool alternates)
    {
        var items = list.Items.Select((item, i) => Item(item, Marker(list, i, alternates), list.IsTight, scope));
        return string.Join(list.IsTight ? "\n" : "\n\n", items);
    }

    private static string Marker(ListBlock list, int index, bool alternates)
    {
        if (!list.IsOrdered)
        {
            return alternates ? "* " : "- ";
        }

        var number = Math.Clamp((long)list.Start + index, 0, 999_999_999);
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{number}{(alternates ? ')' : '.')} ");
    }

    // Only a paragraph can hold the mark of a task; anything else has the box before it.
    private static string Item(ListItem item, string marker, bool isTight, MarkdownScope scope)
    {
        // A list that doesn't count from 1 needs a blank line before it, as does one that begins with a table of an empty header.
        var separator = isTight && item.Content is [Paragraph, ListBlock nested] && (!nested.IsOrdered || nested.Start == 1) && !BeginsWithTable(nested)
            ? "\n"
            : "\n\n";
        var content = Render(item.Content, scope, separator);
        if (item.IsChecked is { } isChecked)
        {
            content = BeginsWithText(item.Content, scope)
                ? (isChecked ? "[x] " : "[ ] ") + content
                : $"<input type=\"checkbox\"{(isChecked ? " checked" : "")} disabled>\n\n{content}".TrimEnd('\n');
        }

        // Three empty items inside each other would be a line: "- - -".
        return Indent(content.Length > 0 ? content : "<!-- -->", marker, new string(' ', marker.Length));
    }

    private static bool BeginsWithTable(ListBlock list) => list.Items is [{ Content: [var first, ..] }, ..] && first switch
    {
        TableBlock or CommandTable => true,
        ListBlock nested => BeginsWithTable(nested),
        _ => false,
    };

    private static bool BeginsWithText(ImmutableArray<Block> blocks, MarkdownScope scope) =>
        blocks is [Paragraph first, ..] && MarkdownInlines.Paragraph(first.Content, scope).Length > 0;

    private static string Concept(ConceptDefinition concept, MarkdownScope scope)
    {
        var term = MarkdownInlines.Line(concept.Term, scope);
        var head = concept.HeadingLevel is { } level ? Heading(level, concept.Term, scope)
            : term.Length == 0 ? ""
            : $"<strong>{term}</strong>";
        var definition = Render(concept.Definition, scope);
        return string.Join("\n\n", new[] { head, definition }.Where(p => p.Length > 0));
    }

    private static string Element(ElementBlock element, MarkdownScope scope)
    {
        var content = Render(element.Content, scope);
        return MarkdownElements.IsBlock(element.Name) && content.Length > 0
            ? $"{MarkdownElements.Open(element.Name, element.Attributes)}\n\n{content}\n\n</{element.Name}>"
            : content;
    }

    /// <summary>Puts a marker before the first line and as much before every other; a blank line stays blank.</summary>
    private static string Indent(string text, string first, string others)
    {
        var lines = text.Split('\n');
        return string.Join('\n', lines.Select((line, i) => line.Length > 0 ? (i == 0 ? first : others) + line : (i == 0 ? first : others).TrimEnd(' ')));
    }
}
