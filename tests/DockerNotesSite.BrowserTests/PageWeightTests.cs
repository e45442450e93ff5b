namespace DockerNotesSite;

/// <summary>quality/page-weight.mjs, on the built site and on pages that break what it guards.</summary>
[Collection(nameof(SeriesSite))]
public sealed class PageWeightTests(SeriesSite site) : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("dockernotessite-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Every_page_of_the_site_is_light_and_asks_for_nothing_from_elsewhere()
    {
        var (exitCode, text) = Weigh(site.Root);

        Assert.True(exitCode == 0, text);
        Assert.Contains("First view of", text, StringComparison.Ordinal);
        Assert.DoesNotContain("First view of 0 ", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<link rel=\"stylesheet\" href=\"https://example.org/a.css\">", "asks another host for https://example.org/a.css")]
    [InlineData("<script src=\"//example.org/a.js\"></script>", "asks another host for //example.org/a.js")]
    [InlineData("<link rel=\"stylesheet\" href=\"font.css\">", "asks for the font letters.woff2")]
    [InlineData("<script>alert(1)</script>", "has an inline script")]
    [InlineData("<style>p{color:red}</style>", "has an inline style")]
    [InlineData("<p style=\"color:red\">a</p>", "has an attribute style")]
    [InlineData("<a href=\"#\" onclick=\"x()\">a</a>", "has an attribute onclick")]
    [InlineData("<img src=\"gone.png\">", "asks for gone.png, which is not there")]
    [InlineData("<img src=\"heavy.png\">", "is too heavy: ")]
    public void What_a_page_must_not_have_is_found(string markup, string expected)
    {
        var random = new byte[40_000];
        new Random(1).NextBytes(random);
        File.WriteAllBytes(Path.Combine(_folder, "heavy.png"), random);
        File.WriteAllText(Path.Combine(_folder, "font.css"), "@font-face{font-family:a;src:url(letters.woff2)}");
        File.WriteAllText(Path.Combine(_folder, "index.html"), "<!doctype html><title>a</title>" + markup);

        var (exitCode, text) = Weigh(_folder);

        Assert.Equal(1, exitCode);
        Assert.Contains("index.html " + expected, text, StringComparison.Ordinal);
    }

    [Fact]
    public void Data_for_machines_and_links_to_elsewhere_are_no_fault()
    {
        File.WriteAllText(Path.Combine(_folder, "index.html"), """
            <!doctype html><title>a</title><link rel="canonical" href="https://example.org/">
            <script type="application/ld+json">{"@type":"WebPage"}</script><a href="https://example.org/">there</a><img src="data:image/gif;base64,R0lGOD">
            """);

        Assert.Equal(0, Weigh(_folder).ExitCode);
    }

    [Fact]
    public void A_folder_without_a_page_is_a_fault() => Assert.Equal(1, Weigh(_folder).ExitCode);

    private static (int ExitCode, string Text) Weigh(string folder) => QualityScript.Run("page-weight.mjs", folder);
}
