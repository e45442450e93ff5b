using System.Text.Json;
using AngleSharp.Html.Parser;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace DockerNotesSite.Printing;

/// <summary>The project's own quick reference on paper.</summary>
[Collection(nameof(SeriesSite))]
public sealed class QuickReferencePdfTests(SeriesSite site) : IDisposable
{
    private const double Millimetre = 72 / 25.4;
    private const double SmallestSize = 6.5;

    private readonly PdfDocument _pdf = PdfDocument.Open(Path.Combine(site.Root, "downloads", "docker-quick-reference.pdf"));

    [Fact]
    public void It_is_two_pages_of_A4_as_the_configuration_asks() =>
        Assert.Equal([PageSize.A4, PageSize.A4], _pdf.GetPages().Select(page => page.Size));

    [Fact]
    public void Text_is_text_in_true_outlines()
    {
        var fonts = PdfReading.FontsOf(_pdf);
        Assert.NotEmpty(fonts);
        Assert.All(fonts, font => Assert.Equal(("CIDFontType2", true), font));
    }

    [Fact]
    public void Every_row_can_be_found_and_copied()
    {
        var text = PdfReading.TextOf(_pdf);
        Assert.InRange(Rows().Count(), 300, int.MaxValue);
        Assert.All(Rows(), row => Assert.Contains(PdfReading.Squeezed(row), text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_line_that_goes_on_ends_in_a_backslash()
    {
        var text = string.Concat(_pdf.GetPages().SelectMany(page => page.Letters).Select(letter => letter.Value));
        Assert.Matches(@"docker (run|build)[^\\]{10,80} \\", text);
    }

    [Fact]
    public void It_is_tagged_and_has_a_title_a_language_and_an_outline()
    {
        var catalog = _pdf.Structure.Catalog.CatalogDictionary;
        Assert.Equal("True", PdfReading.TextAt(_pdf, PdfReading.Dictionary(_pdf, catalog, "MarkInfo")!, "Marked"));
        Assert.NotNull(PdfReading.Dictionary(_pdf, catalog, "StructTreeRoot"));
        Assert.Equal("zh-CN", PdfReading.TextAt(_pdf, catalog, "Lang"));
        Assert.StartsWith("速查表", _pdf.Information.Title, StringComparison.Ordinal);
        Assert.Equal(PrintedGroups().Append("概念"), PdfReading.OutlineOf(_pdf).Select(entry => entry.Title));
    }

    [Fact]
    public void The_one_in_English_is_two_pages_in_English()
    {
        using var english = PdfDocument.Open(Path.Combine(site.Root, "en", "downloads", "docker-quick-reference.pdf"));

        Assert.Equal(2, english.NumberOfPages);
        Assert.Equal("en", PdfReading.TextAt(english, english.Structure.Catalog.CatalogDictionary, "Lang"));
        Assert.StartsWith("Quick reference", english.Information.Title, StringComparison.Ordinal);
        Assert.Contains(PdfReading.Squeezed("List the running containers"), PdfReading.TextOf(english), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_cut_off_and_nothing_is_too_small()
    {
        var page = _pdf.GetPage(1);
        Assert.All(PdfReading.Letters(_pdf), letter =>
        {
            Assert.InRange(letter.BoundingBox.Left, 7 * Millimetre, page.Width - (7 * Millimetre));
            Assert.InRange(letter.BoundingBox.Right, 7 * Millimetre, page.Width - (7 * Millimetre));
            Assert.InRange(letter.BoundingBox.Bottom, 7 * Millimetre, page.Height - (7 * Millimetre));
            Assert.True(letter.PointSize >= SmallestSize - 0.01, $"{letter.Value} has {letter.PointSize} points.");
        });
    }

    [Fact]
    public void Its_picture_is_full_and_its_margins_are_white()
    {
        var picture = PagePicture.Of(Path.Combine(site.Root, "downloads", "docker-quick-reference.pdf"), 1);
        Assert.True(picture.IsWhite(0, 0, 0.03, 1) && picture.IsWhite(0.97, 0, 1, 1) && picture.IsWhite(0, 0, 1, 0.02) && picture.IsWhite(0, 0.98, 1, 1));
        for (var tenth = 0; tenth < 8; tenth++)
        {
            Assert.False(picture.IsWhite(0.05, (tenth / 10.0) + 0.03, 0.45, (tenth / 10.0) + 0.13), $"The left column is empty at {tenth}.");
            Assert.False(picture.IsWhite(0.55, (tenth / 10.0) + 0.03, 0.95, (tenth / 10.0) + 0.13), $"The right column is empty at {tenth}.");
        }
    }

    public void Dispose() => _pdf.Dispose();

    private IEnumerable<string> Rows()
    {
        using var catalog = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(site.Root, "catalog.json")));
        var printed = PrintedGroups().ToHashSet();
        return
        [
            .. catalog.RootElement.GetProperty("groups").EnumerateArray()
                .Where(group => printed.Contains(group.GetProperty("title").GetString()!))
                .SelectMany(group => group.GetProperty("rows").EnumerateArray())
                .SelectMany(row => new[] { row.GetProperty("syntax"), row.GetProperty("action") })
                .Select(text => text.GetString()!),
        ];
    }

    /// <summary>All but those that the configuration leaves out.</summary>
    private IEnumerable<string> PrintedGroups() => new HtmlParser()
        .ParseDocument(File.ReadAllText(Path.Combine(site.Root, "quick-reference.html")))
        .QuerySelectorAll(".group:not(.is-left-out, .sheet-concepts) > h2 > a")
        .Select(title => title.TextContent);
}
