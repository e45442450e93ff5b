using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.CommandLines.Checking;

/// <summary>
/// What was found in a note in; what nobody excuses out, and the number of the others. A finding is excused by its code
/// for the whole site, or by a comment in its note that covers its line. Comments that cover nothing are told.
/// </summary>
internal sealed class ExcuseFilter(Note note, IEnumerable<string> ignored)
{
    private readonly HashSet<string> _ignored = ignored.ToHashSet(StringComparer.Ordinal);

    public CheckedLines Pass(DiagnosticBag findings)
    {
        var told = new DiagnosticBag();
        var needed = new HashSet<(SourceLocation Comment, string Code)>();
        var excused = 0;
        foreach (var finding in findings.ToImmutable())
        {
            var comments = CommentsOn(finding);
            needed.UnionWith(comments.Select(c => (c.Location, finding.Code)));
            if (comments.Count > 0 || _ignored.Contains(finding.Code))
            {
                excused++;
            }
            else
            {
                told.Add(finding);
            }
        }

        foreach (var (comment, code) in note.Excuses.SelectMany(e => e.Codes, (e, code) => (e.Location, code)).Where(e => !needed.Contains(e)))
        {
            told.Add(ExcuseDiagnostics.ExcusesNothing(comment, code));
        }

        return new CheckedLines(told.ToImmutable(), excused);
    }

    private List<Excuse> CommentsOn(Diagnostic finding) =>
    [
        .. note.Excuses.Where(excuse => excuse.Codes.Contains(finding.Code)
            && finding.Location.Line >= excuse.FirstLine && finding.Location.Line <= excuse.LastLine),
    ];
}
