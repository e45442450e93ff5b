namespace DockerNotesSite.Reading;

/// <summary>
/// How many elements a note has so far: paragraphs, items, cells, links, words in code, whatever a page has one or two elements for. What
/// reads a note counts them before it makes something of them, and makes nothing where they are too many; the note is refused then.
/// </summary>
internal sealed class ElementCount
{
    /// <summary>A page of so many is ten megabytes already, and takes seconds and some hundred megabytes of memory to make.</summary>
    public const int Most = 100_000;

    private int _count;

    public bool IsExceeded => _count > Most;

    public void Add(int elements) => _count = Math.Min(_count, Most) + elements;
}

/// <summary>Ends a parser that has no other way to be told.</summary>
internal sealed class TooManyElementsException : Exception;
