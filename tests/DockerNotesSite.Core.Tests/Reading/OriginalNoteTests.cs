using DockerNotesSite.Configuration;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Commands;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Reading;

/// <summary>What the note that this project began with must always give.</summary>
public sealed class OriginalNoteTests
{
    private static readonly Note Original = Read();

    private static Note Read(string name = "docker-image-container.txt")
    {
        var file = CaseFolder.Open("Reading", "original-note").Input[0] with { Path = new SourcePath(name) };
        var reader = new NoteReader(new ReadingConfiguration(), new ProgramSet { Names = ["docker"] });
        return Assert.IsType<Note>(reader.Read(file, new DiagnosticBag()));
    }

    [Fact]
    public void It_reads_the_same_in_a_file_for_Markdown() => Assert.Equal(NoteDump.Of(Original), NoteDump.Of(Read("note.md")));

    [Fact]
    public void Its_front_matter_is_read()
    {
        Assert.Equal("Docker 学习笔记合集第一季 —— image container 基本操作", Original.Title);
        Assert.Equal("docker-image-container", Original.Slug);
        Assert.Equal(new NoteDate(new DateOnly(2018, 6, 28), new TimeOnly(16, 32, 22)), Original.Date);
        Assert.Equal(["docker"], Original.Tags);
    }

    [Fact]
    public void Its_headings_are_the_three_sections_and_their_parts() =>
        Assert.Equal(
            ["2 基本概念", "2 常用命令表", "3 通用", "3 container 相关", "3 image 相关", "2 总结"],
            Original.Blocks.OfType<Heading>().Select(h => $"{h.Level} {Assert.IsType<Text>(Assert.Single(h.Content)).Value}"));

    [Fact]
    public void Its_tables_have_28_rows_and_29_examples()
    {
        var tables = Original.Blocks.OfType<CommandTable>().ToList();
        Assert.Equal([4, 16, 8], tables.Select(t => t.Rows.Length));
        Assert.Equal(29, tables.Sum(t => t.Rows.Sum(r => r.Examples.Length)));
        Assert.All(tables, t => Assert.Equal([ColumnRole.Action, ColumnRole.Syntax, ColumnRole.Example], t.Columns.Select(c => c.Role)));
    }

    [Fact]
    public void Its_concepts_have_their_whole_text()
    {
        var concepts = Original.Blocks.OfType<ConceptDefinition>().ToList();
        Assert.Equal(["container", "image", "registry", "boot2docker"], concepts.Select(c => c.Name));
        string[] endings = ["所以用完后记得删除哦。", "一起被版本库一起管理。", "进而加快获取 image 的速度。", "这个虚拟主机的资源配置。"];
        Assert.All(concepts.Zip(endings), c => Assert.EndsWith(c.Second, LastText(c.First), StringComparison.Ordinal));
    }

    [Fact]
    public void Every_character_is_on_the_page()
    {
        var source = CaseFolder.Open("Reading", "original-note").Input[0];
        var lines = System.Text.Encoding.UTF8.GetString(source.Bytes.Span).Split('\n').Skip(6).Select(l => l.TrimEnd('\r')).Where(l => l.Length > 0);
        var dump = NoteDump.Of(Original);
        Assert.All(lines.SelectMany(l => l.Split('\t', ',')), part => Assert.Contains(part.Trim().TrimEnd('：', ':'), Unmarked(dump), StringComparison.Ordinal));
    }

    private static string LastText(ConceptDefinition concept) =>
        Assert.IsType<Text>(Assert.IsType<Paragraph>(concept.Definition[^1]).Content[^1]).Value;

    /// <summary>The dump without the marks that stand for links.</summary>
    private static string Unmarked(string dump) => dump.Replace("»\n  7,6 link(«", "", StringComparison.Ordinal);
}
