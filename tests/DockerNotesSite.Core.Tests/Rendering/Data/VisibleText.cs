using System.Collections.Immutable;
using System.Text;
using DockerNotesSite.Model.Content;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DockerNotesSite.Rendering.Data;

/// <summary>What a reader sees of blocks, and of Markdown, without white space: both must be the same.</summary>
internal static class VisibleText
{
    private static readonly MarkdownPipeline GitHub = new MarkdownPipelineBuilder()
        .UsePipeTables().UseTaskLists().UseEmphasisExtras(Markdig.Extensions.EmphasisExtras.EmphasisExtraOptions.Strikethrough)
        .UseAutoLinks().UseAlertBlocks().UseFootnotes().UsePreciseSourceLocation().Build();

    public static string Of(string markdown)
    {
        var text = new StringBuilder();
        foreach (var node in Markdown.Parse(markdown, GitHub).Descendants())
        {
            switch (node)
            {
                case LiteralInline literal: text.Append(literal.Content.AsSpan()); break;
                case CodeInline code: text.Append(code.Content); break;
                case AutolinkInline link: text.Append(link.Url); break;
                case HtmlEntityInline entity: text.Append(entity.Transcoded.AsSpan()); break;
                case Markdig.Syntax.CodeBlock code: text.Append(code.Lines.ToString()); break;
                case HtmlBlock html: text.Append(ForeignHtml(html.Lines.ToString())); break;
            }
        }

        // GitHub knows boxes at the top level only; further in, the mark is shown.
        return WithoutSpace(text.ToString()).Replace("[!NOTE]", "", StringComparison.Ordinal).Replace("[!WARNING]", "", StringComparison.Ordinal);
    }

    public static string Of(ImmutableArray<Model.Content.Block> blocks)
    {
        var text = new StringBuilder();
        foreach (var block in blocks)
        {
            Append(block, text);
        }

        return WithoutSpace(text.ToString());
    }

    // A block of HTML may hold one tag or the empty comment of ours and nothing else.
    private static string ForeignHtml(string html) =>
        System.Text.RegularExpressions.Regex.IsMatch(html.Trim(), "^(</?(details|summary)( title=\"[^\"<>]*\")?>|<input type=\"checkbox\"( checked)? disabled>|<!-- -->)$") ? "" : html;

    private static string WithoutSpace(string text) =>
        string.Concat(text.Replace('\0', '\uFFFD').Where(c => !char.IsWhiteSpace(c)));

    private static void Append(Model.Content.Block block, StringBuilder text)
    {
        switch (block)
        {
            case Heading heading: Append(heading.Content, text); break;
            case Paragraph paragraph: Append(paragraph.Content, text); break;
            case Model.Content.CodeBlock code: text.Append(code.Text); break;
            case Quote quote: Append(quote.Title, text); text.Append(Of(quote.Content)); break;
            case Model.Content.ListBlock list: text.AppendJoin("", list.Items.Select(i => Of(i.Content))); break;
            case ConceptDefinition concept: Append(concept.Term, text); text.Append(Of(concept.Definition)); break;
            case ElementBlock element: text.Append(Of(element.Content)); break;
            case TableBlock table: AppendTable(table, text); break;
            case CommandTable table: AppendCommands(table, text); break;
        }
    }

    private static void AppendTable(TableBlock table, StringBuilder text)
    {
        foreach (var cell in table.Rows.Prepend(table.Header).SelectMany(row => row))
        {
            Append(cell.Content, text);
        }
    }

    // A renderer may set columns that the author has not; only the characters count then, see the test.
    private static void AppendCommands(CommandTable table, StringBuilder text)
    {
        Append(table.Title, text);
        foreach (var row in table.Rows)
        {
            Append(row.Action, text);
            text.Append(row.Syntax.Text).AppendJoin("", row.Examples.Select(e => e.Text));
            foreach (var remark in row.Remarks)
            {
                Append(remark, text);
            }
        }
    }

    private static void Append(ImmutableArray<Model.Content.Inline> content, StringBuilder text)
    {
        foreach (var inline in content)
        {
            switch (inline)
            {
                case Text plain: text.Append(plain.Value); break;
                case Code code: text.Append(code.Value); break;
                case Emphasis emphasis: Append(emphasis.Content, text); break;
                case Link link: Append(link.Content, text); break;
                case Image image: text.Append(image.AlternativeText); break;
                case ElementInline element: Append(element.Content, text); break;
            }
        }
    }
}
