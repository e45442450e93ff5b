using DockerNotesSite.Diagnostics;

namespace DockerNotesSite.Sources;

public sealed class InputFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly DiagnosticBag _diagnostics = new();

    [Fact]
    public void Notes_at_any_depth_are_read_and_other_files_are_named_in_ordinal_order()
    {
        foreach (var path in (string[])["z.md", "a.markdown", "B.TXT", "深/度/x.html", "y.htm", "site.yaml", "深/p.png", "data.csv"])
        {
            _folder.Write(path, path);
        }

        var input = Read();

        Assert.Equal(["B.TXT", "a.markdown", "site.yaml", "y.htm", "z.md", "深/度/x.html"], input.Files.Select(f => f.Path.Value));
        Assert.Equal(["data.csv", "深/p.png"], input.OtherFiles.Select(f => f.Value));
        Assert.Equal("z.md"u8.ToArray(), input.Files[4].Bytes.ToArray());
        Assert.Empty(_diagnostics.ToImmutable());
    }

    [Fact]
    public void Names_that_begin_with_an_underscore_or_a_dot_are_left_out_unless_included()
    {
        foreach (var path in (string[])["_a.md", ".b.md", "_posts/c.md", "_posts/_d.md", "e/_f/g.md", "e/_h.md", ".git/i.md", "j.md"])
        {
            _folder.Write(path);
        }

        Assert.Equal(["j.md"], Read().Files.Select(f => f.Path.Value));

        _folder.Write("site.yaml", "include: [_posts, '**/_h.md', 'e/_f/*.md']\n");
        Assert.Equal(["_posts/c.md", "e/_f/g.md", "e/_h.md", "j.md", "site.yaml"], Read().Files.Select(f => f.Path.Value));
    }

    [Fact]
    public void Cli_facts_are_always_read_and_the_rest_of_their_folder_is_not()
    {
        _folder.Write("_cli/git.cli.json");
        _folder.Write("_cli/readme.md");

        Assert.Equal(["_cli/git.cli.json"], Read().Files.Select(f => f.Path.Value));
    }

    [Fact]
    public void The_own_theme_is_always_read_but_for_what_is_hidden_in_it()
    {
        foreach (var path in (string[])["_theme/styles/a.css", "_theme/assets/logo.png", "_theme/_old/b.css", "_theme/.c", "notes/_theme/d.css"])
        {
            _folder.Write(path);
        }

        Assert.Equal(["_theme/assets/logo.png", "_theme/styles/a.css"], Read().Files.Select(f => f.Path.Value));
        Assert.Empty(Read().OtherFiles);
    }

    [Fact]
    public void A_link_out_of_the_folder_is_left_out_and_told()
    {
        _folder.Write("elsewhere/secret.md");
        _folder.Write("input/a.md");
        _folder.Link("input/one.md", _folder["elsewhere/secret.md"]);
        _folder.Link("input/all", "../elsewhere");

        var input = InputFolder.Read(_folder["input"], _diagnostics);

        Assert.Equal(["a.md"], input.Files.Select(f => f.Path.Value));
        Assert.Equal([("DNS1301", "all"), ("DNS1301", "one.md")], Told());
    }

    [Fact]
    public void A_folder_whose_name_begins_like_the_input_folders_is_outside_of_it()
    {
        _folder.Write("input/a.md");
        _folder.Write("input-2/b.md");
        _folder.Link("input/b.md", "../input-2/b.md");

        Assert.Single(InputFolder.Read(_folder["input"], _diagnostics).Files);
        Assert.Equal([("DNS1301", "b.md")], Told());
    }

    [Fact]
    public void Nothing_is_read_twice_through_links_not_even_in_a_circle()
    {
        _folder.Write("a.md");
        _folder.Write("sub/b.md");
        _folder.Link("0.md", "a.md");
        _folder.Link("chain.md", "0.md");
        _folder.Link("sub/loop", "..");
        _folder.Link("twice", "sub");
        _folder.Link("self", "self");
        _folder.Link("gone.md", "nowhere.md");

        Assert.Equal(["a.md", "sub/b.md"], Read().Files.Select(f => f.Path.Value));
        Assert.Equal(
            [("DNS1302", "0.md"), ("DNS1302", "chain.md"), ("DNS1303", "gone.md"), ("DNS1303", "self"), ("DNS1302", "sub/loop"), ("DNS1302", "twice")],
            Told());
    }

    [Fact]
    public void A_link_to_what_is_left_out_otherwise_brings_it_in_once()
    {
        _folder.Write("_shared/intro.md");
        _folder.Write("_shared/more/deep.md");
        _folder.Link("intro.md", "_shared/intro.md");
        _folder.Link("shared", "_shared");
        _folder.Link("zz.md", "_shared/more/deep.md");

        Assert.Equal(["intro.md", "shared/more/deep.md"], Read().Files.Select(f => f.Path.Value));
        Assert.Equal([("DNS1302", "zz.md")], Told());
    }

    [Fact]
    public void A_file_that_another_program_holds_is_told_and_the_rest_is_read()
    {
        _folder.Write("a.md", "a");
        _folder.Write("b.md", "b");
        using var held = new FileStream(_folder["a.md"], FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        Assert.Equal(["b.md"], Read().Files.Select(f => f.Path.Value));
        Assert.Equal([("DNS1304", "a.md")], Told());
    }

    [Fact]
    public void An_input_folder_that_is_a_link_is_read()
    {
        _folder.Write("real/a.md");
        _folder.Link("input", "real");

        Assert.Single(InputFolder.Read(_folder["input"], _diagnostics).Files);
        Assert.Empty(Told());
    }

    [Fact]
    public void A_missing_folder_and_a_file_are_told_apart()
    {
        _folder.Write("file");
        Assert.Contains("no folder", Assert.Throws<UsageException>(() => InputFolder.Require(_folder["missing"])).Message, StringComparison.Ordinal);
        Assert.Contains("is a file", Assert.Throws<UsageException>(() => InputFolder.Require(_folder["file"])).Message, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private InputFiles Read() => InputFolder.Read(_folder.Path, _diagnostics);

    private IEnumerable<(string Code, string Path)> Told() => _diagnostics.ToImmutable().Select(d => (d.Code, d.Location.Path.Value));
}
