using System.Text.RegularExpressions;

namespace DockerNotesSite;

/// <summary>What the house promises about its own code.</summary>
public sealed partial class HouseTests
{
    private static readonly string Repository = Path.GetFullPath(Path.Combine(CaseFolder.Root, "..", "..", ".."));

    private static readonly string[] Stages =
        ["Reading", "CommandLines", "Cataloging", "Linking", "Translating", "Charting", "Searching", "Rendering", "Bundling"];

    private static IEnumerable<string> SourceFiles(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Repository, folder), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    public static TheoryData<string> StageNames => [.. Stages];

    [Theory]
    [MemberData(nameof(StageNames))]
    public void A_stage_knows_no_other_stage(string stage)
    {
        var others = Stages.Where(other => other != stage).ToArray();
        var files = SourceFiles(Path.Combine("src", "DockerNotesSite.Core", stage)).ToList();

        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.DoesNotContain(
            File.ReadLines(file), line => others.Any(other => line.Contains($"DockerNotesSite.{other}", StringComparison.Ordinal))));
    }

    [Fact]
    public void Model_and_diagnostics_know_no_stage() =>
        Assert.All(SourceFiles("src/DockerNotesSite.Core/Model").Concat(SourceFiles("src/DockerNotesSite.Core/Diagnostics")), file =>
            Assert.DoesNotContain(File.ReadLines(file), line => Stages.Any(stage => line.Contains($"DockerNotesSite.{stage}", StringComparison.Ordinal))));

    [Fact]
    public void The_code_does_not_know_its_first_subject() =>
        Assert.All(SourceFiles("src"), file => Assert.DoesNotContain(File.ReadLines(file), line =>
            !line.TrimStart().StartsWith("//", StringComparison.Ordinal)
            && OwnName().Replace(line, "").Contains("docker", StringComparison.OrdinalIgnoreCase)));

    [Fact]
    public void No_file_is_longer_than_300_lines() =>
        Assert.All(SourceFiles("src").Concat(SourceFiles("tests")), file => Assert.InRange(File.ReadLines(file).Count(), 0, 300));

    [Fact]
    public void Every_diagnostic_is_documented_and_has_a_case()
    {
        var codes = SourceFiles("src").SelectMany(f => Code().Matches(File.ReadAllText(f)).Select(m => m.Value)).Distinct().Order().ToList();
        var documented = File.ReadAllText(Path.Combine(Repository, "docs", "diagnostics.md"));
        var tested = Directory.EnumerateFiles(CaseFolder.Root, "diagnostics.txt", SearchOption.AllDirectories)
            .Concat(SourceFiles("tests"))
            .Select(File.ReadAllText)
            .SelectMany(text => Code().Matches(text).Select(m => m.Value))
            .ToHashSet(StringComparer.Ordinal);

        Assert.NotEmpty(codes);
        Assert.All(codes, code => Assert.Contains($"## {code}", documented, StringComparison.Ordinal));
        Assert.All(codes, code => Assert.Contains(code, tested));
    }

    [GeneratedRegex(@"\bDNS\d{4}\b")]
    private static partial Regex Code();

    [GeneratedRegex("DockerNotesSite|dockernotessite")]
    private static partial Regex OwnName();
}
