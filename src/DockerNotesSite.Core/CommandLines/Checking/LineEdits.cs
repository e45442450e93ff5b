using System.Collections.Immutable;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.CommandLines.Checking;

/// <summary>Changes of a command line as changes of its source.</summary>
internal static class LineEdits
{
    /// <summary>Empty where the file does not have that stretch in one piece, or nobody knows where.</summary>
    public static ImmutableArray<SourceEdit> Edits(this CommandLine line, TextSpan span, string replacement)
    {
        var isInOnePiece = !line.Places.IsEmpty && !line.Places.Any(p => p.Start > span.Start && p.Start < span.End);
        return isInOnePiece ? [new SourceEdit(line.LocationAt(span.Start), line.Text.Substring(span.Start, span.Length), replacement)] : [];
    }
}
