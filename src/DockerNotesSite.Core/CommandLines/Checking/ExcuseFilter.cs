using System.Collections.Immutable;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.CommandLines.Checking;

/// <summary>
/// What was found in the notes in; what nobody excuses out, and the number of the others. A finding is excused by its code
/// for the whole site, or by a comment in its note that covers its line. Comments that cover nothing are told.
/// </summary>
internal sealed class ExcuseFilter
{
    private readonly HashSet<string> _ignored;
    private readonly ILookup<(SourcePath Path, string Code), Excuse> _excuses;
    private readonly ImmutableArray<Excuse> _all;

    /// <param name="notes">Those that were checked.</param>
    /// <param name="ignored">Codes that are excused in all of them.</param>
    public ExcuseFilter(ImmutableArray<Note> notes, IEnumerable<string> ignored)
    {
        _ignored = ignored.ToHashSet(StringComparer.Ordinal);
        _all = [.. notes.SelectMany(note => note.Excuses)];
        _excuses = _all
            .SelectMany(excuse => excuse.Codes, (excuse, code) => (Excuse: excuse, Code: code))
            .ToLookup(e => (e.Excuse.Location.Path, e.Code), e => e.Excuse);
    }

    /// <summary>How many findings are excused.</summary>
    public int Pass(DiagnosticBag findings, DiagnosticBag diagnostics)
    {
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
                diagnostics.Add(finding);
            }
        }

        foreach (var (comment, code) in _all.SelectMany(e => e.Codes, (e, code) => (e.Location, code)).Where(e => !needed.Contains(e)))
        {
            diagnostics.Add(ExcuseDiagnostics.ExcusesNothing(comment, code));
        }

        return excused;
    }

    private List<Excuse> CommentsOn(Diagnostic finding) =>
    [
        .. _excuses[(finding.Location.Path, finding.Code)]
            .Where(excuse => finding.Location.Line >= excuse.FirstLine && finding.Location.Line <= excuse.LastLine),
    ];
}
