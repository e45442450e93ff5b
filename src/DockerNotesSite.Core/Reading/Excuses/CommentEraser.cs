using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace DockerNotesSite.Reading.Excuses;

/// <summary>
/// A text and comments in it in, the same text without them out. A line that held nothing else goes altogether where it
/// would tear apart what stands around it: the items of a list, the rows of a table, the sentence that the comment stands
/// in; elsewhere it is empty.
/// </summary>
internal sealed partial class CommentEraser
{
    private readonly SourceText _text;
    private readonly ImmutableArray<ExcuseComment> _comments;
    private readonly SourceText _erased;

    public CommentEraser(SourceText text, ImmutableArray<ExcuseComment> comments)
    {
        _text = text;
        _comments = comments;
        _erased = comments.IsEmpty ? text : text.WithoutParts(Cuts());
    }

    public SourceText Erase()
    {
        var gone = _comments.IsEmpty ? [] : GoneLines();
        return gone.Count > 0 ? _erased.WithoutLines(gone) : _erased;
    }

    /// <summary>True where the comment's lines hold nothing but comments, the mark of a quotation or an item apart.</summary>
    public bool StandsAlone(ExcuseComment comment) =>
        comment.Lines.All(line => Marks().Match(_erased.Lines[line]).Length == _erased.Lines[line].Length);

    private Dictionary<int, ImmutableArray<LineCut>> Cuts() =>
        _comments
            .SelectMany(comment => comment.Lines, (comment, line) => (Line: line, Comment: comment))
            .GroupBy(c => c.Line, c => c.Comment)
            .ToDictionary(line => line.Key, line => Cuts(line.Key, line));

    /// <summary>With the blanks behind a comment that begins a line, and before one that ends it: they would have a meaning there.</summary>
    private ImmutableArray<LineCut> Cuts(int line, IEnumerable<ExcuseComment> comments)
    {
        var text = _text.Lines[line].AsSpan();
        var marks = Marks().Match(_text.Lines[line]).Length;
        var cuts = ImmutableArray.CreateBuilder<LineCut>();
        var free = 0;
        foreach (var comment in comments)
        {
            var start = comment.Line == line ? comment.Start : QuotationMarks.LengthIn(text);
            var end = comment.LastLine == line ? comment.End : text.Length;
            var begins = start <= marks || (cuts.Count > 0 && cuts[^1].End == start && cuts[0].Start <= marks);
            if (begins)
            {
                end = text.Length - text[end..].TrimStart(' ').Length;
            }
            else if (end == text.Length)
            {
                start = Math.Max(free, text[..start].TrimEnd(' ').Length);
            }

            cuts.Add(new LineCut(start, Math.Max(0, end - start)));
            free = end;
        }

        return cuts.ToImmutable();
    }

    private HashSet<int> GoneLines()
    {
        var emptied = new SortedSet<int>(_comments.SelectMany(c => c.Lines).Where(IsEmpty));
        var gone = _comments.Where(c => c.LastLine > c.Line && !StandsAlone(c)).SelectMany(c => c.Lines).Where(IsEmpty).ToHashSet();
        var run = new List<int>();
        foreach (var line in emptied)
        {
            if (run.Count > 0 && line != run[^1] + 1)
            {
                TakeRun(run, gone);
            }

            run.Add(line);
        }

        TakeRun(run, gone);
        return gone;
    }

    private void TakeRun(List<int> run, HashSet<int> gone)
    {
        if (run.Count > 0 && IsPart(run[0] - 1) && IsPart(run[^1] + 1))
        {
            gone.UnionWith(run);
        }

        run.Clear();
    }

    private bool IsPart(int line) => line >= 0 && line < _erased.Lines.Length && !IsEmpty(line) && Part().IsMatch(Unquoted(line));

    private bool IsEmpty(int line) => Unquoted(line).IsWhiteSpace();

    private ReadOnlySpan<char> Unquoted(int line) => _erased.Lines[line].AsSpan(QuotationMarks.LengthIn(_erased.Lines[line]));

    /// <summary>The marks of quotations and items that a line may begin with.</summary>
    [GeneratedRegex("""^(?:[ \t>]|[-*+•·](?=[ \t]|$)|[0-9]{1,9}[.)](?=[ \t]|$))*""", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();

    /// <summary>An item, a line inside of one, a row, a definition, an HTML element.</summary>
    [GeneratedRegex("""^(?:[ \t]+\S|[-*+•·][ \t]|[0-9]{1,9}[.)][ \t]|:[ \t]|<|.*[|｜\t])""", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Part();
}
