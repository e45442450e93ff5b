using System.Collections.Immutable;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.CommandLines.Checking;

/// <summary>What excuses let through, with findings made by hand.</summary>
public sealed class ExcuseFilterTests
{
    private static readonly SourcePath Run = new("run.md");

    private static readonly SourcePath Stop = new("stop.md");

    [Fact]
    public void Without_excuses_everything_passes() =>
        Assert.Equal(["0 excused", "run.md(3,1) DNS2003", "run.md(9,1) DNS2014"], Pass([], [], At(Run, 3, "DNS2003"), At(Run, 9, "DNS2014")));

    [Fact]
    public void A_comment_excuses_its_codes_on_its_lines_of_its_note() =>
        Assert.Equal(
            ["3 excused", "run.md(2,1) DNS2003", "run.md(4,1) DNS2004", "run.md(6,1) DNS2001", "stop.md(4,1) DNS2003"],
            Pass(
                [Excuse(Run, 3, 5, "DNS2003", "DNS2001")],
                [],
                At(Run, 2, "DNS2003"), At(Run, 3, "DNS2003"), At(Run, 5, "DNS2003"), At(Run, 5, "DNS2001"), At(Run, 6, "DNS2001"),
                At(Run, 4, "DNS2004"), At(Stop, 4, "DNS2003")));

    [Fact]
    public void A_code_of_the_site_is_excused_in_every_note() =>
        Assert.Equal(["2 excused", "run.md(3,1) DNS2003"], Pass([], ["DNS2014"], At(Run, 3, "DNS2003"), At(Run, 9, "DNS2014"), At(Stop, 1, "DNS2014")));

    [Fact]
    public void A_code_that_excuses_nothing_is_told_at_its_comment() =>
        Assert.Equal(
            ["1 excused", "run.md(3,7) DNS2019", "stop.md(1,7) DNS2019"],
            Pass([Excuse(Run, 3, 5, "DNS2003", "DNS2001"), Excuse(Stop, 1, 1, "DNS2003")], [], At(Run, 4, "DNS2003")));

    [Fact]
    public void Two_comments_on_one_finding_are_both_needed_and_it_counts_once() =>
        Assert.Equal(["1 excused"], Pass([Excuse(Run, 3, 3, "DNS2003"), Excuse(Run, 2, 9, "DNS2003")], ["DNS2003"], At(Run, 3, "DNS2003")));

    [Fact]
    public void A_code_of_the_site_that_excuses_nothing_is_no_claim_about_a_place() =>
        Assert.Equal(["0 excused"], Pass([], ["DNS2014"]));

    private static IEnumerable<string> Pass(
        ImmutableArray<Excuse> excuses, ImmutableArray<string> ignored, params Diagnostic[] found)
    {
        var passed = new[] { Run, Stop }.Select(path =>
        {
            var findings = new DiagnosticBag();
            findings.AddRange(found.Where(f => f.Location.Path == path));
            return new ExcuseFilter(Note(path, [.. excuses.Where(e => e.Location.Path == path)]), ignored).Pass(findings);
        }).ToList();
        return [$"{passed.Sum(p => p.Excused)} excused", .. passed.SelectMany(p => p.Diagnostics).Select(d => $"{d.Location} {d.Code}")];
    }

    private static Note Note(SourcePath path, ImmutableArray<Excuse> excuses) =>
        new() { Source = path, Title = "", Slug = "", Blocks = [], Excuses = excuses };

    private static Excuse Excuse(SourcePath path, int first, int last, params ImmutableArray<string> codes) =>
        new(new SourceLocation(path, first, 7), codes, "reason", first, last);

    private static Diagnostic At(SourcePath path, int line, string code) =>
        new(code, Severity.Warning, new SourceLocation(path, line, 1), "Something is wrong.");
}
