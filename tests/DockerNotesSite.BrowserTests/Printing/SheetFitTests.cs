using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;
using DockerNotesSite.Theming;
using UglyToad.PdfPig;

namespace DockerNotesSite.Printing;

/// <summary>Quick references of many lengths, printed as the program does it, all by one browser.</summary>
public sealed partial class SheetFitTests : IAsyncLifetime
{
    private static readonly (string Action, string Syntax, string Example)[] Uses =
    [
        ("查看 Docker 版本", "docker version", "docker version"),
        ("创建并运行容器", "docker run [image] [command]", "docker run ubuntu:24.04 bash"),
        ("在后台运行，并发布端口", "docker run -d -p [host port]:[container port] [image]", "docker run -d -p 8080:80 nginx:1.27"),
        ("查看所有容器，包括已经停止的", "docker ps -a", "docker ps -a"),
        ("持续查看容器的日志", "docker logs -f [container]", "docker logs -f web"),
        ("进入正在运行的容器", "docker exec -it [container] [command]", "docker exec -it web sh"),
        ("停止容器", "docker stop [container]", "docker stop web"),
        ("删除已经停止的容器", "docker rm [container]", "docker rm web"),
        ("从 Dockerfile 构建镜像", "docker build -t [image] [path]", "docker build -t web:2 ."),
        ("给镜像再起一个名称", "docker tag [image] [new image]", "docker tag web:2 registry.example.com/team/web:2"),
        ("把镜像推送到仓库", "docker push [image]", "docker push registry.example.com/team/web:2"),
        ("删除没有容器使用的镜像", "docker image prune -a", "docker image prune -a"),
        ("创建网络", "docker network create [network]", "docker network create backend"),
        ("把数据卷挂载到容器里", "docker run -v [volume]:[path] [image]", "docker run -v data:/var/lib/data postgres:17"),
        ("查看容器占用的资源", "docker stats [container]", "docker stats web"),
    ];

    private PrintBrowser? _browser;
    private byte[] _pdf = [];

    public async ValueTask InitializeAsync() => _browser = await PrintBrowser.StartAsync(Browser.Executable);

    public ValueTask DisposeAsync() => _browser!.DisposeAsync();

    [Theory]
    [InlineData(20, 1, "portrait")]
    [InlineData(20, 2, "portrait")]
    [InlineData(60, 1, "portrait")]
    [InlineData(60, 2, "landscape")]
    [InlineData(120, 1, "portrait")]
    [InlineData(120, 2, "portrait")]
    [InlineData(250, 2, "portrait")]
    [InlineData(250, 2, "landscape")]
    public async Task So_many_rows_fit(int rows, int pages, string orientation)
    {
        var said = await PrintAsync(rows, $"pages: {pages}, orientation: {orientation}");
        using var pdf = Printed();

        Assert.DoesNotContain("DNS7003", said, StringComparison.Ordinal);
        Assert.InRange(pdf.NumberOfPages, 1, pages);
        Assert.Equal(orientation == "landscape", pdf.GetPage(1).Width > pdf.GetPage(1).Height);
        Assert.True(SmallestOf(pdf) >= 6.49, $"{SmallestOf(pdf)} points are too small.");
        HasAllRows(pdf, rows);
    }

    [Theory]
    [InlineData(250)]
    [InlineData(400)]
    [InlineData(1000)]
    public async Task Where_nothing_fits_the_groups_to_leave_out_are_named_and_without_them_it_fits(int rows)
    {
        var said = await PrintAsync(rows, "pages: 1");
        using (var pdf = Printed())
        {
            Assert.True(pdf.NumberOfPages > 1);
            HasAllRows(pdf, rows);
        }

        var fix = Group().Matches(said[said.IndexOf("DNS7003", StringComparison.Ordinal)..]).Select(m => m.Groups[1].Value).ToList();
        Assert.NotEmpty(fix);

        var then = await PrintAsync(rows, $"pages: 1, leaveOut: [{string.Join(", ", fix)}]");

        Assert.DoesNotContain("DNS7003", then, StringComparison.Ordinal);
        using var shorter = Printed();
        Assert.Equal(1, shorter.NumberOfPages);
    }

    [Fact]
    public async Task The_paper_may_be_letter()
    {
        await PrintAsync(20, "paper: letter");
        using var pdf = Printed();
        Assert.Equal((612, 792), ((int)Math.Round(pdf.GetPage(1).Width), (int)Math.Round(pdf.GetPage(1).Height)));
    }

    [Fact]
    public async Task A_word_that_is_wider_than_any_column_is_broken_and_nothing_is_lost()
    {
        var image = "registry.example.com/" + string.Concat(Enumerable.Repeat("a-long-folder/", 14)) + "image:1";
        await PrintAsync(6, "pages: 1", $"| 运行很长的名称 | `docker run {image}` | |");
        using var pdf = Printed();

        Assert.Contains(PdfReading.Squeezed("docker run " + image), PdfReading.TextOf(pdf), StringComparison.Ordinal);
        Assert.All(PdfReading.Letters(pdf), letter => Assert.InRange(letter.BoundingBox.Right, 0, pdf.GetPage(1).Width - 20));
    }

    [Fact]
    public async Task The_same_notes_give_the_same_bytes()
    {
        await PrintAsync(20, "pages: 1");
        var first = _pdf;

        await PrintAsync(20, "pages: 1");

        Assert.Equal(Encoding.Latin1.GetString(first), Encoding.Latin1.GetString(_pdf));
    }

    [Fact]
    public async Task With_an_address_it_has_a_code_for_a_camera_and_links_to_the_site()
    {
        await PrintAsync(20, "pages: 1", more: "baseUrl: https://example.org/notes/\n");
        using var pdf = Printed();

        Assert.Contains("example.org/notes", PdfReading.TextOf(pdf), StringComparison.Ordinal);
        var links = pdf.GetPage(1).GetAnnotations().Select(a => a.Action).OfType<UglyToad.PdfPig.Actions.UriAction>().ToList();
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.StartsWith("https://example.org/notes/", link.Uri, StringComparison.Ordinal));
    }

    private PdfDocument Printed() => PdfDocument.Open(_pdf);

    private static double SmallestOf(PdfDocument pdf) => PdfReading.Letters(pdf).Min(letter => letter.PointSize);

    private static void HasAllRows(PdfDocument pdf, int rows)
    {
        var text = PdfReading.TextOf(pdf);
        Assert.All(Enumerable.Range(0, rows), i => Assert.Contains(PdfReading.Squeezed(Action(i)), text, StringComparison.Ordinal));
    }

    private static string Action(int i) => string.Create(CultureInfo.InvariantCulture, $"{Uses[i % Uses.Length].Action}（{i + 1}）");

    /// <summary>What is said of the notes; the PDF is kept.</summary>
    private async Task<string> PrintAsync(int rows, string sheet, string further = "", string more = "")
    {
        var sources = new SiteSources
        {
            Files = [File("note.md", Note(rows) + further), File("site.yaml", Configuration(sheet, more))],
            Theme = ThemeFolder.Read(Theme),
        };
        var built = SiteBuild.Run(sources, new SiteBuildOptions());
        Assert.DoesNotContain(built.Diagnostics, d => d.Severity >= Severity.Warning);
        var diagnostics = new DiagnosticBag();
        var address = built.Draft!.Configuration.BaseUrl is { Length: > 0 } known ? new Uri(known) : PrintedFiles.NoAddress;
        var sheetPage = SiteCompletion.Sheet(built.Draft, built.Files, long.MaxValue, diagnostics)!;
        var files = new PrintedFiles(address, built.Files.Prepend(sheetPage).DistinctBy(file => file.Path), ThemeFolder.PrintFonts(Theme));
        _pdf = await SheetPrinter.PrintAsync(_browser!, files, built.Draft, diagnostics);
        PdfDates.Set(_pdf, built.Catalog!.LatestDay);
        return string.Join('\n', diagnostics.ToImmutable().Select(d => $"{d.Code} {d.Message} {d.Fix}"));
    }

    private static string Theme { get; } = Path.Combine(SiteProgram.Repository, "theme");

    private static SourceFile File(string path, string text) => new(new SourcePath(path), Encoding.UTF8.GetBytes(text));

    private static string Note(int rows)
    {
        var note = new StringBuilder("---\ntitle: 速查\ndate: 2026-11-01\n---\n");
        for (var i = 0; i < rows; i++)
        {
            if (i % 12 == 0)
            {
                note.Append(CultureInfo.InvariantCulture, $"\n## 第 {(i / 12) + 1} 组\n\n| 操作 | 命令 | 示例 |\n|---|---|---|\n");
            }

            var (_, syntax, example) = Uses[i % Uses.Length];
            note.Append(CultureInfo.InvariantCulture, $"| {Action(i)} | `{syntax}` | `{example}` |\n");
        }

        return note.ToString();
    }

    private static string Configuration(string sheet, string more) => $$"""
        programs: [docker]
        checks: { ignore: { DNS2014: short spellings are meant, DNS2016: the same rows again, DNS2017: nobody runs them } }
        quickReference: { {{sheet}} }
        {{more}}
        """;

    [GeneratedRegex("\"(第 [0-9]+ 组)\"")]
    private static partial Regex Group();
}
