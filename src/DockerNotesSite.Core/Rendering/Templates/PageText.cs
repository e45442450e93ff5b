using System.Text;

namespace DockerNotesSite.Rendering.Templates;

/// <summary>What a template writes. Its buffer serves page after page; it is let go where a page was very long.</summary>
internal sealed class PageText : TextWriter
{
    private const int Usual = 64 * 1024;
    private const int LargestKept = 512 * 1024;

    [ThreadStatic]
    private static PageText? _own;

    private char[] _buffer = new char[Usual];
    private int _length;

    /// <summary>The calling thread's, empty.</summary>
    public static PageText Own
    {
        get
        {
            var own = _own ??= new PageText();
            own._length = 0;
            own._buffer = own._buffer.Length <= LargestKept ? own._buffer : new char[Usual];
            return own;
        }
    }

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

    private Span<char> Reserve(int count)
    {
        if (_buffer.Length - _length < count)
        {
            Array.Resize(ref _buffer, Math.Max(_buffer.Length * 2, _length + count));
        }

        return _buffer.AsSpan(_length);
    }
}
