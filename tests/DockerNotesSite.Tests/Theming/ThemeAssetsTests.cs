namespace DockerNotesSite.Theming;

public sealed class ThemeAssetsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly List<string> _said = [];

    public ThemeAssetsTests()
    {
        _folder.Write("theme/package.json", """{"name":"t","version":"1.0.0","scripts":{"build":"node build.mjs"}}""");
        _folder.Write("theme/package-lock.json", """{"name":"t","version":"1.0.0","lockfileVersion":3,"packages":{"":{"name":"t","version":"1.0.0"}}}""");
        _folder.Write("theme/build.mjs", """
            import { appendFileSync, copyFileSync, mkdirSync, rmSync } from 'node:fs';
            rmSync('dist', { recursive: true, force: true });
            mkdirSync('dist');
            copyFileSync('src/site.css', 'dist/site.css');
            appendFileSync('../builds.txt', 'built\n');
            """);
        _folder.Write("theme/src/site.css", "a{}");
        _folder.Write("theme/templates/page.liquid", "page");
    }

    [Fact]
    public void Assets_are_built_once_and_again_when_a_source_changes()
    {
        Ensure();
        Assert.Equal(["theme: installing packages with npm …", "theme: building assets …"], _said);
        Assert.Equal("a{}", _folder.Read("theme/dist/site.css"));

        Ensure();
        Assert.Equal(2, _said.Count);

        _folder.Write("theme/src/site.css", "b{}");
        Ensure();
        Assert.Equal("b{}", _folder.Read("theme/dist/site.css"));
        Assert.Equal("theme: building assets …", Assert.Single(_said.Skip(2)));
        Assert.False(File.Exists(_folder["theme/.building.lock"]));
    }

    [Fact]
    public async Task Two_processes_at_once_build_once()
    {
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(
            () => ThemeAssets.EnsureBuilt(_folder["theme"], _ => { }, TestContext.Current.CancellationToken),
            TestContext.Current.CancellationToken)));

        Assert.Equal("built\n", _folder.Read("builds.txt"));
    }

    [Fact]
    public void A_failing_build_shows_npms_last_lines_and_is_tried_again()
    {
        _folder.Write("theme/build.mjs", "console.error('the style sheet is broken'); process.exit(1);");

        for (var i = 0; i < 2; i++)
        {
            var failure = Assert.Throws<UsageException>(Ensure);
            Assert.Contains("npm run build", failure.Message, StringComparison.Ordinal);
            Assert.Contains("the style sheet is broken", failure.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Without_npm_the_message_says_what_to_install()
    {
        _folder.Write("input/a.md");
        _folder.MakeFolder("empty");

        var run = ProgramRun.Start(_folder.Path, new Dictionary<string, string> { ["PATH"] = _folder["empty"] });

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("install Node.js", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["output"]));
    }

    [Fact]
    public void A_theme_that_is_named_and_not_there_is_an_error()
    {
        _folder.Write("input/a.md");

        var run = ProgramRun.InProcess("build", "--input", _folder["input"], "--output", _folder["output/site"], "--theme", _folder["nowhere"]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("no theme folder", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_theme_without_package_json_is_used_as_it_is()
    {
        File.Delete(_folder["theme/package.json"]);
        Ensure();
        Assert.Empty(_said);
    }

    [Fact]
    public void The_core_gets_templates_strings_and_assets_only()
    {
        _folder.Write("theme/strings/en.json");
        _folder.Write("theme/node_modules/x/templates/y.liquid");
        Ensure();

        Assert.Equal(
            ["dist/site.css", "strings/en.json", "templates/page.liquid"],
            ThemeFolder.Read(_folder["theme"]).Select(f => f.Path.Value));
    }

    public void Dispose() => _folder.Dispose();

    private void Ensure() => ThemeAssets.EnsureBuilt(_folder["theme"], _said.Add, TestContext.Current.CancellationToken);
}
