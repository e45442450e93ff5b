using System.Globalization;
using System.Text;
using DockerNotesSite.Model;

namespace DockerNotesSite.Authoring;

/// <summary>The title that a new note gets, and the name of its file, without an ending.</summary>
internal sealed record NoteName(string Title, string File)
{
    private const int LongestTitle = 200;

    /// <summary>In bytes: what file systems and addresses allow, with some left for an ending.</summary>
    private const int LongestFile = 180;

    private static readonly char[] Separators = ['/', '\\'];

    /// <exception cref="UsageException">The title is none, or no file can be named after it.</exception>
    public static NoteName Of(string title)
    {
        var words = title.Trim();
        RefuseBad(words);
        var file = Slug.From(words).Trim('_', '-');
        if (file.Length == 0)
        {
            throw new UsageException($"The title '{words}' has no letter and no digit to name a file after; give one with some.");
        }

        return Encoding.UTF8.GetByteCount(file) <= LongestFile ? new NoteName(words, IsDevice(file) ? $"note-{file}" : file) : throw TooLong(words);
    }

    private static void RefuseBad(string title)
    {
        if (title.Length == 0)
        {
            throw new UsageException("The title is empty; give the note one: new note \"TITLE\".");
        }

        if (title.Length > LongestTitle)
        {
            throw TooLong(title);
        }

        if (title.EnumerateRunes().Any(Steers))
        {
            throw new UsageException("The title holds line ends, control characters or marks that turn its direction; give one line of text.");
        }

        if (title.Split(Separators).Any(part => part.Trim() is "." or ".."))
        {
            throw new UsageException($"'{title}' is a path; give a title: the file is named after it and stands in the input folder.");
        }
    }

    private static UsageException TooLong(string title) =>
        new($"The title is too long for a file's name ({title.Length} characters); give one of 60 Chinese or 180 Latin characters at most.");

    private static bool Steers(Rune rune) =>
        rune == Rune.ReplacementChar
        || rune.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    /// <summary>Windows has no files of these names.</summary>
    private static bool IsDevice(string file) =>
        file is "con" or "prn" or "aux" or "nul" || (file.Length == 4 && file[..3] is "com" or "lpt" && char.IsAsciiDigit(file[3]));
}
