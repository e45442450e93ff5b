using System.Collections.Immutable;
using DockerNotesSite.Model;

namespace DockerNotesSite.Reading;

/// <summary>
/// A decoded file as lines without their ends, front matter included. Line i has the number i + 1, and its characters their
/// own columns, unless something was taken out; what is left keeps the place that it has in the file.
/// </summary>
internal sealed record SourceText(SourcePath Path, ImmutableArray<string> Lines)
{
    /// <summary>The lines' numbers in the file, ascending; empty where none was taken out.</summary>
    private ImmutableArray<int> Numbers { get; init; } = [];

    /// <summary>What was taken out of lines, by the line's number.</summary>
    private ImmutableDictionary<int, ImmutableArray<LineCut>> Cuts { get; init; } = ImmutableDictionary<int, ImmutableArray<LineCut>>.Empty;

    /// <summary>The place of a character; both indexes count from 0.</summary>
    public SourceLocation At(int line, int character)
    {
        var number = NumberOf(line);
        var column = character;
        foreach (var cut in CutsOf(number))
        {
            column += cut.Start <= column ? cut.Length : 0;
        }

        return new SourceLocation(Path, number, column + 1);
    }

    /// <summary>The index of a place's line; where it was taken out, the complement of the next line's.</summary>
    public int LineOf(SourceLocation location) => Numbers.IsEmpty ? location.Line - 1 : Numbers.BinarySearch(location.Line);

    /// <summary>The index of a place's character in its line.</summary>
    public int CharacterOf(SourceLocation location)
    {
        var column = location.Column - 1;
        return column - CutsOf(location.Line).Sum(cut => Math.Clamp(column - cut.Start, 0, cut.Length));
    }

    /// <summary>Lines of a text that end in LF, CRLF or CR; a last line end begins no further line.</summary>
    public static ImmutableArray<string> SplitLines(string text)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        var rest = text.AsSpan();
        while (!rest.IsEmpty)
        {
            var end = rest.IndexOfAny('\r', '\n');
            if (end < 0)
            {
                lines.Add(rest.ToString());
                break;
            }

            lines.Add(rest[..end].ToString());
            var width = rest[end] == '\r' && end + 1 < rest.Length && rest[end + 1] == '\n' ? 2 : 1;
            rest = rest[(end + width)..];
        }

        return lines.ToImmutable();
    }

    /// <summary>The same text with its first lines empty, so that every other keeps its number.</summary>
    public SourceText Blank(int count) =>
        count == 0 ? this : this with { Lines = [.. Enumerable.Repeat("", count), .. Lines.Skip(count)] };

    /// <summary>The same text without some stretches of a whole file's lines, by index, in order and not overlapping.</summary>
    public SourceText WithoutParts(IReadOnlyDictionary<int, ImmutableArray<LineCut>> cuts) => this with
    {
        Lines = [.. Lines.Select((line, i) => cuts.TryGetValue(i, out var own) ? LineCut.Apply(line, own) : line)],
        Cuts = cuts.ToImmutableDictionary(c => c.Key + 1, c => c.Value),
    };

    /// <summary>The same text without some of a whole file's lines, by index.</summary>
    public SourceText WithoutLines(IReadOnlySet<int> lines)
    {
        var kept = Enumerable.Range(0, Lines.Length).Where(i => !lines.Contains(i)).ToImmutableArray();
        return this with { Lines = [.. kept.Select(i => Lines[i])], Numbers = [.. kept.Select(i => i + 1)] };
    }

    /// <summary>Some lines of the text, each at the place that it has.</summary>
    public SourceText Part(int first, int end) => this with
    {
        Lines = Lines[first..end],
        Numbers = Numbers.IsEmpty ? [.. Enumerable.Range(first + 1, end - first)] : Numbers[first..end],
    };

    private ImmutableArray<LineCut> CutsOf(int number) => Cuts.IsEmpty ? [] : Cuts.GetValueOrDefault(number, []);

    /// <summary>Also of the line that would follow the last one.</summary>
    private int NumberOf(int line) =>
        Numbers.IsEmpty ? line + 1
        : line < Numbers.Length ? Numbers[line]
        : Numbers[^1] + 1 + line - Numbers.Length;
}

/// <summary>A stretch of a line, counted from 0.</summary>
internal readonly record struct LineCut(int Start, int Length)
{
    public int End => Start + Length;

    /// <summary>The line without these stretches.</summary>
    public static string Apply(string line, ImmutableArray<LineCut> cuts)
    {
        var kept = new System.Text.StringBuilder(line.Length);
        var end = 0;
        foreach (var cut in cuts)
        {
            kept.Append(line, end, cut.Start - end);
            end = cut.End;
        }

        return kept.Append(line, end, line.Length - end).ToString();
    }
}
