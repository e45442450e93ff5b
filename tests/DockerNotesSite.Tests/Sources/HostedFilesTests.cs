using DockerNotesSite.Model;

namespace DockerNotesSite.Sources;

/// <summary>What a host makes of the files of a folder is what the program writes for that folder, byte for byte.</summary>
public sealed class HostedFilesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_host_makes_the_program_s_site()
    {
        _folder.AddTheme();
        _folder.Write("theme/dist/single/single.js", "show()\n");
        _folder.Write("theme/dist/print/fonts.css", "not read\n");
        _folder.Write("theme/node_modules/a/templates/home.liquid", "not read\n");
        _folder.AddNotes(3, 1);
        _folder.Write("input/site.yaml", "title: Notes\nlanguage: zh-CN\nlanguages:\n  en:\n    title: In English\ninclude: [_more]\nbaseUrl: https://example.org/notes/\n");
        _folder.Write("input/_more/图.md", "# 图\n\n![a](../a picture.svg) [data](data.bin)\n\n| 操作 | 命令 |\n|---|---|\n| 看 | `docker ps -a` |\n");
        _folder.Write("input/en/_more/图.md", "---\ntitle: Picture\n---\n\n# Picture\n");
        _folder.Write("input/_hidden.md", "# Not part of it\n");
        _folder.Write("input/a picture.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        _folder.Write("input/_more/data.bin", "");
        _folder.Write("input/_theme/styles/own.css", "p { color: red }\n");
        var run = ProgramRun.InProcess(["build", "--pdf", "off", "--input", _folder["input"], "--theme", _folder["theme"], "--output", _folder["site"]]);
        Assert.Equal(0, run.ExitCode);

        var site = HostedBuild.Run(FilesIn("input").Reverse(), FilesIn("theme"), new SiteBuildOptions(), TestContext.Current.CancellationToken);

        var written = Directory.EnumerateFiles(_folder["site"], "*", SearchOption.AllDirectories).Select(path => Relative("site", path)).Where(path => path != ".dockernotessite");
        Assert.Equal(written.Order(StringComparer.Ordinal), site.Files.Select(file => file.Path.Value).Order(StringComparer.Ordinal));
        Assert.All(site.Files, file => Assert.True(File.ReadAllBytes(_folder["site/" + file.Path.Value]).AsSpan().SequenceEqual(file.Bytes.Span), file.Path.Value));
        Assert.Contains(site.Files, file => file.Path.Value.EndsWith("data.bin", StringComparison.Ordinal));
    }

    private IEnumerable<HostFile> FilesIn(string folder) => Directory.EnumerateFiles(_folder[folder], "*", SearchOption.AllDirectories).Select(path => new HostFile(
        new SourcePath(Relative(folder, path)),
        () => new FileInfo(path).Length,
        () => new SourceFile(new SourcePath(Relative(folder, path)), File.ReadAllBytes(path))));

    private string Relative(string folder, string path) => Path.GetRelativePath(_folder[folder], path).Replace('\\', '/');
}
