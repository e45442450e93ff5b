namespace DockerNotesSite;

/// <summary>
/// A small site and the one that its author built next: a note is changed, a note is new, and so are the scripts, which write
/// their version on every page.
/// </summary>
public sealed class TwoVersions : IDisposable
{
    private const int WholeUpTo = 32 * 1024 * 1024;

    private static readonly byte[] Picture = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private readonly string _folder = Directory.CreateTempSubdirectory("dockernotessite-").FullName;

    public TwoVersions()
    {
        Build("1", "第一版", []);
        Build("2", "第二版", ["added.md"]);
        Build("3", "大版", ["added.md"], WholeUpTo);
    }

    /// <summary>One more, with a picture that is larger than what is kept at a first visit.</summary>
    public string Large => Path.Combine(_folder, "site-3");

    public string First => Path.Combine(_folder, "site-1");

    public string Second => Path.Combine(_folder, "site-2");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Build(string version, string text, IEnumerable<string> more, int pictureSize = 0)
    {
        var input = Path.Combine(_folder, "input-" + version);
        var assets = Directory.CreateDirectory(Path.Combine(input, "_theme", "assets")).FullName;
        var script = File.ReadAllText(Path.Combine(SiteProgram.Repository, "theme", "dist", "site.js"));
        File.WriteAllText(Path.Combine(assets, "site.js"), $"{script}\ndocument.documentElement.dataset.version = '{version}';\n");
        File.WriteAllText(Path.Combine(input, "site.yaml"), "title: 笔记\n");
        File.WriteAllText(Path.Combine(input, "changed.md"), $"# 会变的笔记\n\n{text}：`docker ps`。\n\n{string.Concat(Enumerable.Repeat("很长的一段。\n\n", 40))}");
        foreach (var name in more.Append("same.md"))
        {
            File.WriteAllText(Path.Combine(input, name), $"# {name}\n\n`docker run [image]`\n\n![图](picture.png)\n");
        }

        File.WriteAllBytes(Path.Combine(input, "picture.png"), [.. Picture, .. new byte[pictureSize]]);
        SiteProgram.Build(Path.Combine(_folder, "site-" + version), "--input", input, "--pdf", "off");
    }
}
