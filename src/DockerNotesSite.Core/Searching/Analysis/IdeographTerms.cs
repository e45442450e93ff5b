namespace DockerNotesSite.Searching.Analysis;

/// <summary>The terms of a run of Chinese: each character, and behind it the pair with its neighbour: 容 容器 器.</summary>
internal static class IdeographTerms
{
    public static void Of(ReadOnlySpan<char> run, bool hasSingles, TermSink sink)
    {
        for (var i = 0; i < run.Length;)
        {
            var next = i + LengthAt(run, i);
            if (hasSingles || (i == 0 && next == run.Length))
            {
                sink(run[i..next]);
            }

            if (next < run.Length)
            {
                sink(run[i..(next + LengthAt(run, next))]);
            }

            i = next;
        }
    }

    private static int LengthAt(ReadOnlySpan<char> run, int index) => char.IsHighSurrogate(run[index]) ? 2 : 1;
}
