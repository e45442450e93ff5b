using System.Collections.Immutable;
using System.Text;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Rendering.Data.Twins;

/// <summary>
/// Running text as Markdown. A paragraph keeps its lines; headings, table cells and whatever stands inside a link or an
/// emphasis are one line.
/// </summary>
internal static class MarkdownInlines
{
    private const string HardBreak = "\\";

    private enum Place
    {
        Paragraph,
        Line,
        Cell,
    }

    /// <summary>Lines separated by '\n', each safe at the start of a line.</summary>
    public static string Paragraph(ImmutableArray<Inline> content, MarkdownScope scope)
    {
        var lines = Render(content, scope, Place.Paragraph).Split('\n')
            .Select(line => MarkdownText.LineStart(line.Trim()))
            .Where(line => line.Length > 0 && line != HardBreak);
        return WithoutLastBreak(string.Join('\n', lines));
    }

    // A backslash breaks the line only where another one follows; an even number are escaped ones.
    private static string WithoutLastBreak(string text) =>
        text.Reverse().TakeWhile(c => c == '\\').Count() % 2 == 1 ? text[..^1] : text;

    /// <summary>One line, as a heading holds it.</summary>
    public static string Line(ImmutableArray<Inline> content, MarkdownScope scope) =>
        Render(content, scope, Place.Line).Trim();

    /// <summary>One line in which no '|' ends a table's cell.</summary>
    public static string Cell(ImmutableArray<Inline> content, MarkdownScope scope) =>
        Render(content, scope, Place.Cell).Trim();

    private static string Render(ImmutableArray<Inline> content, MarkdownScope scope, Place place)
    {
        var text = new StringBuilder();
        Append(content, text, scope, place);
        return text.ToString();
    }

    private static void Append(ImmutableArray<Inline> content, StringBuilder text, MarkdownScope scope, Place place)
    {
        for (var i = 0; i < content.Length; i++)
        {
            if (content[i] is LineBreak { IsHard: false } && place != Place.Paragraph)
            {
                text.Append(SoftBreak.Between(text, PlainText.FirstCharacter(content.AsSpan()[(i + 1)..])));
            }
            else
            {
                Append(content[i], text, scope, place);
            }
        }
    }

    private static void Append(Inline inline, StringBuilder text, MarkdownScope scope, Place place)
    {
        switch (inline)
        {
            case Text plain: text.Append(MarkdownText.Escape(plain.Value)); break;
            case Code code: AppendCode(code, text, scope, place); break;
            case Emphasis emphasis: AppendEmphasis(emphasis, text, scope, place); break;
            case Link link: AppendLink(link, text, scope, place); break;
            case Image image: AppendImage(image, text, scope); break;
            case LineBreak line: AppendBreak(line, text, place); break;
            case Bookmark bookmark: text.Append($"<a id=\"{bookmark.Anchor}\"></a>"); break;
            case ElementInline element: AppendElement(element, text, scope, place); break;
        }
    }

    // Two code spans that touch would be one: "`a``b`". A part of a span can't be a link, so the whole leads to its command.
    private static void AppendCode(Code code, StringBuilder text, MarkdownScope scope, Place place)
    {
        var span = MarkdownText.Code(code.Value, place == Place.Cell);
        if (code.Links is [var link, ..] && !scope.IsInLink && span.Trim().Length > 0)
        {
            span = $"[{span}]({scope.To(link.Page)})";
        }

        if (text.Length > 0 && text[^1] == '`' && span.StartsWith('`'))
        {
            text.Append("<!-- -->");
        }

        text.Append(span);
    }

    // Marks are only understood between letters: "**注意：**后面" is none. Elements are, everywhere.
    private static void AppendEmphasis(Emphasis emphasis, StringBuilder text, MarkdownScope scope, Place place)
    {
        var (mark, element) = emphasis.Kind switch
        {
            EmphasisKind.Strong => ("**", "strong"),
            EmphasisKind.Strikethrough => ("~~", "del"),
            _ => ("*", "em"),
        };
        var content = Render(emphasis.Content, scope, Inside(place));
        if (content.Trim().Length == 0)
        {
            text.Append(' ');
        }
        else if (MarksWork(emphasis, text))
        {
            text.Append(mark).Append(content).Append(mark);
        }
        else
        {
            text.Append('<').Append(element).Append('>').Append(content).Append("</").Append(element).Append('>');
        }
    }

    private static bool MarksWork(Emphasis emphasis, StringBuilder before) =>
        emphasis.Content is [Text { Value: { Length: > 0 } value }]
        && char.IsLetterOrDigit(value[0])
        && char.IsLetterOrDigit(value[^1])
        && !value.Contains('\n', StringComparison.Ordinal)
        && (before.Length == 0 || before[^1] is not ('*' or '~' or '\\'));

    private static void AppendLink(Link link, StringBuilder text, MarkdownScope scope, Place place)
    {
        if (scope.Address(link.Target) is not { Length: > 0 } address)
        {
            Append(link.Content, text, scope, place);
            return;
        }

        if (link.Content is [Text only] && only.Value == address && MarkdownText.PlainAddress().IsMatch(address))
        {
            text.Append('<').Append(address).Append('>');
            return;
        }

        var content = NoTaskMark(Render(link.Content, scope with { IsInLink = true }, Inside(place)));
        text.Append('[').Append(content).Append("](").Append(MarkdownText.Address(address)).Append(Title(link.Title)).Append(')');
    }

    // "[x](address)" may be taken for a task that is done.
    private static string NoTaskMark(string content) => content switch
    {
        "x" => "&#120;",
        "X" => "&#88;",
        _ when content.Trim().Length == 0 => "",
        _ => content,
    };

    private static void AppendImage(Image image, StringBuilder text, MarkdownScope scope)
    {
        var alternative = MarkdownText.Escape(image.AlternativeText);
        if (scope.Address(image.Target) is not { Length: > 0 } address)
        {
            text.Append(alternative);
            return;
        }

        text.Append("![").Append(alternative).Append("](").Append(MarkdownText.Address(address)).Append(Title(image.Title)).Append(')');
    }

    private static string Title(string title) => title.Length == 0 ? "" : " " + MarkdownText.Quoted(title);

    private static void AppendBreak(LineBreak line, StringBuilder text, Place place) =>
        text.Append((line.IsHard, place) switch
        {
            (true, Place.Paragraph) => HardBreak + "\n",
            (true, _) => "<br>",
            _ => "\n",
        });

    private static void AppendElement(ElementInline element, StringBuilder text, MarkdownScope scope, Place place)
    {
        if (!MarkdownElements.IsInline(element.Name))
        {
            Append(element.Content, text, scope, place);
            return;
        }

        text.Append(MarkdownElements.Open(element.Name, element.Attributes))
            .Append(Render(element.Content, scope, Inside(place)))
            .Append("</").Append(element.Name).Append('>');
    }

    private static Place Inside(Place place) => place == Place.Paragraph ? Place.Line : place;
}
