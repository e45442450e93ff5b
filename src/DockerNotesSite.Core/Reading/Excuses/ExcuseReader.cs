using System.Collections.Immutable;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Reading.Excuses;

/// <summary>
/// A text and the comments in it that excuse something in, the excuses and the text without these comments out.
/// 1. the comments are erased; 2. each is parsed, and told where it can't be; 3. one that stands alone on its lines covers
/// the block that follows, any other its own lines.
/// </summary>
internal static class ExcuseReader
{
    public static (SourceText Text, ImmutableArray<Excuse> Excuses) Read(
        SourceText text, ImmutableArray<ExcuseComment> comments, DiagnosticBag diagnostics)
    {
        if (comments.IsEmpty)
        {
            return (text, []);
        }

        var eraser = new CommentEraser(text, comments);
        var erased = eraser.Erase();
        var following = new FollowingBlock(erased);
        var excuses = ImmutableArray.CreateBuilder<Excuse>(comments.Length);
        foreach (var comment in comments)
        {
            var location = text.At(comment.Line, comment.Start);
            var parsed = ExcuseParser.Parse(comment.Text);
            if (parsed.Problem.Length > 0)
            {
                diagnostics.Add(ExcuseDiagnostics.Unreadable(location, parsed.Problem));
                continue;
            }

            var end = text.At(comment.LastLine, 0);
            var lastLine = eraser.StandsAlone(comment) ? following.LastLine(end) : end.Line;
            excuses.Add(new Excuse(location, parsed.Codes, parsed.Reason, location.Line, lastLine));
        }

        return (erased, excuses.ToImmutable());
    }
}
