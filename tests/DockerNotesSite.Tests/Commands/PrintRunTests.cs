using DockerNotesSite.Diagnostics;

namespace DockerNotesSite.Commands;

/// <summary>What happens where there is nothing to print with; what is printed is tested with a browser.</summary>
public sealed class PrintRunTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public PrintRunTests()
    {
        _folder.AddTheme();
        _folder.AddNotes(2, 1);
    }

    [Fact]
    public void Without_a_browser_the_command_that_gets_one_is_told()
    {
        var diagnostics = new DiagnosticBag();

        Assert.Empty(PrintRun.Print(null, PdfMode.Auto, [], [], "", diagnostics));

        var missing = Assert.Single(diagnostics.ToImmutable());
        Assert.Equal(("DNS7001", Severity.Warning), (missing.Code, missing.Severity));
        Assert.Contains(" install ", missing.Fix, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_pdfs_nothing_is_missed()
    {
        var diagnostics = new DiagnosticBag();

        Assert.Null(PrintRun.FindBrowser(PdfMode.Off, null));
        Assert.Empty(PrintRun.Print(null, PdfMode.Off, [], [], "", diagnostics));
        Assert.Empty(diagnostics.ToImmutable());
    }

    [Theory]
    [InlineData("auto")]
    [InlineData("required")]
    public void A_browser_that_is_named_and_not_there_is_an_error(string mode)
    {
        var run = Start("--pdf", mode, "--browser", _folder["chromium"]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("no such file", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["output"]));
    }

    [Fact]
    public void The_environment_may_name_the_browser()
    {
        var run = ProgramRun.Start(_folder.Path, new Dictionary<string, string> { ["CHROME_PATH"] = _folder["edge"] }, "--pdf", "auto");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("CHROME_PATH", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_browser_that_does_not_print_leaves_the_site_without_pdfs()
    {
        var run = Start("--pdf", "auto", "--browser", Broken());

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("DNS7002", run.Out, StringComparison.Ordinal);
        Assert.Null(SiteFolder.FaultOf(_folder["output/site"]));
        Assert.Equal(["docker-notes-offline.zip"], new DirectoryInfo(_folder["output/site/downloads"]).GetFiles().Select(f => f.Name));
    }

    [Fact]
    public void Where_pdfs_are_required_a_browser_that_does_not_print_is_an_error()
    {
        var run = Start("--pdf", "required", "--browser", Broken());

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--pdf required", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["output/site"]));
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>A program that ends at once.</summary>
    private static string Broken() => OperatingSystem.IsWindows() ? Path.Combine(Environment.SystemDirectory, "hostname.exe") : "/bin/true";

    private ProgramRun Start(params string[] arguments) => ProgramRun.Start(_folder.Path, null, arguments);
}
