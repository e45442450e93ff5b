using System.Collections.Immutable;
using System.Globalization;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Rendering.Html;

/// <summary>
/// The text of notes → HTML. Total: every kind of block comes out, and nothing that the model does not have. Headings go
/// into the scope on the way, for the page's contents.
/// </summary>
internal static class BlockRenderer
{
    public static HtmlText Render(ImmutableArray<Block> blocks, HtmlScope scope) =>
        HtmlWriter.Collect(html => Write(html, blocks, scope));

    public static void Write(HtmlWriter html, ImmutableArray<Block> blocks, HtmlScope scope)
    {
        for (var i = 0; i < blocks.Length; i++)
        {
            var terms = TermsFrom(blocks, i);
            if (terms.Length > 0)
            {
                ConceptRenderer.WriteList(html, terms, scope);
                i += terms.Length - 1;
            }
            else
            {
                Write(html, blocks[i], scope);
            }

            html.NewLine();
        }
    }

    /// <summary>The heading's element, its id where the page has none like it, and a link to itself.</summary>
    public static void WriteHeading(HtmlWriter html, int written, ImmutableArray<Inline> content, Anchor anchor, HtmlScope scope)
    {
        var level = scope.Outline.LevelOf(written);
        var name = "h" + level.ToString(CultureInfo.InvariantCulture);
        var id = scope.Ids.Claim(anchor.Value ?? "");
        var title = PlainText.Of(content);
        html.Open(name, ("id", id));
        InlineRenderer.Write(html, content, scope);
        if (id is not null)
        {
            Permalink.Write(html, anchor, scope.Strings["link_to_section"], title);
            scope.Headings.Add(new PageHeading(level, id, title));
        }

        html.Close(name);
    }

    private static void Write(HtmlWriter html, Block block, HtmlScope scope)
    {
        switch (block)
        {
            case Heading heading:
                WriteHeading(html, heading.Level, heading.Content, heading.Anchor, scope);
                break;
            case Paragraph paragraph:
                html.Open("p");
                InlineRenderer.Write(html, paragraph.Content, scope);
                html.Close("p");
                break;
            case CodeBlock code:
                CodeRenderer.WriteBlock(html, code, scope);
                DangerRenderer.Write(html, DangerTexts.Of(code.CommandLines, scope.Language), scope);
                break;
            case Quote quote:
                WriteQuote(html, quote, scope);
                break;
            case ListBlock list:
                WriteList(html, list, scope);
                break;
            case TableBlock table:
                TableRenderer.Write(html, table, scope);
                break;
            case CommandTable table:
                CommandTableRenderer.Write(html, table, scope);
                break;
            case ConceptDefinition concept:
                ConceptRenderer.WriteSection(html, concept, scope);
                break;
            case ThematicBreak:
                html.Open("hr");
                break;
            case ElementBlock element:
                WriteElement(html, element, scope);
                break;
        }
    }

    private static void WriteQuote(HtmlWriter html, Quote quote, HtmlScope scope)
    {
        var isAlert = quote.Kind is "note" or "tip" or "important" or "warning" or "caution";
        if (!isAlert)
        {
            html.Open("blockquote");
            Write(html, quote.Content, scope);
            html.Close("blockquote");
            return;
        }

        html.Open("div", ("class", $"alert alert-{quote.Kind}"), ("role", "note"));
        html.Open("p", ("class", "alert-title"));
        if (quote.Title.IsEmpty)
        {
            html.Text(scope.Strings["alert_" + quote.Kind]);
        }
        else
        {
            InlineRenderer.Write(html, quote.Title, scope);
        }

        html.Close("p");
        Write(html, quote.Content, scope);
        html.Close("div");
    }

    private static void WriteList(HtmlWriter html, ListBlock list, HtmlScope scope)
    {
        var name = list.IsOrdered ? "ol" : "ul";
        var start = list is { IsOrdered: true, Start: not 1 } ? list.Start.ToString(CultureInfo.InvariantCulture) : null;
        var isTaskList = list.Items.Any(i => i.IsChecked is not null);
        html.Open(name, ("start", start), ("class", isTaskList ? "tasks" : null));
        foreach (var item in list.Items)
        {
            html.Open("li");
            if (item.IsChecked is { } isChecked)
            {
                WriteTaskState(html, isChecked, scope);
            }

            WriteItem(html, item, list.IsTight, scope);
            html.Close("li");
        }

        html.Close(name);
    }

    private static void WriteTaskState(HtmlWriter html, bool isChecked, HtmlScope scope)
    {
        html.Element(
            "span",
            isChecked ? "☑" : "☐",
            ("class", isChecked ? "task task-done" : "task"),
            ("role", "img"),
            ("aria-label", scope.Strings[isChecked ? "task_done" : "task_open"]));
        html.Text(" ");
    }

    private static void WriteItem(HtmlWriter html, ListItem item, bool isTight, HtmlScope scope)
    {
        if (!isTight)
        {
            Write(html, item.Content, scope);
            return;
        }

        foreach (var block in item.Content)
        {
            if (block is Paragraph paragraph)
            {
                InlineRenderer.Write(html, paragraph.Content, scope);
            }
            else
            {
                Write(html, block, scope);
            }
        }
    }

    private static void WriteElement(HtmlWriter html, ElementBlock element, HtmlScope scope)
    {
        if (!AllowedElements.IsBlock(element.Name))
        {
            Write(html, element.Content, scope);
            return;
        }

        html.Open(element.Name, AllowedElements.Of(element.Attributes));
        if (element is { Name: "summary" or "figcaption", Content: [Paragraph only] })
        {
            InlineRenderer.Write(html, only.Content, scope);
        }
        else
        {
            Write(html, element.Content, scope);
        }

        html.Close(element.Name);
    }

    private static ImmutableArray<ConceptDefinition> TermsFrom(ImmutableArray<Block> blocks, int first) =>
        [.. blocks.Skip(first).TakeWhile(b => b is ConceptDefinition { HeadingLevel: null }).Cast<ConceptDefinition>()];
}
