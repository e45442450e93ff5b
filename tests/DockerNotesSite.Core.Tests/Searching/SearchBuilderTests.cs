using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using DockerNotesSite.Configuration;
using DockerNotesSite.Model;
using DockerNotesSite.Rendering;

namespace DockerNotesSite.Searching;

public sealed class SearchBuilderTests
{
    private const int Megabyte = 1_000_000;

    private static readonly Catalog Empty = new() { Notes = [], Commands = [], Concepts = [], Tags = [], Groups = [] };

    [Fact]
    public void Nothing_to_search_is_an_index_of_nothing()
    {
        var files = Build(Empty);

        Assert.Equal(0, files.Documents);
        Assert.Equal(0, SearchScript.Parsed(files.Index).GetProperty("invertedIndex").GetArrayLength());
        Assert.Equal("""{"documents":[],"places":[],"names":[],"useful":[],"uses":[],"synonyms":[],"readings":{}}""", SearchScript.Parsed(files.Store).GetRawText());
    }

    [Fact]
    public void A_document_of_the_store_has_its_number_in_the_index()
    {
        var files = Build(SampleCatalog.Plain);
        var documents = SearchScript.Parsed(files.Store).GetProperty("documents").EnumerateArray().ToArray();
        var term = SearchScript.Parsed(files.Index).GetProperty("invertedIndex").EnumerateArray().Single(t => t[0].GetString() == "docker run");

        Assert.Equal(files.Documents, documents.Length);
        var named = term[1].GetProperty("command").EnumerateObject().Select(d => documents[int.Parse(d.Name, Invariant)]).ToArray();
        Assert.Single(named, d => d[0].GetString() == "command");
        Assert.All(named, d => Assert.Contains("run", d[1].GetString() + d[2].GetString(), StringComparison.Ordinal));
    }

    [Fact]
    public void Places_and_useful_commands_are_told_by_number()
    {
        var store = SearchScript.Parsed(Build(SampleCatalog.Plain).Store);
        var places = store.GetProperty("places").GetArrayLength();
        var useful = store.GetProperty("useful").EnumerateArray().Select(n => store.GetProperty("documents")[n.GetInt32()][0].GetString()).ToArray();

        Assert.All(store.GetProperty("documents").EnumerateArray(), d => Assert.InRange(d[4].GetInt32(), -1, places - 1));
        Assert.Contains(store.GetProperty("documents").EnumerateArray(), d => d[4].GetInt32() == -1);
        Assert.NotEmpty(useful);
        Assert.All(useful, kind => Assert.Equal("command", kind));
    }

    [Fact]
    public void All_names_of_commands_are_told_in_order_with_the_number_of_the_document()
    {
        var store = SearchScript.Parsed(Build(SampleCatalog.Plain).Store);
        var documents = store.GetProperty("documents");
        var names = store.GetProperty("names").EnumerateArray().Select(named => (Name: named[0].GetString()!, Kind: documents[named[1].GetInt32()][0].GetString())).ToArray();

        Assert.Equal(names.OrderBy(named => named.Name, StringComparer.Ordinal), names);
        Assert.All(names, named => Assert.Equal("command", named.Kind));
        Assert.Subset(
            names.Select(named => named.Name).ToHashSet(),
            documents.EnumerateArray().Where(d => d[0].GetString() == "command").Select(d => d[1].GetString()!).ToHashSet());
    }

    [Fact]
    public void Groups_of_synonyms_are_told_as_the_analysis_sees_them_where_they_are_of_more_than_one_word()
    {
        var configuration = new SearchConfiguration { Synonyms = [["删除", "Remove", "ＲＭ"], ["Virtual  Machine", "vm"], ["alone"]] };

        var files = SearchBuilder.Build(Empty, configuration, "zh-CN", []);

        Assert.Equal("""[["删除","remove","rm"],["virtual machine","vm"]]""", SearchScript.Parsed(files.Store).GetProperty("synonyms").GetRawText());
    }

    [Fact]
    public void Only_characters_that_can_be_found_have_a_sound()
    {
        var catalog = Empty with { Notes = [Note("行李", "")] };
        ImmutableArray<Pronunciation> sounds = [new("hang", "行航"), new("li", "李里"), new("rong", "容"), new("xing", "行星")];

        var files = SearchBuilder.Build(catalog, new SearchConfiguration(), "zh-CN", sounds);

        Assert.Equal("""{"hang":"行","li":"李","xing":"行"}""", SearchScript.Parsed(files.Store).GetProperty("readings").GetRawText());
    }

    [Fact]
    public void Scripts_hold_nothing_that_ends_an_inline_script_and_are_named_by_their_bytes()
    {
        var files = Build(new SampleCatalog(text => text + "\u2028</script><!--'\\").Build());

        Assert.All([files.Index, files.Store], file => Assert.DoesNotContain('<', Encoding.UTF8.GetString(file.Bytes.Span)));
        Assert.Contains("</script><!--'\\", SearchScript.Parsed(files.Store).GetProperty("documents")[0][3].GetString(), StringComparison.Ordinal);
        Assert.Matches(@"^assets/search-index\.[0-9a-f]{8}\.js$", files.Index.Path.Value);
        Assert.NotEqual(files.Store.Path, Build(SampleCatalog.Plain).Store.Path);
    }

    [Fact]
    public void The_same_catalog_gives_the_same_bytes()
    {
        var (first, second) = (Build(SampleCatalog.Plain), Build(new SampleCatalog(text => text).Build()));

        Assert.Equal(first.Index.Bytes.ToArray(), second.Index.Bytes.ToArray());
        Assert.Equal(first.Store.Bytes.ToArray(), second.Store.Bytes.ToArray());
    }

    [Fact]
    public void Monstrous_notes_are_searched_too()
    {
        var monster = Note(
            new string('长', 100_000),
            new string('x', 100_000) + "\n\n" + string.Concat(Enumerable.Repeat("ab-", 50_000)) + "\n\n" + new string('\u0301', 20_000) + "\uD800\n\n"
            + "| a | b |\n|---|---|\n" + string.Concat(Enumerable.Repeat("| c | d |\n", 5_000)) + string.Concat(Enumerable.Repeat("\n## 同\n", 2_000)));

        var files = Build(Empty with { Notes = [monster, monster] });

        Assert.InRange(files.Index.Bytes.Length + files.Store.Bytes.Length, 1, 20 * Megabyte);
        Assert.Equal(files.Documents, SearchScript.Parsed(files.Store).GetProperty("documents").GetArrayLength());
    }

    [Fact]
    public void Of_many_notes_the_documents_are_coarser_and_a_browser_can_still_load_them()
    {
        const string Text = "## 准备\n\n先安装它，再启动容器并查看日志。\n\n## 使用\n\n把数据放进数据卷里。\n";
        var note = Note("一", Text);
        var few = Build(Empty with { Notes = [.. Enumerable.Repeat(note, 20)] });
        var many = Build(Empty with { Notes = [.. Enumerable.Range(0, 5_000).Select(i => note with { Note = note.Note with { Title = Title(i) } })] });

        Assert.Equal(60, few.Documents);
        Assert.Equal(5_000, many.Documents);
        Assert.InRange(Compressed(many.Index) + Compressed(many.Store), Megabyte / 10, 3 * Megabyte / 2);
    }

    /// <summary>Most of its pairs of characters are in no other.</summary>
    private static string Title(int i) => $"第 {i} 篇：{(char)(0x4E00 + i)}与{(char)(0x5E00 + (i * 7 % 9000))}的{(char)(0x6E00 + (i * 3 % 4000))}";

    private static IFormatProvider Invariant => System.Globalization.CultureInfo.InvariantCulture;

    private static SearchFiles Build(Catalog catalog) => SearchBuilder.Build(catalog, new SearchConfiguration(), "zh-CN", []);

    /// <summary>A note as it is read, in a catalog of its own.</summary>
    private static CatalogNote Note(string title, string text)
    {
        var source = ThemeFiles.File("a.md", $"---\ntitle: {title}\n---\n{text}");
        var read = SiteBuild.Run(new SiteSources { Files = [source], Theme = ThemeFiles.All }, new SiteBuildOptions { ChecksOnly = true });
        return read.Catalog!.Notes.Single();
    }

    private static long Compressed(OutputFile file)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.SmallestSize))
        {
            gzip.Write(file.Bytes.Span);
        }

        return bytes.ToArray().Length;
    }
}
