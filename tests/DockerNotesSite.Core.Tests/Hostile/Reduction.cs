namespace DockerNotesSite.Hostile;

/// <summary>A list that shows a failure in, a shorter one that still shows it out: halves, quarters and so on are left out as long as that helps.</summary>
internal static class Reduction
{
    public static IReadOnlyList<T> Of<T>(IReadOnlyList<T> items, Func<IReadOnlyList<T>, bool> fails)
    {
        for (var size = (items.Count + 1) / 2; size > 0; size = size == 1 ? 0 : (size + 1) / 2)
        {
            for (var start = 0; start < items.Count;)
            {
                IReadOnlyList<T> fewer = [.. items.Take(start), .. items.Skip(start + size)];
                if (fewer.Count < items.Count && fails(fewer))
                {
                    items = fewer;
                }
                else
                {
                    start += size;
                }
            }
        }

        return items;
    }
}
