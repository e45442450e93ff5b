namespace DockerNotesSite;

/// <summary>quality/many-notes.mjs: what is measured with must be the same every time, and a site that builds.</summary>
public sealed class ManyNotesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("dockernotessite-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void They_make_a_site_and_nothing_is_wrong_with_them()
    {
        var notes = Generate("notes", 40);

        SiteProgram.Build(Path.Combine(_folder, "site"), "--input", notes, "--strict");

        Assert.Equal(41, Directory.GetFiles(notes).Length);
    }

    [Fact]
    public void More_notes_leave_the_first_ones_as_they_are_and_fewer_leave_nothing_behind()
    {
        var few = Contents(Generate("notes", 3));
        var more = Contents(Generate("notes", 9));

        Assert.Equal(10, more.Count);
        Assert.Equal(few, more.Where(file => few.ContainsKey(file.Key)));
        Assert.Equal(few, Contents(Generate("notes", 3)));
    }

    [Fact]
    public void A_folder_with_other_files_is_left_alone()
    {
        var mine = Path.Combine(_folder, "note-00000.md");
        File.WriteAllText(mine, "mine");

        Assert.Equal(1, QualityScript.Run("many-notes.mjs", _folder, "3").ExitCode);
        Assert.Equal("mine", File.ReadAllText(mine));
    }

    private string Generate(string name, int count)
    {
        var folder = Path.Combine(_folder, name);
        var (exitCode, text) = QualityScript.Run("many-notes.mjs", folder, $"{count}");
        Assert.True(exitCode == 0, text);
        return folder;
    }

    private static SortedDictionary<string, string> Contents(string folder) =>
        new(Directory.GetFiles(folder).ToDictionary(f => Path.GetFileName(f), File.ReadAllText), StringComparer.Ordinal);
}
