using System.Diagnostics;
using System.Runtime.Versioning;

namespace DockerNotesSite.Hostile;

/// <summary>
/// What the machine may do to a build: one clear message, and the old site is whole. Root may write and read everything, so where root runs
/// the tests the program is given to another user, and disks are made in a mount namespace of their own, where that is allowed.
/// </summary>
[SupportedOSPlatform("linux")]
public sealed class UnluckyMachineTests : IDisposable
{
    private const int Notes = 3;

    private static readonly TimeSpan LongestRun = TimeSpan.FromSeconds(60);

    private readonly TemporaryFolder _folder = new();

    public UnluckyMachineTests()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Limits, users and mounts are set up as Linux has them.");
        _folder.AddTheme();
        _folder.AddNotes(Notes, 1);
        _folder.Write("input/picture.md", "# Picture\n\n![p](p.png)\n");
        _folder.Write("input/p.png", "pixels");
        Assert.Equal(0, ProgramRun.InProcess("build", "--input", _folder["input"], "--theme", _folder["theme"], "--output", _folder["output/site"]).ExitCode);
        _folder.AddNotes(Notes, 2);
        AllowReading(_folder.Path);
    }

    [Fact]
    public void A_full_disk()
    {
        if (NamespaceWithMounts() is not { } space)
        {
            // Without a disk of its own to be full, a file at least can be refused its size.
            A_file_that_may_not_become_so_large();
            return;
        }

        // Room for the old site and half of a new one; what is on that disk in the end is copied to where the test can see it.
        var run = Shell($"""
            {space} sh -c 'mkdir full && mount -t tmpfs -o size=$(( $(du -s -k output | cut -f1) * 3 / 2 ))k none full && cp -a output/. full
            {Build("full/site")}; code=$?; mkdir kept && cp -a full/. kept; exit $code'
            """);

        AssertFailed(run, 3, "No space left on device");
        AssertOldSite("kept");
    }

    [Fact]
    public void A_file_that_may_not_become_so_large()
    {
        File.WriteAllBytes(_folder["input/p.png"], new byte[200_000]);

        // The runtime's own memory is such a file, unless this is off.
        var run = Shell($"trap '' XFSZ; ulimit -f 128; DOTNET_EnableWriteXorExecute=0 {Build("output/site")}");

        AssertFailed(run, 3, "A file could not be read or written");
        AssertOldSite("output");
    }

    [Fact]
    public void A_disk_that_is_mounted_read_only()
    {
        if (NamespaceWithMounts() is not { } space)
        {
            A_folder_that_may_not_be_written();
            return;
        }

        var run = Shell($"{space} sh -c 'mount --bind output output && mount -o remount,bind,ro output && {Build("output/site")}'");

        AssertFailed(run, 3, "Read-only file system");
        AssertOldSite("output");
    }

    [Fact]
    public void A_folder_that_may_not_be_written()
    {
        var run = Shell($"chmod 555 output output/site; {AsAnotherUser()} {Build("output/site")}");

        AssertFailed(run, 3, "denied");
        AssertOldSite("output");
    }

    [Fact]
    public void A_note_that_may_not_be_read()
    {
        var run = Shell($"chmod 000 input/notes/note-001.md; chmod 777 output; {AsAnotherUser()} {Build("output/site")}");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            ["input/notes/note-001.md: error DNS1304: notes/note-001.md can't be read: permission denied. → Make it readable, or rename it so that its name begins with \"_\" to leave it out."],
            Lines(run.Out));
        AssertOldSite("output");
    }

    [Fact]
    public void A_picture_that_may_not_be_read()
    {
        var run = Shell($"chmod 000 input/p.png; chmod 777 output; {AsAnotherUser()} {Build("output/site")}");

        AssertFailed(run, 3, "p.png");
        AssertOldSite("output");
    }

    [Theory]
    [InlineData("input/notes/note-001.md", 1)]
    [InlineData("input/p.png", 3)]
    public void A_file_that_another_program_has_locked(string file, int exitCode)
    {
        using (File.Open(_folder[file], FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
            var run = Shell(Build("output/site"));
            Assert.Equal(exitCode, run.ExitCode);
            Assert.Contains(Path.GetFileName(file), Assert.Single(Lines(run.Out + run.Error)), StringComparison.Ordinal);
            Assert.Contains("used by another process", run.Out + run.Error, StringComparison.Ordinal);
        }

        AssertOldSite("output");
    }

    public void Dispose()
    {
        if (OperatingSystem.IsLinux())
        {
            Shell("chmod -R u+rwx .");
            _folder.Dispose();
        }
    }

    private static string Build(string output) =>
        $"dotnet {Path.Combine(AppContext.BaseDirectory, "DockerNotesSite.dll")} build --pdf off --verbosity quiet --output {output}";

    private static string AsAnotherUser() => Environment.IsPrivilegedProcess ? "setpriv --reuid=65534 --regid=65534 --clear-groups" : "";

    /// <summary>Null where this machine does not allow a mount, not even in a namespace of its own.</summary>
    private string? NamespaceWithMounts() =>
        new[] { "unshare -m", "unshare -r -m" }.FirstOrDefault(command => Shell($"{command} mount -t tmpfs none theme").ExitCode == 0);

    /// <summary>One sentence says what is wrong.</summary>
    private static void AssertFailed(ProgramRun run, int exitCode, string said)
    {
        Assert.True(run.ExitCode == exitCode, $"{run.ExitCode}: {run.Out}{run.Error}");
        Assert.Contains(said, Assert.Single(Lines(run.Out + run.Error)), StringComparison.Ordinal);
    }

    /// <summary>Every file as it was written, nothing else, and nothing beside it.</summary>
    private void AssertOldSite(string output)
    {
        Assert.Null(SiteFolder.FaultOf(_folder[$"{output}/site"]));
        Assert.Contains("version 1", _folder.Read($"{output}/site/notes/note-000.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("version 2", _folder.Read($"{output}/site/notes/note-000.html"), StringComparison.Ordinal);
        Assert.Equal(["site"], _folder.Entries(output).Where(e => !e.Contains('/', StringComparison.Ordinal)));
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static void AllowReading(string folder) =>
        File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute);

    private ProgramRun Shell(string script)
    {
        var start = new ProcessStartInfo("sh", ["-c", script]) { WorkingDirectory = _folder.Path, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(LongestRun))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{script} did not end.");
        }

        return new ProgramRun(process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }
}
