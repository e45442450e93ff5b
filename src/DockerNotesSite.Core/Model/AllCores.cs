namespace DockerNotesSite.Model;

/// <summary>
/// Work on items of very different sizes. Each core takes one item after the other: handed out in ranges, the largest ones could all be in
/// the last range, and the other cores would wait for it.
/// </summary>
internal static class AllCores
{
    /// <summary>Does the work for 0 to <paramref name="count"/> - 1. What one of them throws comes in an AggregateException; the rest is left then.</summary>
    public static void ForEach(int count, Action<int> work)
    {
        var last = -1;
        Parallel.For(0, Math.Min(Environment.ProcessorCount, count), (_, loop) =>
        {
            for (int next; !loop.ShouldExitCurrentIteration && (next = Interlocked.Increment(ref last)) < count;)
            {
                work(next);
            }
        });
    }
}
