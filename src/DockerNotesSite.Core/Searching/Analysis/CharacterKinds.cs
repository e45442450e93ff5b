using System.Globalization;
using System.Text;

namespace DockerNotesSite.Searching.Analysis;

/// <summary>What a character is to the search.</summary>
internal enum CharacterKind : byte
{
    /// <summary>Not looked at yet.</summary>
    Unknown,

    Separator,

    /// <summary>A letter, digit or mark of a script that puts spaces between words.</summary>
    Word,

    /// <summary>Chinese, Japanese, Korean: nothing stands between words.</summary>
    Ideograph,

    /// <summary>Belongs to a word between two others: '-' of "no-cache", '/' and ':' of image names.</summary>
    Joiner,
}

internal static class CharacterKinds
{
    /// <summary>Filled as characters come: most texts have few of them. Threads that meet write the same.</summary>
    private static readonly CharacterKind[] FirstPlane = new CharacterKind[char.MaxValue + 1];

    /// <summary>The kind of the character that the text begins with, and how many UTF-16 units it has.</summary>
    public static CharacterKind Next(ReadOnlySpan<char> text, out int length)
    {
        if (!char.IsSurrogate(text[0]))
        {
            length = 1;
            if (FirstPlane[text[0]] == CharacterKind.Unknown)
            {
                FirstPlane[text[0]] = Determine(new Rune(text[0]));
            }

            return FirstPlane[text[0]];
        }

        return Rune.DecodeFromUtf16(text, out var rune, out length) == System.Buffers.OperationStatus.Done ? Determine(rune) : CharacterKind.Separator;
    }

    private static CharacterKind Determine(Rune rune) => rune.Value switch
    {
        '-' or '_' or '.' or '/' or ':' or '@' => CharacterKind.Joiner,
        (>= 0x3005 and <= 0x3007) or (>= 0x3041 and <= 0x3096) or (>= 0x309D and <= 0x309F) or (>= 0x30A1 and <= 0x30FA)
            or (>= 0x30FC and <= 0x30FF) or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xAC00 and <= 0xD7A3)
            or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x323AF) => CharacterKind.Ideograph,
        _ => Rune.GetUnicodeCategory(rune) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter
            or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
            or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
            or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber
            ? CharacterKind.Word
            : CharacterKind.Separator,
    };
}
