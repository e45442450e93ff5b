using System.Text;

namespace DockerNotesSite.Searching.Analysis;

/// <summary>Puts a stretch of text into normalisation form KC, as the Unicode Standard describes it in its chapter 3.</summary>
internal static class Normalizer
{
    private const int LeadBase = 0x1100;
    private const int VowelBase = 0x1161;
    private const int TrailBase = 0x11A7;
    private const int SyllableBase = 0xAC00;
    private const int VowelCount = 21;
    private const int TrailCount = 28;
    private const int LeadCount = 19;
    private const int SyllableCount = LeadCount * VowelCount * TrailCount;

    /// <summary>The code points of the normal form; a space stands for half a surrogate pair.</summary>
    public static List<int> Normalize(ReadOnlySpan<char> text)
    {
        var parts = new List<int>(text.Length);
        while (!text.IsEmpty)
        {
            var isWhole = Rune.DecodeFromUtf16(text, out var rune, out var length) == System.Buffers.OperationStatus.Done;
            Decompose(isWhole ? rune.Value : ' ', parts);
            text = text[length..];
        }

        PutMarksInOrder(parts);
        return Compose(parts);
    }

    /// <summary>True for the second or third letter of a Hangul syllable.</summary>
    public static bool IsInnerJamo(int character) => character is >= VowelBase and < VowelBase + VowelCount or > TrailBase and < TrailBase + TrailCount;

    private static void Decompose(int character, List<int> parts)
    {
        if (character - SyllableBase is >= 0 and < SyllableCount and var syllable)
        {
            parts.Add(LeadBase + (syllable / (VowelCount * TrailCount)));
            parts.Add(VowelBase + (syllable / TrailCount % VowelCount));
            if (syllable % TrailCount is > 0 and var trail)
            {
                parts.Add(TrailBase + trail);
            }
        }
        else if (NormalForms.Table.TryGetParts(character, out var known))
        {
            parts.AddRange(known);
        }
        else
        {
            parts.Add(character);
        }
    }

    private static void PutMarksInOrder(List<int> parts)
    {
        for (var start = 0; start < parts.Count; start++)
        {
            var end = start;
            while (end < parts.Count && NormalForms.Table.MarkOrder(parts[end]) > 0)
            {
                end++;
            }

            if (end - start > 1)
            {
                var ordered = parts.GetRange(start, end - start).OrderBy(NormalForms.Table.MarkOrder).ToList();
                ordered.ForEach(mark => parts[start++] = mark);
            }

            start = end;
        }
    }

    private static List<int> Compose(List<int> parts)
    {
        var composed = new List<int>(parts.Count);
        var starter = -1;
        var lastOrder = 0;
        foreach (var part in parts)
        {
            var order = NormalForms.Table.MarkOrder(part);
            var isReached = starter >= 0 && (starter == composed.Count - 1 || (order > 0 && lastOrder < order));
            if (isReached && TryCompose(composed[starter], part, out var whole))
            {
                composed[starter] = whole;
                continue;
            }

            if (order == 0)
            {
                starter = composed.Count;
            }

            lastOrder = order;
            composed.Add(part);
        }

        return composed;
    }

    private static bool TryCompose(int first, int second, out int whole)
    {
        if (first - LeadBase is >= 0 and < LeadCount and var lead && second - VowelBase is >= 0 and < VowelCount and var vowel)
        {
            whole = SyllableBase + (((lead * VowelCount) + vowel) * TrailCount);
            return true;
        }

        if (first - SyllableBase is >= 0 and < SyllableCount and var syllable && syllable % TrailCount == 0
            && second - TrailBase is > 0 and < TrailCount and var trail)
        {
            whole = first + trail;
            return true;
        }

        return NormalForms.Table.TryGetWhole(first, second, out whole);
    }
}
