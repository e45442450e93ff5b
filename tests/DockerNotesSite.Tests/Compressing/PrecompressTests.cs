namespace DockerNotesSite.Compressing;

public sealed class PrecompressTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public PrecompressTests()
    {
        _folder.AddTheme();
        _folder.Write("theme/dist/worker/worker.js", "/* worker.js */\n");
        _folder.AddNotes(3, 1);
    }

    [Fact]
    public void Twins_come_and_go_and_nothing_else_of_the_site_knows_of_them()
    {
        var plain = Build("plain");
        var twinned = Build("site", "--precompress");

        Assert.Equal(plain, twinned.Where(f => !IsTwin(f.Key)));
        Assert.Contains("index.html.br", twinned.Keys);
        Assert.Contains("sw.js.gz", twinned.Keys);
        Assert.All(twinned.Keys.Where(IsTwin), twin => Assert.Contains(Path.ChangeExtension(twin, null), plain.Keys));
        Assert.Null(SiteFolder.FaultOf(_folder["site"]));
        Assert.Equal(twinned, Build("site", "--precompress"));

        Assert.Equal(plain, Build("site"));
        Assert.Null(SiteFolder.FaultOf(_folder["site"]));
    }

    [Fact]
    public void Clean_takes_them_away()
    {
        Build("site", "--precompress");

        Assert.Equal(0, ProgramRun.InProcess("clean", "--output", _folder["site"]).ExitCode);

        Assert.False(Directory.Exists(_folder["site"]));
    }

    [Fact]
    public void A_file_of_the_author_s_with_a_twin_s_name_stops_the_build_and_the_site_stays()
    {
        var before = Build("site");
        _folder.Write("input/notes/files.md", "# Files\n\n[a](a.json) [b](a.json.gz)\n");
        _folder.Write("input/notes/a.json", "[]");
        _folder.Write("input/notes/a.json.gz", "another");

        var run = Run("site", "--precompress");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("files/notes/a.json.gz would be sent", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, FilesOf("site"));
        Assert.Equal(0, Run("site").ExitCode);
    }

    public void Dispose() => _folder.Dispose();

    private static bool IsTwin(string file) => Path.GetExtension(file) is ".gz" or ".br";

    private Dictionary<string, string> Build(string output, params string[] flags)
    {
        var run = Run(output, flags);
        Assert.True(run.ExitCode == 0, run.Out + run.Error);
        return FilesOf(output);
    }

    private ProgramRun Run(string output, params string[] flags) =>
        ProgramRun.InProcess(["build", "--input", _folder["input"], "--theme", _folder["theme"], "--output", _folder[output], .. flags]);

    /// <summary>All but the list of what was written.</summary>
    private Dictionary<string, string> FilesOf(string output) =>
        _folder.Entries(output)
            .Where(e => File.Exists(_folder[$"{output}/{e}"]) && e != Writing.SiteManifest.FileName)
            .ToDictionary(e => e, e => Convert.ToHexString(File.ReadAllBytes(_folder[$"{output}/{e}"])));
}
