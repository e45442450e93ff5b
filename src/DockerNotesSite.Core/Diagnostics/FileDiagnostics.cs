using DockerNotesSite.Model;

namespace DockerNotesSite.Diagnostics;

/// <summary>1010 to 1019: a file's bytes.</summary>
public static class FileDiagnostics
{
    /// <summary>Bytes that fit no accepted encoding: "café" in Latin-1. Each pair is the first one that does not fit, and its offset.</summary>
    public static Diagnostic UnknownEncoding(SourcePath path, (long Offset, byte Value) utf8, (long Offset, byte Value) gb18030) =>
        new("DNS1010", Severity.Error, new SourceLocation(path),
            $"The file is neither UTF-8 (byte 0x{utf8.Value:X2} at offset {utf8.Offset} does not fit), UTF-16 with a byte order mark, "
            + $"nor Chinese text in GB18030 (byte 0x{gb18030.Value:X2} at offset {gb18030.Offset} does not fit).")
        { Fix = "Save the file as UTF-8." };

    /// <summary>A file that ends in the middle of a character, or bytes damaged inside UTF-8 or UTF-16 text.</summary>
    public static Diagnostic BrokenCharacter(SourcePath path, string encoding, long offset, bool isCut) =>
        new("DNS1011", Severity.Error, new SourceLocation(path),
            isCut
                ? $"The file ends in the middle of a {encoding} character that begins at byte offset {offset}."
                : $"The file is {encoding}, but the byte at offset {offset} is not part of any character.")
        { Fix = "Restore the file from where it was copied, or delete the damaged character and save it as UTF-8." };

    /// <summary>A NUL or another control character in the text.</summary>
    public static Diagnostic ControlCharacters(SourceLocation first, char character, int count) =>
        new("DNS1012", Severity.Warning, first,
            $"The text has {(count == 1 ? "a control character" : $"{count} control characters")} (the first is U+{(int)character:X4}); each is shown as \uFFFD.")
        { Fix = "Delete what can't be seen." };

    /// <summary>A program or a picture saved under a note's name, or UTF-16 without a byte order mark.</summary>
    public static Diagnostic Binary(SourcePath path, long offset) =>
        new("DNS1013", Severity.Error, new SourceLocation(path),
            $"The file is full of NUL bytes (the first at offset {offset}), so it is no text in an accepted encoding.")
        { Fix = "Save it as UTF-8, or move it out of the notes." };

    /// <summary>A log or a data file saved under a note's name.</summary>
    public static Diagnostic TooLarge(SourcePath path, long bytes) =>
        new("DNS1014", Severity.Error, new SourceLocation(path),
            $"The file has {bytes} bytes, more than the {NoteFiles.LargestBytes} that a note may have; no browser would show its page well.")
        { Fix = "Split it into several notes, or move it out of them." };
}
