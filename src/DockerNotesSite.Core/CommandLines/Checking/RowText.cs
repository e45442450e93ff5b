using System.Collections.Immutable;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.CommandLines.Checking;

/// <summary>Running text as a reader sees it, and where each part of it stands.</summary>
internal sealed class RowText
{
    private readonly List<(int Start, SourceLocation Location)> _parts = [];
    private readonly SourceLocation _fallback;

    public RowText(ImmutableArray<Inline> content, SourceLocation fallback)
    {
        _fallback = fallback;
        Value = PlainText.Of(content);
        var from = 0;
        AddParts(content, ref from);
    }

    public string Value { get; }

    /// <summary>Of the text part that holds the character; where that is not known, of the whole.</summary>
    public SourceLocation LocationAt(int offset)
    {
        for (var i = _parts.Count - 1; i >= 0; i--)
        {
            if (_parts[i].Start <= offset)
            {
                return _parts[i].Location.Right(offset - _parts[i].Start);
            }
        }

        return _fallback;
    }

    private void AddParts(ImmutableArray<Inline> content, ref int from)
    {
        foreach (var inline in content)
        {
            switch (inline)
            {
                case Text { Location.Line: > 0 } text:
                    AddPart(text.Value, text.Location, ref from);
                    break;
                case Code { Location.Line: > 0 } code:
                    AddPart(code.Value, code.Location, ref from);
                    break;
                case Emphasis emphasis:
                    AddParts(emphasis.Content, ref from);
                    break;
                case Link link:
                    AddParts(link.Content, ref from);
                    break;
                case ElementInline element:
                    AddParts(element.Content, ref from);
                    break;
                default:
                    break;
            }
        }
    }

    private void AddPart(string value, SourceLocation location, ref int from)
    {
        if (value.Length > 0 && Value.IndexOf(value, from, StringComparison.Ordinal) is >= 0 and var start)
        {
            _parts.Add((start, location));
            from = start + value.Length;
        }
    }
}
