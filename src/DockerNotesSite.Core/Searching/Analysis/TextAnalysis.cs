namespace DockerNotesSite.Searching.Analysis;

/// <summary>Takes a term; the span is only good during the call.</summary>
internal delegate void TermSink(ReadOnlySpan<char> term);

/// <summary>A word of a text as it is written there, folded, and the terms that it is found by.</summary>
internal sealed record AnalyzedWord(string Text, bool IsIdeographic, IReadOnlyList<string> Terms);

/// <summary>
/// Makes terms of text: the same terms when indexing as, in the browser, when asking (theme/src/search). What they are is
/// told by the vectors of tests/…/Cases/Searching/analysis.json, which both sides run.
/// 1. The text is folded: what readers take for the same is made equal.
/// 2. A run of Chinese, Japanese or Korean characters is a word; its terms are its characters and pairs of neighbours.
/// 3. A run of other letters, digits and joiners is a word; its terms are the whole and its parts.
/// One instance a thread.
/// </summary>
internal sealed class TextAnalysis
{
    private readonly ChunkTerms _chunks = new();

    /// <summary>Without <paramref name="hasSingles"/>, characters of a run of Chinese are left to the pairs that they are in.</summary>
    public void Terms(string text, TermSink sink, bool hasSingles = true) =>
        Scan(Folding.Fold(text), (word, isIdeographic) => TermsOf(word, isIdeographic, hasSingles, sink));

    /// <summary>A whole name as one term, with the spaces in it: "git rm" is another name than "git" and "rm".</summary>
    public static string WholeTerm(string name) => ChunkTerms.Cut(Folding.Fold(name)).ToString();

    public IReadOnlyList<AnalyzedWord> Words(string text)
    {
        var words = new List<AnalyzedWord>();
        Scan(Folding.Fold(text), (word, isIdeographic) =>
        {
            var terms = new List<string>();
            TermsOf(word, isIdeographic, true, term => terms.Add(term.ToString()));
            words.Add(new AnalyzedWord(word.ToString(), isIdeographic, terms));
        });
        return words;
    }

    private void TermsOf(ReadOnlySpan<char> word, bool isIdeographic, bool hasSingles, TermSink sink)
    {
        if (isIdeographic)
        {
            IdeographTerms.Of(word, hasSingles, sink);
        }
        else
        {
            _chunks.Of(word, sink);
        }
    }

    private delegate void WordSink(ReadOnlySpan<char> word, bool isIdeographic);

    private static void Scan(ReadOnlySpan<char> text, WordSink sink)
    {
        while (!text.IsEmpty)
        {
            var kind = CharacterKinds.Next(text, out var length);
            if (kind == CharacterKind.Separator)
            {
                text = text[length..];
                continue;
            }

            var end = EndOfRun(text, kind == CharacterKind.Ideograph);
            if (kind == CharacterKind.Ideograph)
            {
                sink(text[..end], true);
            }
            else if (ChunkTerms.Trim(text[..end]) is { IsEmpty: false } chunk)
            {
                sink(chunk, false);
            }

            text = text[end..];
        }
    }

    private static int EndOfRun(ReadOnlySpan<char> text, bool isIdeographic)
    {
        var end = 0;
        while (end < text.Length)
        {
            var kind = CharacterKinds.Next(text[end..], out var length);
            if (kind == CharacterKind.Separator || kind == CharacterKind.Ideograph != isIdeographic)
            {
                break;
            }

            end += length;
        }

        return end;
    }
}
