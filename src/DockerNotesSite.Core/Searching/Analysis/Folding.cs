using System.Globalization;
using System.Text;

namespace DockerNotesSite.Searching.Analysis;

/// <summary>
/// Makes texts that readers take for the same equal: normalisation form KC, lower case, nothing invisible. Nearly all
/// characters are folded by looking into one table; only stretches in which characters touch each other go the long way.
/// </summary>
internal static class Folding
{
    /// <summary>In the table: the character has not come yet.</summary>
    private const char Unknown = '\0';

    /// <summary>In the table: the character depends on its neighbours, or is no single one.</summary>
    private const char Complex = '\uFFFE';

    /// <summary>In the table: the character is left out.</summary>
    private const char Invisible = '\uFFFF';

    /// <summary>Filled as characters come: most texts have few of them. Threads that meet write the same.</summary>
    private static readonly char[] Folded = new char[char.MaxValue + 1];

    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length;)
        {
            var end = i;
            while (end + 1 < text.Length && Alone(text[end + 1]) == Complex)
            {
                end++;
            }

            if (end == i && Alone(text[i]) is not Complex and var simple)
            {
                Append(folded, simple);
            }
            else
            {
                AppendComplex(folded, text.AsSpan(i, end + 1 - i));
            }

            i = end + 1;
        }

        return folded.ToString();
    }

    private static void Append(StringBuilder folded, char simple)
    {
        if (simple != Invisible)
        {
            folded.Append(simple);
        }
    }

    private static void AppendComplex(StringBuilder folded, ReadOnlySpan<char> stretch)
    {
        foreach (var character in Normalizer.Normalize(stretch))
        {
            var rune = new Rune(character);
            if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format)
            {
                folded.Append(LowerCase(rune).ToString());
            }
        }
    }

    /// <summary>One character for one: what some languages make of 'İ' and of 'ς' is left to them.</summary>
    private static Rune LowerCase(Rune rune) => rune.Value switch
    {
        'İ' => new Rune('i'),
        'ς' => new Rune('σ'),
        _ => Rune.ToLowerInvariant(rune),
    };

    private static char Alone(char c)
    {
        if (Folded[c] == Unknown)
        {
            Folded[c] = FoldAlone(c);
        }

        return Folded[c];
    }

    private static char FoldAlone(char c)
    {
        if (char.IsSurrogate(c) || IsTouched(c) || Normalizer.Normalize([c]) is not [var alone and > Unknown and < Complex] || IsTouched(alone))
        {
            return Complex;
        }

        var rune = new Rune(alone);
        return Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format ? Invisible : (char)LowerCase(rune).Value;
    }

    /// <summary>True where what stands before may change it.</summary>
    private static bool IsTouched(int character) =>
        NormalForms.Table.MarkOrder(character) > 0 || NormalForms.Table.IsSecond(character) || Normalizer.IsInnerJamo(character);
}
