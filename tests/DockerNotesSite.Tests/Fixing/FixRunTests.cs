using System.Collections.Immutable;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;
using DockerNotesSite.Sources;
using DockerNotesSite.Writing;

namespace DockerNotesSite.Fixing;

/// <summary>What `check --fix` does to files, with findings made by hand.</summary>
public sealed class FixRunTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_is_changed_where_the_edit_says_and_keeps_its_permissions()
    {
        _folder.Write("input/notes/run.md", "\uFEFFdocker run --nmae web\r\nno end");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(_folder["input/notes/run.md"], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);
        }

        var report = Fix(Read(), Edit("notes/run.md"));

        Assert.Single(report.Applied);
        Assert.Equal("\uFEFFdocker run --name web\r\nno end"u8.ToArray(), File.ReadAllBytes(_folder["input/notes/run.md"]));
        Assert.Equal(["notes", "notes/run.md"], _folder.Entries("input"));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead, File.GetUnixFileMode(_folder["input/notes/run.md"]));
        }
    }

    [Fact]
    public void An_information_changes_nothing()
    {
        _folder.Write("input/run.md", "docker run --nmae web");

        var report = Fix(Read(), Edit("run.md") with { Severity = Severity.Information });

        Assert.Empty(report.Applied);
        Assert.Empty(report.Refused);
        Assert.Equal("docker run --nmae web", _folder.Read("input/run.md"));
    }

    [Fact]
    public void A_link_stays_a_link_and_what_it_leads_to_is_changed()
    {
        _folder.Write("input/_kept/run.md", "docker run --nmae web");
        _folder.Link("input/run.md", "_kept/run.md");

        Assert.Single(Fix(Read(), Edit("run.md")).Applied);
        Assert.Equal("docker run --name web", _folder.Read("input/_kept/run.md"));
        Assert.Equal("_kept/run.md", new FileInfo(_folder["input/run.md"]).LinkTarget);
    }

    [Fact]
    public void A_link_that_meanwhile_leads_out_is_not_followed()
    {
        _folder.Write("input/run.md", "docker run --nmae web");
        _folder.Write("outside/run.md", "docker run --nmae web");
        var files = Read();
        File.Delete(_folder["input/run.md"]);
        _folder.Link("input/run.md", "../outside/run.md");

        Assert.Equal("the file is not in the input folder", Assert.Single(Fix(files, Edit("run.md")).Refused).Reason);
        Assert.Equal("docker run --nmae web", _folder.Read("outside/run.md"));
    }

    [Fact]
    public void A_file_that_was_changed_meanwhile_stays_as_it_is()
    {
        _folder.Write("input/run.md", "docker run --nmae web");
        var files = Read();
        _folder.Write("input/run.md", "docker run --nmae web, and more");

        Assert.Equal("the file was changed meanwhile", Assert.Single(Fix(files, Edit("run.md")).Refused).Reason);
        Assert.Equal("docker run --nmae web, and more", _folder.Read("input/run.md"));
    }

    [Fact]
    public void A_site_that_was_built_into_the_folder_is_never_touched()
    {
        _folder.Write("input/site/notes/run.html", "docker run --nmae web");
        _folder.Write("input/site/" + SiteManifest.FileName, "");

        Assert.Equal("the file belongs to a site that was built", Assert.Single(Fix(Read(), Edit("site/notes/run.html")).Refused).Reason);
        Assert.Equal("docker run --nmae web", _folder.Read("input/site/notes/run.html"));
    }

    [Fact]
    public void A_file_that_is_gone_is_told_and_the_others_are_changed()
    {
        _folder.Write("input/gone.md", "docker run --nmae web");
        _folder.Write("input/run.md", "docker run --nmae web");
        var files = Read();
        File.Delete(_folder["input/gone.md"]);

        var report = Fix(files, Edit("gone.md"), Edit("run.md"));

        Assert.StartsWith("the file can't be written: it is gone", Assert.Single(report.Refused).Reason, StringComparison.Ordinal);
        Assert.Equal("docker run --name web", _folder.Read("input/run.md"));
        Assert.Equal(["run.md"], _folder.Entries("input"));
    }

    private ImmutableArray<SourceFile> Read() => InputFolder.Read(_folder["input"], new DiagnosticBag()).Files;

    private FixReport Fix(ImmutableArray<SourceFile> files, params ImmutableArray<Diagnostic> diagnostics) =>
        FixRun.Of(_folder["input"], files, diagnostics);

    private static Diagnostic Edit(string path)
    {
        var place = new SourceLocation(new SourcePath(path), 1, 12);
        return new Diagnostic("DNS2003", Severity.Warning, place, "There is no flag.") { Edits = [new SourceEdit(place, "--nmae", "--name")] };
    }
}
