using System.Globalization;
using System.Text.Json;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Actions;
using UglyToad.PdfPig.Annotations;

namespace DockerNotesSite.Printing;

/// <summary>The project's own notes and commands as a book.</summary>
[Collection(nameof(SeriesSite))]
public sealed class BookPdfTests(SeriesSite site) : IDisposable
{
    private readonly PdfDocument _pdf = PdfDocument.Open(Path.Combine(site.Root, "downloads", "docker-notes.pdf"));

    [Fact]
    public void It_has_every_note_command_and_concept_in_its_outline()
    {
        var titles = PdfReading.OutlineOf(_pdf).Select(entry => entry.Title).ToHashSet(StringComparer.Ordinal);
        Assert.NotEmpty(Chapters());
        Assert.All(Chapters(), chapter => Assert.Contains(chapter, titles));
    }

    [Fact]
    public void The_one_in_English_is_in_English()
    {
        using var english = PdfDocument.Open(Path.Combine(site.Root, "en", "downloads", "docker-notes.pdf"));

        Assert.Equal("en", PdfReading.TextAt(english, english.Structure.Catalog.CatalogDictionary, "Lang"));
        Assert.Contains("Troubleshooting: twenty common error messages", PdfReading.OutlineOf(english).Select(entry => entry.Title));
    }

    [Fact]
    public void The_contents_name_the_pages_that_chapters_begin_on()
    {
        var contents = PdfReading.Squeezed(string.Concat(_pdf.GetPages().Skip(1).Take(ContentsPages()).SelectMany(p => p.Letters).Select(l => l.Value)));
        var chapters = PdfReading.OutlineOf(_pdf).Where(entry => entry.Level == 1 && Chapters().Contains(entry.Title)).ToList();
        Assert.Equal(Chapters().Count, chapters.Count);
        var at = 0;
        Assert.All(chapters, chapter =>
        {
            var entry = PdfReading.Squeezed(chapter.Title) + chapter.Page.ToString(CultureInfo.InvariantCulture);
            at = contents.IndexOf(entry, at, StringComparison.Ordinal);
            Assert.True(at >= 0, $"The contents should say: {chapter.Title} {chapter.Page}");
            at += entry.Length;
        });
    }

    [Fact]
    public void Pages_but_the_cover_have_their_number()
    {
        Assert.All(_pdf.GetPages().Skip(1), page =>
        {
            var foot = page.Letters.Where(l => l.BoundingBox.Bottom < 50).Select(l => l.Value);
            Assert.Equal(page.Number.ToString(CultureInfo.InvariantCulture), string.Concat(foot).Trim());
        });
    }

    [Fact]
    public void Its_links_lead_to_places_in_the_book()
    {
        var links = _pdf.GetPages().SelectMany(page => page.GetAnnotations()).Where(a => a.Type == AnnotationType.Link).ToList();
        var inside = links.Select(link => link.Action).OfType<GoToAction>().ToList();
        Assert.True(inside.Count > Chapters().Count, $"Only {inside.Count} of {links.Count} links lead to places in the book.");
        Assert.All(inside, link => Assert.InRange(link.Destination.PageNumber, 1, _pdf.NumberOfPages));
        Assert.All(links.Select(link => link.Action).OfType<UriAction>(), link => Assert.StartsWith("https://", link.Uri, StringComparison.Ordinal));
        Assert.DoesNotContain(links, link => link.Action is UriAction { Uri: var uri } && uri.Contains("invalid", StringComparison.Ordinal));
    }

    [Fact]
    public void Text_is_text_in_true_outlines() =>
        Assert.All(PdfReading.FontsOf(_pdf), font => Assert.Equal(("CIDFontType2", true), font));

    [Fact]
    public void No_page_is_empty() => Assert.All(_pdf.GetPages(), page => Assert.True(page.Letters.Count > 10, $"Page {page.Number} is empty."));

    public void Dispose() => _pdf.Dispose();

    /// <summary>Contents end where the first part begins.</summary>
    private int ContentsPages() => PdfReading.OutlineOf(_pdf).First(entry => entry is { Level: 0, Title: "笔记" }).Page - 2;

    private List<string> Chapters()
    {
        using var catalog = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(site.Root, "catalog.json")));
        return
        [
            .. new[] { ("notes", "title"), ("commands", "name"), ("concepts", "name") }
                .SelectMany(kind => catalog.RootElement.GetProperty(kind.Item1).EnumerateArray().Select(item => item.GetProperty(kind.Item2).GetString()!)),
        ];
    }
}
