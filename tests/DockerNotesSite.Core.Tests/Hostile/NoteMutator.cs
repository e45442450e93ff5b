using System.Text;
using DockerNotesSite.Reading;

namespace DockerNotesSite.Hostile;

/// <summary>Bytes of a note in, the same with one thing gone wrong out.</summary>
internal static class NoteMutator
{
    private const int LongestStretch = 4_000;

    private static readonly string[] Insertions = ["\0", "\uFEFF", "\u202E", "\r", "\n", "\t", "|", "`", "<", "\"", "'", "\\", "[", "---\n", "$(", "\uD83D\uDE00"];

    private static readonly (string From, string To)[] Replacements =
    [
        ("|", "||"), ("|", "\t"), ("|", "｜"), ("`", "``"), ("`", ""), ("\n", "\r\n"), ("\n", "\r"), ("\n", "\n\n"), ("\n", "\u2028"), ("\n", " "), (" ", "\u00A0"), (" ", "\u3000"), (" ", ""),
        ("-", "–"), ("--", "—"), ("#", "##"), ("docker", "DOCKER"), ("docker", "git"), (":", "："), ("<", "&lt;"), ("\"", "”"), ("[", "<"), ("]", ">"), ("e", "é"), ("i", "İ"), ("a", "\u0430"), ("\n", "\n> "), ("\n", "\n- "), ("\n", "\n    "),
    ];

    // CESU-8 and other bytes that are never UTF-8: unpaired surrogates, too long forms, what lies above U+10FFFF.
    private static readonly byte[][] BadBytes = [[0xED, 0xA0, 0x80], [0xED, 0xB0, 0x80], [0xC0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xFF], [0xFE], [0x80], [0xE4, 0xB8], [0x81, 0x30]];

    public static byte[] Mutate(byte[] note, Random random, Func<byte[]> another) => random.Next(60) switch
    {
        18 => Changed(note, random, b => (byte)(b ^ (1 << random.Next(8)))),
        19 => Changed(note, random, _ => (byte)random.Next(256)),
        0 or 1 => Changed(note, random, b => b < 0x80 ? (byte)random.Next(0x20, 0x7F) : b),
        2 => Spliced(note, Place(note, random), Length(note, random), []),
        3 or 4 or (>= 30 and < 36) => Spliced(note, Place(note, random), 0, Stretch(note, random)),
        5 => Spliced(note, Place(note, random), 0, Repeated(Stretch(note, random), NoteGrammar.Size(random, 60))),
        6 or 7 or (>= 36 and < 45) => Spliced(note, Place(note, random), Length(note, random), Stretch(another(), random)),
        8 => note[..Place(note, random)],
        9 => note[Place(note, random)..],
        10 or 45 or 46 => Spliced(note, LineStart(note, random), 0, Utf8(NoteGrammar.Text(random))),
        11 => Spliced(note, Place(note, random), 0, Utf8(NoteGrammar.Nested(random))),
        12 => Spliced(note, Place(note, random), 0, Utf8(Any(Insertions, random))),
        13 => Spliced(note, 0, 0, Utf8(NoteGrammar.FrontMatter(random))),
        14 => Recoded(note, random),
        15 => Spliced(note, random.Next(note.Length + 1), 0, Any(BadBytes, random)),
        20 => note[..random.Next(note.Length + 1)],
        16 or (>= 21 and < 30) => Replaced(note, Any(Replacements, random), random),
        _ => Spliced(note, Place(note, random), 0, Utf8(NoteGrammar.Piece(random))),
    };

    /// <summary>Lines of a note, so that what is made of it costs little.</summary>
    public static byte[] Part(byte[] note, int longest, Random random)
    {
        if (note.Length <= longest)
        {
            return note;
        }

        var start = LineStart(note[..^longest], random);
        return note[start..End(note, start + longest)];
    }

    public static byte[] Cut(byte[] note, int longest) => note[..End(note, Math.Min(note.Length, longest))];

    private static byte[] Recoded(byte[] note, Random random)
    {
        var text = Encoding.UTF8.GetString(note);
        return random.Next(8) switch
        {
            0 => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)],
            1 => [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)],
            2 => Encoding.Unicode.GetBytes(text),
            3 => [0xEF, 0xBB, 0xBF, .. note],
            4 => Encoding.Latin1.GetBytes(text),
            5 => Utf8(Encoding.Latin1.GetString(note)),
            6 => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)[..^(text.Length % 2)], 0x00, 0xD8],
            _ => Gb18030.GetBytes(text),
        };
    }

    private static byte[] Replaced(byte[] note, (string From, string To) change, Random random)
    {
        var text = Encoding.Latin1.GetString(note);
        var start = random.Next(2) == 0 ? 0 : Place(note, random);
        var (from, to) = (Encoding.Latin1.GetString(Utf8(change.From)), Encoding.Latin1.GetString(Utf8(change.To)));
        return Encoding.Latin1.GetBytes(text[..start] + text[start..].Replace(from, to, StringComparison.Ordinal));
    }

    private static byte[] Changed(byte[] note, Random random, Func<byte, byte> change)
    {
        var changed = note.ToArray();
        for (var left = NoteGrammar.Size(random, 10); left > 0 && changed.Length > 0; left--)
        {
            var place = random.Next(changed.Length);
            changed[place] = change(changed[place]);
        }

        return changed;
    }

    private static byte[] Spliced(byte[] note, int start, int length, byte[] inserted) =>
        [.. note.AsSpan(0, start), .. inserted, .. note.AsSpan(End(note, start + length))];

    private static byte[] Stretch(byte[] note, Random random)
    {
        var start = random.Next(3) == 0 ? Place(note, random) : LineStart(note, random);
        return note[start..End(note, start + Length(note, random))];
    }

    private static byte[] Repeated(byte[] stretch, int count) => [.. Enumerable.Repeat(stretch, count).SelectMany(bytes => bytes)];

    /// <summary>Between two characters: a note that is broken as UTF-8 is refused, and nothing more is learned from it.</summary>
    private static int Place(byte[] note, Random random)
    {
        var place = random.Next(note.Length + 1);
        while (place > 0 && place < note.Length && (note[place] & 0xC0) == 0x80)
        {
            place--;
        }

        return place;
    }

    private static int End(byte[] note, int end)
    {
        while (end < note.Length && (note[end] & 0xC0) == 0x80)
        {
            end++;
        }

        return Math.Min(note.Length, end);
    }

    private static int Length(byte[] note, Random random) => NoteGrammar.Size(random, Math.Clamp(note.Length, 1, LongestStretch));

    private static int LineStart(byte[] note, Random random) => Array.LastIndexOf(note, (byte)'\n', Math.Max(0, Place(note, random) - 1)) + 1;

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static T Any<T>(T[] choices, Random random) => choices[random.Next(choices.Length)];
}
