using System.Collections.Immutable;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;

namespace DockerNotesSite.Reading.Editing;

/// <summary>A stretch of a file's text and what comes in its place.</summary>
internal readonly record struct Replacement(int Start, int Length, string Text)
{
    public int End => Start + Length;

    /// <summary>Two insertions at one place overlap too: which comes first is not known.</summary>
    public bool Overlaps(Replacement other) =>
        Start == other.Start || Math.Max(Start, other.Start) < Math.Min(End, other.End);
}

/// <summary>A file whose text can be changed without touching any byte around the changes.</summary>
internal sealed class EditableFile
{
    private readonly SourceFile _file;
    private readonly DecodedText _decoded;
    private readonly ImmutableArray<int> _lineStarts;

    private EditableFile(SourceFile file, DecodedText decoded)
    {
        _file = file;
        _decoded = decoded;
        _lineStarts = LineStarts(decoded.Text);
    }

    /// <summary>Null where the file is damaged, or in an encoding of which only the reading is sure.</summary>
    public static EditableFile? Open(SourceFile file) =>
        SourceDecoder.DecodeText(file, new DiagnosticBag()) is { Encoding: not SourceEncoding.Declared } decoded
            ? new EditableFile(file, decoded)
            : null;

    /// <summary>Null where the old text does not stand at the edit's place.</summary>
    public Replacement? Find(SourceEdit edit)
    {
        var (_, line, column) = edit.Location;
        if (line < 1 || line > _lineStarts.Length || column < 1)
        {
            return null;
        }

        var text = _decoded.Text;
        var start = (long)_lineStarts[line - 1] + column - 1;
        var isThere = start + edit.Old.Length <= LineEnd(line) && text.AsSpan((int)start, edit.Old.Length).SequenceEqual(edit.Old);
        return isThere && !SplitsCharacter((int)start) && !SplitsCharacter((int)start + edit.Old.Length)
            ? new Replacement((int)start, edit.Old.Length, edit.New)
            : null;
    }

    /// <summary>The file with replacements that don't overlap; null where its text would be taken for something else then.</summary>
    public SourceFile? Replace(IEnumerable<Replacement> replacements)
    {
        var bytes = _file.Bytes.Span;
        var changed = new List<byte>(bytes.Length + 64);
        var text = new System.Text.StringBuilder(_decoded.Text.Length + 64);
        var (character, offset, copied) = (0, _decoded.MarkLength, 0);
        foreach (var replacement in replacements.OrderBy(r => r.Start))
        {
            offset += _decoded.CountBytes(bytes, offset, character, replacement.Start - character);
            changed.AddRange(bytes[copied..offset]);
            changed.AddRange(_decoded.Encode(replacement.Text)!);
            text.Append(_decoded.Text, character, replacement.Start - character).Append(replacement.Text);
            offset += _decoded.CountBytes(bytes, offset, replacement.Start, replacement.Length);
            (character, copied) = (replacement.End, offset);
        }

        changed.AddRange(bytes[copied..]);
        text.Append(_decoded.Text, character, _decoded.Text.Length - character);
        var result = _file with { Bytes = changed.ToArray() };
        return SourceDecoder.DecodeText(result, new DiagnosticBag())?.Text == text.ToString() ? result : null;
    }

    private int LineEnd(int line)
    {
        var end = line < _lineStarts.Length ? _lineStarts[line] : _decoded.Text.Length;
        return _lineStarts[line - 1] + _decoded.Text.AsSpan(_lineStarts[line - 1], end - _lineStarts[line - 1]).TrimEnd("\r\n").Length;
    }

    private bool SplitsCharacter(int index) => index < _decoded.Text.Length && char.IsLowSurrogate(_decoded.Text[index]);

    /// <summary>Lines as <see cref="SourceText.SplitLines"/> counts them, and the one behind a last line end.</summary>
    private static ImmutableArray<int> LineStarts(string text)
    {
        var starts = ImmutableArray.CreateBuilder<int>();
        starts.Add(0);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && !(i + 1 < text.Length && text[i + 1] == '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return starts.ToImmutable();
    }
}
