using System.Collections.Immutable;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Rendering.Data;

/// <summary>A page that search engines may list, and the date of the latest note that it shows, where one has a date.</summary>
internal readonly record struct SitePage(UrlPath Url, NoteDate? Updated);

/// <summary>The site's pages in ordinal order of their addresses; 404, redirects and what stands in for a translation are none.</summary>
internal static class SitePages
{
    public static ImmutableArray<SitePage> Of(Catalog catalog)
    {
        var dates = catalog.Notes.DistinctBy(n => n.Url).ToDictionary(n => n.Url, n => n.Note.Date);
        var latest = Latest(dates.Values);
        return
        [
            .. catalog.Indexes.Select(url => new SitePage(url, latest))
                .Concat(catalog.Notes.Where(n => !n.IsUntranslated).Select(n => new SitePage(n.Url, n.Note.Date)))
                .Concat(catalog.Commands.Where(c => !c.IsUntranslated).Select(c => new SitePage(c.Url, LatestOf(c.Rows.Select(r => r.NotePage)))))
                .Concat(catalog.Concepts.Where(c => !c.IsUntranslated).Select(c => new SitePage(c.Url, LatestOf(c.Definitions.Select(d => d.NotePage)))))
                .Concat(catalog.Tags.Select(t => new SitePage(t.Url, LatestOf(t.Notes))))
                .DistinctBy(page => page.Url)
                .OrderBy(page => page.Url),
        ];

        NoteDate? LatestOf(IEnumerable<UrlPath> notes) => Latest(notes.Select(n => dates.GetValueOrDefault(n)));
    }

    public static NoteDate? Latest(IEnumerable<NoteDate?> dates) => dates.Max();
}
