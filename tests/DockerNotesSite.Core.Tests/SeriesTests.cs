using AngleSharp.Html.Parser;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite;

/// <summary>The series of the project's own notes as a whole: what it promises to hold, in each of its languages.</summary>
public sealed class SeriesTests
{
    internal static readonly SiteBuildResult Series = OwnNotesTests.Build(Path.Combine(CaseFolder.Root, "..", "..", "..", "input"), checksOnly: false);

    private static Catalog Chinese => Series.Catalogs[0];

    private static Catalog English => Series.Catalogs[1];

    public static TheoryData<string> Languages => [.. Series.Catalogs.Select(catalog => catalog.Language)];

    [Fact]
    public void It_is_in_Chinese_and_English() => Assert.Equal(["zh-CN", "en"], Series.Catalogs.Select(catalog => catalog.Language));

    [Theory]
    [MemberData(nameof(Languages))]
    public void It_has_150_rows_over_70_commands_and_30_concepts(string language)
    {
        var catalog = Series.Catalogs.Single(c => c.Language == language);
        var rows = catalog.Groups.SelectMany(group => group.Rows).ToList();

        Assert.InRange(rows.Count, 150, int.MaxValue);
        Assert.InRange(catalog.Commands.Length, 70, int.MaxValue);
        Assert.InRange(catalog.Concepts.Length, 30, int.MaxValue);
        Assert.All(rows, row => Assert.True(
            !row.Row.Action.IsEmpty && row.Row.Syntax.Text.Length > 0 && (row.Row.Examples.Length > 0 || row.Row.Syntax.Tokens.All(t => t.Kind != Model.Commands.CommandTokenKind.Placeholder)),
            $"{row.Source}({row.Row.Location.Line}) lacks an action, a syntax or an example."));
    }

    [Fact]
    public void Both_languages_have_the_same()
    {
        Assert.Equal(Chinese.Notes.Select(n => n.Note.TranslationKey), English.Notes.Select(n => n.Note.TranslationKey));
        Assert.Equal(Chinese.Commands.Select(c => c.Name), English.Commands.Select(c => c.Name));
        Assert.Equal(Chinese.Concepts.Length, English.Concepts.Length);
        Assert.Equal(RowsOf(Chinese), RowsOf(English));
        Assert.All(Chinese.Translations, page => Assert.All(page.Value, translation => Assert.True(translation.IsTranslated, $"{page.Key} is not translated.")));
        Assert.All(English.Translations, page => Assert.All(page.Value, translation => Assert.True(translation.IsTranslated, $"{page.Key} is not translated.")));

        static IEnumerable<string> RowsOf(Catalog catalog) =>
            catalog.Groups.SelectMany(g => g.Rows).Select(r => $"{r.Command}: {string.Join(" | ", r.Row.Examples.Select(e => e.Text))}");
    }

    [Fact]
    public void Each_concept_leads_to_its_own_in_the_other_language()
    {
        var found = Chinese.Concepts.Select(concept => Chinese.Translations[concept.Url].Single().Url).ToList();

        Assert.Equal(English.Concepts.Select(c => c.Url).Order(), found.Order());
        Assert.All(Chinese.Concepts.Zip(found), pair => Assert.Equal(pair.First.Url, English.Translations[pair.Second].Single().Url));
    }

    /// <summary>Without tables and code.</summary>
    [Fact]
    public void No_note_is_longer_than_a_reader_has_patience() =>
        Assert.All(Chinese.Notes, page => Assert.InRange(TextsOf(page.Note).SelectMany(text => text).Count(c => c is >= '\u4E00' and <= '\u9FFF'), 1, 1500));

    [Fact]
    public void Every_example_of_the_original_is_found_on_the_site()
    {
        var original = OwnNotesTests.Build(Path.Combine(CaseFolder.Root, "Reading", "original-note", "input"));
        var parser = new HtmlParser();
        foreach (var command in original.Catalog!.Commands)
        {
            foreach (var tree in new[] { Chinese, English })
            {
                var page = Series.Files.Single(f => f.Path == tree.Commands.Single(c => c.Name == command.Name).Url);
                var text = OneLine(parser.ParseDocument(new MemoryStream(page.Bytes.ToArray())).Body!.TextContent);
                var examples = command.Rows.SelectMany(row => row.Row.Examples).Select(e => e.Text).Where(e => e != "docker build ouruser/sinatra:v3 .");
                Assert.All(examples, example => Assert.Contains(OneLine(example), text, StringComparison.Ordinal));
            }
        }
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<string> TextsOf(Note note) => ContentWalk.Descendants(note.Blocks).SelectMany(block => block switch
    {
        Paragraph paragraph => new[] { PlainText.Of(paragraph.Content) },
        Heading heading => [PlainText.Of(heading.Content)],
        _ => [],
    });
}
