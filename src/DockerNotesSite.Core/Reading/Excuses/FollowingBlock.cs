using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DockerNotesSite.Model;

namespace DockerNotesSite.Reading.Excuses;

/// <summary>
/// Where the block ends that follows a comment, in a text without comments: a paragraph, listing or table at the next empty
/// line, a list's item there or at the next item, a fenced block and an HTML element at their own end. A comment that stood
/// between the rows of a table is followed by one row.
/// </summary>
internal sealed partial class FollowingBlock(SourceText text)
{
    private readonly ImmutableArray<string> _lines = [.. text.Lines.Select(l => l[QuotationMarks.LengthIn(l)..])];
    private readonly Dictionary<int, int> _lastLines = [];
    private Dictionary<int, int>? _elements;

    /// <summary>The number of the block's last line; that of the comment's where nothing follows.</summary>
    public int LastLine(SourceLocation comment)
    {
        var own = text.LineOf(comment);
        var isBetween = own < 0;
        var first = isBetween ? ~own : own + 1;
        while (first < _lines.Length && IsEmpty(first))
        {
            first++;
        }

        return first == _lines.Length ? comment.Line
            : isBetween && first > 0 && Row().IsMatch(_lines[first - 1]) && Row().IsMatch(_lines[first]) ? text.At(first, 0).Line
            : text.At(LastLineFrom(first), 0).Line;
    }

    private int LastLineFrom(int first)
    {
        if (!_lastLines.TryGetValue(first, out var last))
        {
            last = FindLastLine(first);
            _lastLines.Add(first, last);
        }

        return last;
    }

    private int FindLastLine(int first)
    {
        if (Fence().Match(_lines[first]) is { Success: true } fence)
        {
            return EndOfFence(first, fence.Groups["fence"].Value);
        }

        _elements ??= FindElements();
        return _elements.TryGetValue(first, out var end) ? end
            : Item().Match(_lines[first]) is { Success: true } item ? EndOf(first, next => IsItemBeside(next, item))
            : EndOf(first, _ => false);
    }

    private bool IsEmpty(int line) => _lines[line].AsSpan().IsWhiteSpace();

    private int EndOf(int first, Predicate<int> ends)
    {
        var end = first + 1;
        while (end < _lines.Length && !IsEmpty(end) && !ends(end) && !Fence().IsMatch(_lines[end]))
        {
            end++;
        }

        return end - 1;
    }

    private int EndOfFence(int first, string fence)
    {
        var end = first + 1;
        while (end < _lines.Length - 1 && !ClosesFence(_lines[end].AsSpan().Trim(), fence))
        {
            end++;
        }

        return Math.Min(end, _lines.Length - 1);
    }

    private static bool ClosesFence(ReadOnlySpan<char> line, string fence) => line.Length >= fence.Length && line.Trim(fence[0]).IsEmpty;

    /// <summary>The line of its end tag for each line that begins with an element.</summary>
    private Dictionary<int, int> FindElements()
    {
        var elements = new Dictionary<int, int>();
        var open = new Dictionary<string, Stack<(int Line, bool IsFirst)>>(StringComparer.OrdinalIgnoreCase);
        for (var line = 0; line < _lines.Length; line++)
        {
            foreach (Match tag in Tag().Matches(_lines[line]))
            {
                var ofName = open.TryGetValue(tag.Groups["name"].Value, out var known) ? known : open[tag.Groups["name"].Value] = [];
                if (tag.Groups["slash"].Length == 0)
                {
                    ofName.Push((line, _lines[line].AsSpan(0, tag.Index).IsWhiteSpace()));
                }
                else if (ofName.TryPop(out var start) && start.IsFirst)
                {
                    elements[start.Line] = line;
                }
            }
        }

        return elements;
    }

    /// <summary>Not one inside of it.</summary>
    private bool IsItemBeside(int line, Match item) =>
        Item().Match(_lines[line]) is { Success: true } other && other.Groups["indent"].Length <= item.Groups["indent"].Length;

    [GeneratedRegex("""^[ \t]*(?:(?:[-*+]|[0-9]{1,9}[.)])[ \t]+)*(?<fence>`{3,}(?=[^`]*$)|~{3,})""", RegexOptions.CultureInvariant)]
    private static partial Regex Fence();

    [GeneratedRegex("""^(?<indent>[ \t]*)(?:[-*+•·]|[0-9]{1,9}[.)])[ \t]""", RegexOptions.CultureInvariant)]
    private static partial Regex Item();

    [GeneratedRegex("""[|｜\t]""", RegexOptions.CultureInvariant)]
    private static partial Regex Row();

    [GeneratedRegex("""<(?<slash>/?)(?<name>[A-Za-z][A-Za-z0-9-]*)""", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
