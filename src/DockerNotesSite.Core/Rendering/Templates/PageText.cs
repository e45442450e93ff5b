using System.Text;

namespace DockerNotesSite.Rendering.Templates;

/// <summary>What a template writes. A thread has two, for a page and for what its layout is laid around; they serve page after page.</summary>
internal sealed class PageText : TextWriter
{
    private const int Usual = 64 * 1024;
    private const int LargestKept = 1024 * 1024;

    [ThreadStatic]
    private static PageText? _page;

    [ThreadStatic]
    private static PageText? _content;

    private char[] _buffer = new char[Usual];
    private int _length;

    /// <summary>Empty, until the calling thread asks again.</summary>
    public static PageText OfPage => (_page ??= new PageText()).Emptied();

    /// <summary>Empty, until the calling thread asks again.</summary>
    public static PageText OfContent => (_content ??= new PageText()).Emptied();

    public ReadOnlySpan<char> Written => _buffer.AsSpan(0, _length);

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value)
    {
        Reserve(1)[0] = value;
        _length++;
    }

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(ReadOnlySpan<char> buffer)
    {
        buffer.CopyTo(Reserve(buffer.Length));
        _length += buffer.Length;
    }

    public override Task WriteAsync(char value)
    {
        Write(value);
        return Task.CompletedTask;
    }

    public override Task WriteAsync(string? value)
    {
        Write(value);
        return Task.CompletedTask;
    }

    public override Task WriteAsync(char[] buffer, int index, int count)
    {
        Write(buffer, index, count);
        return Task.CompletedTask;
    }

    public override Task WriteAsync(ReadOnlyMemory<char> buffer, CancellationToken cancellationToken = default)
    {
        Write(buffer.Span);
        return Task.CompletedTask;
    }

    public override Task FlushAsync() => Task.CompletedTask;

    public byte[] ToUtf8() => Encoding.UTF8.GetBytes(_buffer, 0, _length);

    public override string ToString() => new(_buffer, 0, _length);

    // The buffer of a very long page is let go.
    private PageText Emptied()
    {
        _length = 0;
        _buffer = _buffer.Length <= LargestKept ? _buffer : new char[Usual];
        return this;
    }

    private Span<char> Reserve(int count)
    {
        if (_buffer.Length - _length < count)
        {
            Array.Resize(ref _buffer, Math.Max(_buffer.Length * 2, _length + count));
        }

        return _buffer.AsSpan(_length);
    }
}
