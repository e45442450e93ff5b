using System.Collections.Immutable;
using DockerNotesSite.Model;

namespace DockerNotesSite.Reading;

/// <summary>A decoded file as lines without their ends, front matter included; line i has the number i + 1.</summary>
internal sealed record SourceText(SourcePath Path, ImmutableArray<string> Lines)
{
    /// <summary>The place of a character; both indexes count from 0.</summary>
    public SourceLocation At(int line, int character) => new(Path, line + 1, character + 1);

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
}
