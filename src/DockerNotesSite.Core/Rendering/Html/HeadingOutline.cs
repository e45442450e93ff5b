namespace DockerNotesSite.Rendering.Html;

/// <summary>
/// Gives written heading levels the levels they have on the page: the first below the page's title, each step down one
/// level, whatever the author skipped.
/// </summary>
internal sealed class HeadingOutline(int firstLevel)
{
    private readonly Stack<int> _open = new();

    public int LevelOf(int written)
    {
        while (_open.Count > 0 && _open.Peek() >= written)
        {
            _open.Pop();
        }

        _open.Push(written);
        return Math.Min(firstLevel - 1 + _open.Count, 6);
    }
}
