using System.Collections.Immutable;
using DockerNotesSite.Model;

namespace DockerNotesSite.Reading;

/// <summary>The places of a text whose lines were joined with one '\n' each, by offset.</summary>
internal sealed class LineIndex(SourceText text)
{
    private readonly ImmutableArray<int> _starts = Starts(text.Lines);

    public SourceLocation At(int offset)
    {
        var index = _starts.BinarySearch(Math.Max(0, offset));
        var line = index >= 0 ? index : ~index - 1;
        return text.At(line, offset - _starts[line]);
    }

    /// <summary>The offset of a place; it must have a line.</summary>
    public int OffsetOf(SourceLocation location) => _starts[text.LineOf(location)] + text.CharacterOf(location);

    private static ImmutableArray<int> Starts(ImmutableArray<string> lines)
    {
        var starts = ImmutableArray.CreateBuilder<int>(lines.Length + 1);
        var start = 0;
        foreach (var line in lines)
        {
            starts.Add(start);
            start += line.Length + 1;
        }

        starts.Add(start);
        return starts.MoveToImmutable();
    }
}
