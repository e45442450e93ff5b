using System.Collections.Immutable;
using DockerNotesSite.Model;
using DockerNotesSite.Rendering.Data;
using DockerNotesSite.Rendering.Html;
using DockerNotesSite.Rendering.Pages;

namespace DockerNotesSite.Rendering.Book;

/// <summary>Binds the pages of a site into a book: notes in reading order, then commands, then concepts.</summary>
internal static class BookBinder
{
    /// <summary>Null where the chapters are longer than <paramref name="most"/>, in characters of HTML.</summary>
    public static BookPage? Bind(SiteIndex site, UrlPath address, IEnumerable<OutputFile> files, long most)
    {
        var catalog = site.Catalog;
        var pages = files.ToDictionary(f => f.Path);
        var parts = new (string Title, string Id, ImmutableArray<UrlPath> Pages)[]
        {
            ("notes", "Notes", [.. catalog.Notes.Select(n => n.Url)]),
            ("commands", "Commands", [.. catalog.Commands.SelectMany(c => AllPagesOf(c.Url))]),
            ("concepts", "Concepts", [.. catalog.Concepts.SelectMany(c => AllPagesOf(c.Url))]),
        };
        var converter = new ChapterConverter(parts.SelectMany(part => part.Pages));
        var length = 0L;
        ImmutableArray<BookPart> bound =
        [
            .. parts.Where(part => part.Pages.Length > 0).Select(part => new BookPart(
                site.Strings[part.Title],
                part.Id,
                [.. part.Pages.AsParallel().AsOrdered().Select(page => Chapter(page)).OfType<BookChapter>()])),
        ];
        return length > most ? null : new BookPage
        {
            Url = address,
            Title = site.Title,
            Description = site.Configuration.Description,
            Date = DateText.Day(catalog.LatestDay),
            Version = site.Configuration.Version,
            CheckedWith = CheckedWith.Text(catalog, site.Strings),
            ShortAddress = ShortAddress.Of(site.BaseUrl),
            AddressPicture = AddressPicture.Of(site.BaseUrl, site.Strings["address_picture"]),
            PaperStyle = new HtmlText(PaperSize.Book(site.Configuration.QuickReference.Paper).Style),
            Parts = bound,
            IsListed = false,
        };

        // What goes on over several pages of the site goes on over several chapters.
        IEnumerable<UrlPath> AllPagesOf(UrlPath first) =>
            Enumerable.Range(1, int.MaxValue).Select(number => SiteAddresses.PageOf(first, number)).TakeWhile(pages.ContainsKey);

        BookChapter? Chapter(UrlPath page)
        {
            if (Interlocked.Read(ref length) > most)
            {
                return null;
            }

            var chapter = converter.Convert(pages[page]);
            Interlocked.Add(ref length, chapter.Content.Value.Length);
            return chapter;
        }
    }
}
