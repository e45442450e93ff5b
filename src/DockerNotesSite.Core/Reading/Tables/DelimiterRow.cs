using System.Buffers;
using System.Collections.Immutable;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Reading.Tables;

/// <summary>
/// The line between a pipe table's header and its rows. Dashes and colons may be those that Chinese input methods and
/// autocorrection make of them, and spaces may stand anywhere.
/// </summary>
internal sealed record DelimiterRow(ImmutableArray<TableAlignment> Alignments, bool IsUnmistakable)
{
    private const int UnmistakableDashes = 3;

    private static readonly SearchValues<char> Allowed = SearchValues.Create(" \t|｜-–—－:：");

    /// <summary>
    /// Null where the line is something else. <see cref="IsUnmistakable"/>: every cell has three dashes, so that it is not
    /// a row of cells that say "nothing".
    /// </summary>
    public static DelimiterRow? TryParse(string line, int start)
    {
        var content = line.AsSpan(Math.Min(start, line.Length)).Trim();
        if (content.IndexOfAny(PipeRow.Separators) < 0 || content.IndexOfAny("-–—－") < 0)
        {
            return null;
        }

        if (content.ContainsAnyExcept(Allowed))
        {
            return null;
        }

        content = PipeRow.IsSeparator(content[0]) ? content[1..] : content;
        content = !content.IsEmpty && PipeRow.IsSeparator(content[^1]) ? content[..^1] : content;
        return ParseCells(content);
    }

    private static DelimiterRow? ParseCells(ReadOnlySpan<char> content)
    {
        var alignments = ImmutableArray.CreateBuilder<TableAlignment>();
        var isUnmistakable = true;
        foreach (var range in content.SplitAny(PipeRow.Separators))
        {
            var cell = content[range].Trim();
            var left = !cell.IsEmpty && IsColon(cell[0]);
            var right = cell.Length > 1 && IsColon(cell[^1]);
            var dashes = cell[(left ? 1 : 0)..(right ? ^1 : ^0)];
            if (dashes.ContainsAny(':', '：') || (dashes.Trim().IsEmpty && !cell.IsEmpty))
            {
                return null;
            }

            isUnmistakable &= dashes.Trim().Length >= UnmistakableDashes;
            alignments.Add((left, right) switch
            {
                (true, true) => TableAlignment.Center,
                (true, false) => TableAlignment.Left,
                (false, true) => TableAlignment.Right,
                _ => TableAlignment.None,
            });
        }

        return new DelimiterRow(alignments.ToImmutable(), isUnmistakable);
    }

    private static bool IsColon(char c) => c is ':' or '：';
}
