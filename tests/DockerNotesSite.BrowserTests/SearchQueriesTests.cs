using AngleSharp.Html.Parser;

namespace DockerNotesSite;

/// <summary>What is measured with must itself be sound.</summary>
[Collection(nameof(SeriesSite))]
public sealed class SearchQueriesTests(SeriesSite site)
{
    [Fact]
    public void They_are_many_of_each_kind_and_none_is_there_twice()
    {
        Assert.InRange(SearchQueries.All.Count, 120, int.MaxValue);
        Assert.Equal(SearchQueries.All.Count, SearchQueries.All.Select(q => q.Query).Distinct(StringComparer.Ordinal).Count());
        Assert.All(SearchQueries.All.GroupBy(q => q.Kind), kind => Assert.InRange(kind.Count(), 15, int.MaxValue));
        Assert.Equal(
            ["chinese", "command", "english", "flag", "misspelling", "mixed", "pinyin", "prefix", "term"],
            SearchQueries.All.Select(q => q.Kind).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_they_should_find_is_on_the_site()
    {
        var addresses = SearchQueries.All.SelectMany(q => q.Answers).Concat(SearchQueries.English.SelectMany(q => q.Answers).Select(a => "en/" + a)).ToList();
        var anchors = addresses.Select(a => a.Split('#')[0]).Distinct().ToDictionary(page => page, AnchorsOf);

        Assert.All(addresses, address =>
        {
            var (page, anchor) = address.Split('#') is [var path, var fragment] ? (path, fragment) : (address, null);
            Assert.True(anchor is null || anchors[page].Contains(anchor), address);
        });
    }

    private HashSet<string?> AnchorsOf(string page) =>
        [.. new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(site.Root, page))).All.Select(e => e.Id)];
}
