namespace DockerNotesSite.Diagnostics;

/// <summary>Suggestions for misspelt names.</summary>
public static class NearMiss
{
    private const int LongestName = 200;

    /// <summary>
    /// The candidate with the smallest edit distance, the first of equals; null where none is near: at most one edit for
    /// every three characters, two for short names.
    /// </summary>
    public static string? Of(string name, IEnumerable<string> candidates) => Of(name, candidates, Math.Max(2, (name ?? "").Length / 3));

    /// <summary>The candidate with the smallest edit distance, at most <paramref name="edits"/>.</summary>
    public static string? Of(string name, IEnumerable<string> candidates, int edits)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(candidates);
        var limit = name.Length > LongestName ? -1 : edits;
        string? nearest = null;
        foreach (var candidate in candidates.Where(c => Math.Abs(c.Length - name.Length) <= limit))
        {
            var distance = Distance(name, candidate, limit);
            if (distance <= limit && distance < Math.Max(name.Length, candidate.Length))
            {
                nearest = candidate;
                limit = distance - 1;
            }
        }

        return nearest;
    }

    /// <summary>Two letters that changed places are one edit. Anything above the limit is only known to be above it.</summary>
    private static int Distance(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int limit)
    {
        var start = left.CommonPrefixLength(right);
        left = left[start..];
        right = right[start..];
        while (!left.IsEmpty && !right.IsEmpty && left[^1] == right[^1])
        {
            left = left[..^1];
            right = right[..^1];
        }

        Span<int> before = stackalloc int[right.Length + 1];
        Span<int> previous = stackalloc int[right.Length + 1];
        Span<int> current = stackalloc int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            previous[j] = j;
        }

        var least = 0;
        for (var i = 1; i <= left.Length; i++)
        {
            var leastBefore = least;
            least = current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var substitution = previous[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                current[j] = Math.Min(substitution, Math.Min(previous[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    current[j] = Math.Min(current[j], before[j - 2] + 1);
                }

                least = Math.Min(least, current[j]);
            }

            if (least > limit && leastBefore >= limit)
            {
                return least;
            }

            var oldest = before;
            before = previous;
            previous = current;
            current = oldest;
        }

        return previous[right.Length];
    }
}
