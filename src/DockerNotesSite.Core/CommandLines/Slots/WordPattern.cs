using DockerNotesSite.CommandLines.Explaining.Values;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.CommandLines.Slots;

/// <summary>A word with placeholders laid over a real one.</summary>
internal static class WordPattern
{
    /// <summary>Each placeholder and what stands in its place; none where the text between them is another.</summary>
    public static List<(TextSpan Placeholder, TextSpan Text)> Match(LineWord pattern, string patternLine, LineWord word, string line)
    {
        var (from, to) = (new ValueText(pattern, patternLine), new ValueText(word, line));
        var found = new List<(TextSpan, TextSpan)>();
        var position = to.Start;
        var placeholders = pattern.Placeholders;
        var lead = patternLine.AsSpan(from.Start, Math.Max(0, placeholders[0].Span.Start - from.Start));
        if (!line.AsSpan(position, to.End - position).StartsWith(lead, StringComparison.Ordinal))
        {
            return [];
        }

        position += lead.Length;
        for (var i = 0; i < placeholders.Length; i++)
        {
            var isLast = i == placeholders.Length - 1;
            var next = isLast ? from.End : placeholders[i + 1].Span.Start;
            var between = patternLine.AsSpan(placeholders[i].Span.End, Math.Max(0, next - placeholders[i].Span.End));
            var rest = line.AsSpan(position, to.End - position);
            var length = !isLast ? (between.IsEmpty ? -1 : rest.IndexOf(between, StringComparison.Ordinal))
                : rest.EndsWith(between, StringComparison.Ordinal) ? rest.Length - between.Length : -1;
            if (length <= 0)
            {
                return [];
            }

            found.Add((placeholders[i].Span, new TextSpan(position, length)));
            position += length + between.Length;
        }

        return found;
    }
}
