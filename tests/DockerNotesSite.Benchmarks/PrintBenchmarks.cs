using System.Diagnostics;
using System.Runtime.CompilerServices;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;
using DockerNotesSite.Printing;
using DockerNotesSite.Sources;
using DockerNotesSite.Theming;

namespace DockerNotesSite;

/// <summary>
/// Both PDFs of the project's own notes: by the program, and by the browser's own command line, which is given the same documents with
/// the same fonts on the disk and neither fits nor numbers anything. The theme must be built.
/// </summary>
[SimpleJob(RunStrategy.Monitoring, warmupCount: 1, iterationCount: 7)]
public class PrintBenchmarks
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(SourceFolder(), "..", ".."));
    private static readonly string Theme = Path.Combine(Root, "theme");

    private readonly string _folder = Directory.CreateTempSubdirectory("dockernotessite-").FullName;
    private readonly string _browser = BrowserFinder.Find(null) ?? throw new InvalidOperationException("There is no browser.");
    private SiteBuildResult _built = null!;

    [GlobalSetup]
    public void WritePages()
    {
        var input = InputFolder.Read(Path.Combine(Root, "input"), new DiagnosticBag());
        _built = SiteBuild.Run(new SiteSources { Files = input.Files, Theme = ThemeFolder.Read(Theme) }, new SiteBuildOptions());
        foreach (var file in _built.Files.Append(SiteCompletion.Book(_built.Draft!, _built.Files, long.MaxValue, new DiagnosticBag())!))
        {
            Write(file.Path.Value, file.Bytes.Span);
        }

        foreach (var font in Directory.EnumerateFiles(ThemeFolder.PrintFonts(Theme)))
        {
            Write("print/" + Path.GetFileName(font), File.ReadAllBytes(font));
        }

        var sheet = Path.Combine(_folder, SiteAddresses.Root.QuickReference.Value);
        File.WriteAllText(sheet, File.ReadAllText(sheet).Replace("</title>", $"</title><link rel=stylesheet href={PrintedFiles.FontStyle}>", StringComparison.Ordinal));
    }

    [Benchmark(Baseline = true)]
    public void BrowserAlone()
    {
        Print(SiteAddresses.Root.QuickReference.Value);
        Print("book.html");
    }

    [Benchmark]
    public int Program() =>
        SitePrinter.PrintAsync(_browser, _built.Drafts, _built.Files, ThemeFolder.PrintFonts(Theme), new DiagnosticBag()).GetAwaiter().GetResult().Length;

    [GlobalCleanup]
    public void Remove() => Directory.Delete(_folder, recursive: true);

    private void Print(string page)
    {
        using var process = Process.Start(_browser,
        [
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--no-pdf-header-footer", $"--user-data-dir={Path.Combine(_folder, "profile")}",
            $"--print-to-pdf={Path.Combine(_folder, "printed.pdf")}", new Uri(Path.Combine(_folder, page)).AbsoluteUri,
        ]);
        process.WaitForExit();
    }

    private void Write(string path, ReadOnlySpan<byte> bytes)
    {
        var file = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
    }

    private static string SourceFolder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
