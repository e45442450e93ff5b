using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;
using DockerNotesSite.Sources;
using DockerNotesSite.Theming;

namespace DockerNotesSite.Previewing;

/// <summary>Whatever is done to the folder of the notes, and in whatever way: in the end the preview shows what a build would write.</summary>
public sealed partial class SiteFollowerTests : IDisposable
{
    private static readonly HttpClient Client = new();

    private readonly TemporaryFolder _folder = new();

    public SiteFollowerTests()
    {
        _folder.AddTheme();
        _folder.Write("input/site.yaml", "title: 名\n");
        for (var i = 0; i < 12; i++)
        {
            _folder.Write($"input/note-{i}.md", NoteText(i, 0));
        }
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task After_a_random_series_of_edits_every_file_is_the_one_that_a_build_makes(int seed)
    {
        await using var preview = await RunningPreview.StartAsync(_folder["input"], _folder["theme"]);
        var random = new Random(seed);
        for (var round = 0; round < 4; round++)
        {
            for (var edit = random.Next(1, 12); edit > 0; edit--)
            {
                Edit(random);
                await Task.Delay(random.Next(0, 25), TestContext.Current.CancellationToken);
            }

            await AssertShowsWhatABuildMakesAsync(preview);
        }
    }

    [Fact]
    public async Task A_hundred_files_at_once_are_one_change()
    {
        await using var preview = await RunningPreview.StartAsync(_folder["input"], _folder["theme"]);
        for (var i = 0; i < 100; i++)
        {
            _folder.Write($"input/branch/note-{i}.md", NoteText(i, 7));
        }

        File.Delete(_folder["input/note-3.md"]);
        await AssertShowsWhatABuildMakesAsync(preview);

        Directory.Delete(_folder["input/branch"], recursive: true);
        await AssertShowsWhatABuildMakesAsync(preview);
    }

    [Fact]
    public async Task The_folder_of_the_notes_itself_may_be_put_in_another_one_s_place()
    {
        await using var preview = await RunningPreview.StartAsync(_folder["input"], _folder["theme"]);
        _folder.Write("other/note-1.md", NoteText(1, 9));
        Directory.Move(_folder["input"], _folder["former"]);
        Directory.Move(_folder["other"], _folder["input"]);

        await AssertShowsWhatABuildMakesAsync(preview);
    }

    [Fact]
    public async Task Drafts_are_shown_where_they_are_asked_for()
    {
        _folder.Write("input/draft.md", "---\ndraft: true\n---\n# 草\n");
        await using var with = await RunningPreview.StartAsync(_folder["input"], _folder["theme"], "--port", "0", "--drafts");
        await using var without = await RunningPreview.StartAsync(_folder["input"], _folder["theme"]);

        Assert.Equal(HttpStatusCode.OK, await StatusOfAsync(with.Address + "notes/draft.html"));
        Assert.Equal(HttpStatusCode.NotFound, await StatusOfAsync(without.Address + "notes/draft.html"));
    }

    [Fact]
    public async Task What_is_wrong_is_told_once_with_its_place_and_the_last_good_page_stays()
    {
        await using var preview = await RunningPreview.StartAsync(_folder["input"], _folder["theme"]);
        var page = preview.Address + "notes/note-1.html";
        var good = await Client.GetStringAsync(page, TestContext.Current.CancellationToken);

        _folder.Write("input/note-1.md", "---\nslug: ../x\n---\n# 坏\n");
        await RunningPreview.UntilAsync(() => preview.Said.Contains("note-1.md(2,7): error DNS3009", StringComparison.Ordinal), () => preview.Said);
        Assert.Contains("1 error, 0 warnings.", preview.Said, StringComparison.Ordinal);
        Assert.Equal(good, await Client.GetStringAsync(page, TestContext.Current.CancellationToken));

        _folder.Write("input/note-2.md", NoteText(2, 5));
        await RunningPreview.UntilAsync(() => preview.Said.Split("followed in").Length == 3, () => preview.Said);
        Assert.Single(Regex.Matches(preview.Said, "DNS3009"));

        _folder.Write("input/note-1.md", NoteText(1, 6));
        await AssertShowsWhatABuildMakesAsync(preview);
    }

    [Fact]
    public async Task A_port_that_is_taken_leads_to_the_next_one_and_Ctrl_C_ends_it_cleanly()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;
        await using var preview = await RunningPreview.StartAsync(_folder["input"], _folder["theme"], "--port", $"{port}");

        Assert.InRange(new Uri(preview.Address).Port, port + 1, port + 49);
        Assert.Contains($"Port {port} is taken.", preview.Said, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await StatusOfAsync(preview.Address));

        // A browser still listens.
        using var events = await Client.GetAsync(preview.Address + "_preview/events?page=/", HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        Assert.Equal(ExitCode.Success, await preview.EndAsync());
        await Assert.ThrowsAsync<HttpRequestException>(() => StatusOfAsync(preview.Address));
    }

    [Theory]
    [InlineData("--port", "70000")]
    [InlineData("--port", "-1")]
    [InlineData("--port", "x")]
    public void What_is_no_port_is_wrong_use(string flag, string value) =>
        Assert.Equal(ExitCode.UsageWrong, ProgramRun.InProcess("preview", "--input", _folder["input"], "--theme", _folder["theme"], flag, value).ExitCode);

    private static async Task<HttpStatusCode> StatusOfAsync(string address)
    {
        using var response = await Client.GetAsync(address, TestContext.Current.CancellationToken);
        return response.StatusCode;
    }

    private static string NoteText(int i, int version) =>
        $"# 笔记 {i}\n\n第 {version} 版，见 [另一篇](note-{(i + 1) % 12}.md)。\n\n| 操作 | 命令 |\n|---|---|\n| 第 {version} 次 | `docker run --name n{i} [image]` |\n";

    /// <summary>One of the ways in which editors, people and version control change files.</summary>
    private void Edit(Random random)
    {
        var file = _folder[$"input/note-{random.Next(12)}.md"];
        var text = NoteText(random.Next(12), random.Next(1000));
        switch (random.Next(7))
        {
            case 0:
                File.WriteAllText(file, text);
                break;
            case 1:
                File.WriteAllText(file + ".tmp", text);
                File.Move(file + ".tmp", file, overwrite: true);
                break;
            case 2:
                File.Delete(file);
                break;
            case 3 when File.Exists(file):
                File.Move(file, _folder[$"input/moved-{random.Next(4)}.md"], overwrite: true);
                break;
            case 4:
                _folder.Write($"input/deep/{random.Next(2)}/note-{random.Next(4)}.md", text);
                break;
            case 5:
                File.WriteAllText(_folder["input/site.yaml"], $"title: 名 {random.Next(9)}\n");
                break;
            default:
                File.AppendAllText(file, $"\n又 {random.Next(1000)}。\n");
                break;
        }
    }

    private async Task AssertShowsWhatABuildMakesAsync(RunningPreview preview)
    {
        var fault = (string?)"";
        var built = Build(preview.Address);
        Assert.DoesNotContain(built.Diagnostics, d => d.Severity == Severity.Error);
        await RunningPreview.UntilAsync(
            () =>
            {
                fault = FaultOf(built, preview.Address);
                return fault is null;
            },
            () => $"{fault}\n{preview.Said}");
    }

    private SiteBuildResult Build(string address)
    {
        var input = InputFolder.Read(_folder["input"], new DiagnosticBag());
        var sources = new SiteSources { Files = input.Files, OtherFiles = input.OtherFiles, Theme = ThemeFolder.Read(_folder["theme"]) };
        return SiteBuild.Run(sources, new SiteBuildOptions { BaseUrl = address }, cancellation: TestContext.Current.CancellationToken);
    }

    /// <summary>Null where each file is served as it was built, the preview's own script aside, and no page that was there is left.</summary>
    private static string? FaultOf(SiteBuildResult built, string address)
    {
        foreach (var file in built.Files.Where(f => f.CopyOf is null))
        {
            using var response = Client.GetAsync(address + file.Path.Encoded).GetAwaiter().GetResult();
            var text = PreviewScriptElement().Replace(response.Content.ReadAsStringAsync().GetAwaiter().GetResult(), "");
            if (!response.IsSuccessStatusCode || text != Encoding.UTF8.GetString(file.Bytes.Span))
            {
                return $"{file.Path}: {response.StatusCode}";
            }
        }

        var pages = built.Files.Select(f => f.Path).ToHashSet();
        var left = Enumerable.Range(0, 12).Select(i => new UrlPath($"notes/note-{i}.html")).Where(page => !pages.Contains(page))
            .FirstOrDefault(page => StatusOfAsync(address + page.Encoded).GetAwaiter().GetResult() != HttpStatusCode.NotFound);
        return left.Value;
    }

    [GeneratedRegex("""<script src="/_preview/client\.[0-9a-f]{8}\.js" data-mark="\w+" defer></script>""")]
    private static partial Regex PreviewScriptElement();
}
