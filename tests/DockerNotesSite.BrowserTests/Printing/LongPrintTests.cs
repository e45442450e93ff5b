using DockerNotesSite.Commands;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;
using DockerNotesSite.Theming;

namespace DockerNotesSite.Printing;

/// <summary>A book that would keep a browser busy for minutes.</summary>
public sealed class LongPrintTests
{
    /// <summary>More bytes than a book may have, in several notes, as none may be so long alone.</summary>
    private const int Notes = 4;
    private const int BytesOfNote = 1_600_000;

    private static string Theme => Path.Combine(SiteProgram.Repository, "theme");

    [Fact]
    public void What_is_too_long_is_left_out_and_told_and_what_is_short_is_printed()
    {
        var built = Build();
        var diagnostics = new DiagnosticBag();

        var printed = PrintRun.Print(Browser.Executable, PdfMode.Auto, built.Drafts, built.Files, Theme, diagnostics);

        Assert.Equal(DownloadKind.QuickReference, Assert.Single(printed).Kind);
        var told = Assert.Single(diagnostics.ToImmutable());
        Assert.Equal(("DNS7005", Severity.Warning), (told.Code, told.Severity));
        Assert.Contains("book", told.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_the_pdfs_are_required_it_is_an_error()
    {
        var built = Build();

        var error = Assert.Throws<UsageException>(() =>
            PrintRun.Print(Browser.Executable, PdfMode.Required, built.Drafts, built.Files, Theme, new DiagnosticBag()));

        Assert.Contains("book", error.Message, StringComparison.Ordinal);
    }

    private static SiteBuildResult Build()
    {
        var row = "| 操作 | 命令 |\n| --- | --- |\n| 查看容器 | `docker ps` |\n";
        var text = System.Text.Encoding.UTF8.GetBytes($"# 很长\n\n{row}\n```text\n{new string('x', BytesOfNote)}\n```\n");
        var notes = Enumerable.Range(1, Notes).Select(number => new SourceFile(new SourcePath($"long-{number}.md"), text));
        return SiteBuild.Run(new SiteSources { Files = [.. notes], Theme = ThemeFolder.Read(Theme) }, new SiteBuildOptions());
    }
}
