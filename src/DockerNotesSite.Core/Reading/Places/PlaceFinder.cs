using System.Collections.Immutable;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.Reading.Places;

/// <summary>
/// A text that was read out of a file, and about where, in; the places of its characters out. It is searched from there to
/// the right and in the next lines, past tags and marks, then from the beginning of the line.
/// </summary>
internal sealed class PlaceFinder
{
    private const int LinesSearched = 4;
    private const int FewestSteps = 4000;

    private readonly string _source;
    private readonly LineIndex _lines;
    private readonly int _lineCount;

    public PlaceFinder(SourceText text)
    {
        _source = string.Join('\n', text.Lines);
        _lines = new LineIndex(text);
        _lineCount = text.Lines.Length;
    }

    /// <summary>Empty where the text is not found, character by character.</summary>
    public ImmutableArray<TextPlace> Find(string text, SourceLocation about)
    {
        if (text.Length == 0 || about.Line < 1 || about.Line > _lineCount)
        {
            return [];
        }

        var line = StartOf(about.Line);
        var start = Math.Clamp(line + about.Column - 1, line, _source.Length);
        var alignment = new Alignment(_source, text, FewestSteps + (4 * text.Length));
        var end = StartOf(Math.Min(about.Line + LinesSearched, _lineCount + 1));
        return Search(alignment, start, end) || Search(alignment, line, start)
            ? [.. alignment.Stretches.Select(s => new TextPlace(s.Start, _lines.At(s.Offset)))]
            : [];
    }

    private int StartOf(int line) => _lines.OffsetOf(new SourceLocation(default, line, 1));

    private bool Search(Alignment alignment, int start, int end)
    {
        for (var at = start; at < Math.Min(end, _source.Length) && alignment.HasStepsLeft; at++)
        {
            if (alignment.TryFrom(at))
            {
                return true;
            }

            at += Math.Max(0, SourceMarks.TagLength(_source, at) - 1);
        }

        return false;
    }
}
