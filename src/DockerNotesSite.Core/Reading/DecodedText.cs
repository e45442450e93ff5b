using System.Text;

namespace DockerNotesSite.Reading;

/// <summary>How a file keeps its characters in bytes.</summary>
internal enum SourceEncoding
{
    Utf8,
    MarkedUtf8,
    Utf16LittleEndian,
    Utf16BigEndian,
    Gb18030,

    /// <summary>One that a saved web page names.</summary>
    Declared,
}

/// <summary>A file's characters, line ends included, its byte order mark not.</summary>
internal sealed record DecodedText(string Text, SourceEncoding Encoding)
{
    private static readonly Encoding StrictUtf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);

    /// <summary>The length of the byte order mark.</summary>
    public int MarkLength => Encoding switch
    {
        SourceEncoding.MarkedUtf8 => 3,
        SourceEncoding.Utf16LittleEndian or SourceEncoding.Utf16BigEndian => 2,
        _ => 0,
    };

    /// <summary>Well-formed text as this file keeps it; null where the encoding is not known well enough to write it.</summary>
    public byte[]? Encode(string text) => Encoding switch
    {
        SourceEncoding.Utf8 or SourceEncoding.MarkedUtf8 => StrictUtf8.GetBytes(text),
        SourceEncoding.Utf16LittleEndian => System.Text.Encoding.Unicode.GetBytes(text),
        SourceEncoding.Utf16BigEndian => System.Text.Encoding.BigEndianUnicode.GetBytes(text),
        SourceEncoding.Gb18030 => Gb18030.GetBytes(text),
        _ => null,
    };

    /// <summary>
    /// The number of bytes that a stretch of the text has in the file, where it begins at the given byte. Not by writing it
    /// again: in GB18030 some characters have two forms.
    /// </summary>
    public int CountBytes(ReadOnlySpan<byte> file, int firstByte, int start, int length) => Encoding switch
    {
        SourceEncoding.Utf16LittleEndian or SourceEncoding.Utf16BigEndian => 2 * length,
        SourceEncoding.Gb18030 => Gb18030.CountBytes(file[firstByte..], Text.AsSpan(start, length)),
        _ => StrictUtf8.GetByteCount(Text.AsSpan(start, length)),
    };
}
