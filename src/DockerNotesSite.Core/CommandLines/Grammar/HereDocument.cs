namespace DockerNotesSite.CommandLines.Grammar;

/// <summary>A here-document whose lines are still to come: "&lt;&lt;-EOF".</summary>
internal readonly record struct HereDocument(string Delimiter, bool IsIndented)
{
    /// <summary>Where its text ends, and where the word behind it does; the same place where that is missing.</summary>
    public (int TextEnd, int End) FindEnd(string text, int start, int end)
    {
        for (var at = start; at < end;)
        {
            var lineEnd = text.IndexOf('\n', at, end - at) is >= 0 and var found ? found : end;
            var line = text.AsSpan(at, lineEnd - at).TrimEnd('\r');
            if ((IsIndented ? line.TrimStart('\t') : line).SequenceEqual(Delimiter))
            {
                return (at, lineEnd);
            }

            at = lineEnd + 1;
        }

        return (end, end);
    }
}
