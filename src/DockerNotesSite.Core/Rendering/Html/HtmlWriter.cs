using System.Buffers;
using System.Text;

namespace DockerNotesSite.Rendering.Html;

/// <summary>Collects HTML. Names come from code; every text and every attribute's value is encoded here.</summary>
internal sealed class HtmlWriter
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'\0\uFFFF");

    private const int LargestKept = 64 * 1024;

    // Pieces of HTML stand in others, so a thread has several at work.
    [ThreadStatic]
    private static Stack<StringBuilder>? _idle;

    private readonly StringBuilder _html;

    private HtmlWriter(StringBuilder html) => _html = html;

    /// <summary>The last character of text that was written; none (U+0000) at the beginning and behind a block.</summary>
    public Rune LastCharacter { get; private set; }

    public static HtmlText Collect(Action<HtmlWriter> write)
    {
        var idle = _idle ??= [];
        var text = idle.TryPop(out var known) ? known : new StringBuilder();
        write(new HtmlWriter(text));
        var html = new HtmlText(text.ToString());
        if (text.Capacity <= LargestKept)
        {
            idle.Push(text.Clear());
        }

        return html;
    }

    /// <summary>Opens an element. An attribute whose value is null is left out.</summary>
    public void Open(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        _html.Append('<').Append(name);
        foreach (var (attribute, value) in attributes)
        {
            if (value is not null)
            {
                _html.Append(' ').Append(attribute).Append("=\"");
                Encode(value);
                _html.Append('"');
            }
        }

        _html.Append('>');
    }

    public void Close(string name) => _html.Append("</").Append(name).Append('>');

    public void Text(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return;
        }

        Encode(text);
        Rune.DecodeLastFromUtf16(text, out var last, out _);
        LastCharacter = last;
    }

    /// <summary>An element that holds only text.</summary>
    public void Element(string name, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Open(name, attributes);
        Text(text);
        Close(name);
    }

    public void Raw(HtmlText html) => _html.Append(html.Value);

    /// <summary>A line's end in the HTML, for people who read it.</summary>
    public void NewLine()
    {
        _html.Append('\n');
        LastCharacter = default;
    }

    private void Encode(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(Special) is >= 0 and var special)
        {
            _html.Append(text[..special]).Append(text[special] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\'' => "&#39;",
                _ => "\uFFFD",
            });
            text = text[(special + 1)..];
        }

        _html.Append(text);
    }
}
