using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.Rendering.Html;

/// <summary>
/// The tokens of a text → spans. A stretch that a reader fills in has "data-slot", flags with another spelling have it in
/// "data-long" or "data-short"; a stretch that is cut by the piece that is written has neither.
/// </summary>
internal sealed class TokenRenderer(HtmlWriter html, MarkedText text, PageUse use)
{
    /// <summary>The text between two positions; a token that lies across one of them is cut there.</summary>
    public void Write(int from, int to)
    {
        var position = from;
        for (var i = text.FirstTokenEndingBehind(from); i < text.Tokens.Length && text.Tokens[i].Start < to; i++)
        {
            var start = Math.Max(text.Tokens[i].Start, position);
            var end = Math.Min(text.Tokens[i].End, to);
            if (end > start)
            {
                html.Text(text.Text.AsSpan(position, start - position));
                WriteToken(text.Tokens[i], start, end);
                position = end;
            }
        }

        html.Text(text.Text.AsSpan(position, to - position));
    }

    private void WriteToken(CommandToken token, int start, int end)
    {
        var span = new TextSpan(start, end - start);
        var slot = text.SlotOf(span);
        var spelling = text.SpellingOf(span);
        html.Open(
            "span",
            ("class", ClassOf(token.Kind)),
            ("data-slot", slot?.Slot.Name),
            ("data-long", spelling is { IsOtherLong: true } ? spelling.Other : null),
            ("data-short", spelling is { IsOtherLong: false } ? spelling.Other : null));
        use.Add(slot);
        use.Add(spelling);
        if (token.Kind == CommandTokenKind.Placeholder && token.Name.Length > 0)
        {
            WritePlaceholder(text.Text[start..end], token.Name);
        }
        else if (slot is null)
        {
            WriteParts(start, end);
        }
        else
        {
            html.Text(text.Text.AsSpan(start, end - start));
        }

        html.Close("span");
    }

    /// <summary>A token's text; what is filled in may be a part of it: the ports of "8080:80".</summary>
    private void WriteParts(int start, int end)
    {
        var position = start;
        for (var i = text.FirstSlotAt(start); i < text.Slots.Length && text.Slots[i].Span.End <= end; i++)
        {
            var slot = text.Slots[i];
            html.Text(text.Text.AsSpan(position, slot.Span.Start - position));
            html.Open("span", ("data-slot", slot.Slot.Name));
            html.Text(text.Text.AsSpan(slot.Span.Start, slot.Span.Length));
            html.Close("span");
            use.Add(slot);
            position = slot.Span.End;
        }

        html.Text(text.Text.AsSpan(position, end - position));
    }

    private void WritePlaceholder(string written, string name)
    {
        var start = written.IndexOf(name, StringComparison.Ordinal);
        if (start < 0)
        {
            html.Text(written);
            return;
        }

        WriteMark(written[..start]);
        html.Text(name);
        WriteMark(written[(start + name.Length)..]);
    }

    /// <summary>A placeholder's brackets: the style hides them, copying keeps them.</summary>
    private void WriteMark(string mark)
    {
        if (mark.Length > 0)
        {
            html.Element("span", mark, ("class", "mark"));
        }
    }

    private static string ClassOf(CommandTokenKind kind) => kind switch
    {
        CommandTokenKind.Prompt => "t-prompt",
        CommandTokenKind.Program => "t-program",
        CommandTokenKind.Subcommand => "t-subcommand",
        CommandTokenKind.Flag => "t-flag",
        CommandTokenKind.Value => "t-value",
        CommandTokenKind.Placeholder => "t-placeholder",
        CommandTokenKind.Operator => "t-operator",
        CommandTokenKind.Comment => "t-comment",
        _ => "t-argument",
    };
}
