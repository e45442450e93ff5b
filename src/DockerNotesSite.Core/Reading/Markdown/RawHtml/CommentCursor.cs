namespace DockerNotesSite.Reading.Markdown.RawHtml;

/// <summary>Tells for ascending offsets whether they stand in an HTML comment; looks at every character once.</summary>
internal sealed class CommentCursor(string html)
{
    private int _start = -1;
    private int _end;

    public bool Contains(int offset)
    {
        while (_end <= offset)
        {
            _start = html.IndexOf("<!--", _end, StringComparison.Ordinal);
            var close = _start < 0 ? -1 : html.IndexOf("-->", _start, StringComparison.Ordinal);
            _start = close < 0 ? int.MaxValue : _start;
            _end = close < 0 ? int.MaxValue : close + 3;
        }

        return offset >= _start;
    }
}
