using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;
using DockerNotesSite.Rendering;

namespace DockerNotesSite.CommandLines.Checking;

/// <summary>What is wrong today with the note that this project began with: this, and nothing else.</summary>
public sealed class OriginalNoteCheckTests
{
    private static readonly IReadOnlyList<Diagnostic> Findings = Check("note.txt");

    [Fact]
    public void It_lacks_the_flag_that_names_the_image() =>
        Assert.Equal(
            ["62,73 DNS2015 The example has no -t, which the row's syntax of docker build has.",
                "62,98 DNS2007 docker build takes one argument, the line gives 2; \".\" is too much."],
            At(62));

    [Fact]
    public void It_has_the_order_of_the_port_mapping_wrong() =>
        Assert.StartsWith("44,46 DNS2011 -p takes the host's side before the colon; \"[port in container]\" stands there", Assert.Single(At(44)));

    [Fact]
    public void It_says_of_a_push_what_is_no_longer_true() =>
        Assert.StartsWith("67,31 DNS2018 \"所有 tag 都上传\" is no longer true since 20.10", Assert.Single(At(67)));

    [Fact]
    public void It_names_boot2docker_without_what_took_its_place() =>
        Assert.StartsWith("28,1 DNS2018 boot2docker is no more", Assert.Single(At(28)));

    [Fact]
    public void Nothing_else_is_wrong_with_it() =>
        Assert.Equal(["DNS2007", "DNS2011", "DNS2015", "DNS2018", "DNS2018"], Findings.Where(d => d.Severity > Severity.Information).Select(d => d.Code).Order(StringComparer.Ordinal));

    [Fact]
    public void What_else_is_said_is_that_newer_spellings_exist() =>
        Assert.Equal(["DNS2014"], Findings.Where(d => d.Severity == Severity.Information).Select(d => d.Code).Distinct());

    [Fact]
    public void It_is_the_same_in_a_file_for_Markdown() =>
        Assert.Equal(Findings.Select(d => (d.Code, d.Location.Line, d.Message)), Check("note.md").Select(d => (d.Code, d.Location.Line, d.Message)));

    private static IEnumerable<string> At(int line) =>
        Findings.Where(d => d.Location.Line == line && d.Severity > Severity.Information).Select(d => $"{d.Location.Line},{d.Location.Column} {d.Code} {d.Message}");

    private static IReadOnlyList<Diagnostic> Check(string name)
    {
        var file = CaseFolder.Open("Reading", "original-note").Input[0] with { Path = new SourcePath(name) };
        var sources = new SiteSources { Files = [file], Theme = ThemeFiles.All };
        return [.. SiteBuild.Run(sources, new SiteBuildOptions { ChecksOnly = true }).Diagnostics];
    }
}
