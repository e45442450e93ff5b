using System.Collections.Immutable;
using System.Globalization;
using DockerNotesSite.Model;
using DockerNotesSite.Rendering.Html;

namespace DockerNotesSite.Rendering.Pages;

/// <summary>
/// One of the pages that a long list is cut into, so that no page grows with the number of notes. The first is at the list's own
/// address, "notes/index.html", the others beside it, "notes/index.2.html".
/// </summary>
/// <param name="Number">From 1.</param>
/// <param name="Count">1 for nearly all.</param>
internal readonly record struct PagePart(int Number, int Count)
{
    private const int MostAround = 2;

    public static PagePart Whole { get; } = new(1, 1);

    public bool IsFirst => Number == 1;

    /// <summary>As many as the longest of the lists needs.</summary>
    public static IEnumerable<PagePart> Of(params ReadOnlySpan<(int Items, int OnPage)> lists)
    {
        var count = 1;
        foreach (var (items, onPage) in lists)
        {
            count = Math.Max(count, ((items - 1) / onPage) + 1);
        }

        return Enumerable.Range(1, count).Select(number => new PagePart(number, count));
    }

    /// <summary>What of a list is on this page.</summary>
    public ImmutableArray<T> In<T>(ImmutableArray<T> list, int onPage)
    {
        var first = Math.Min((Number - 1) * onPage, list.Length);
        return list[first..Math.Min(first + onPage, list.Length)];
    }

    public UrlPath AddressOf(UrlPath list) => SiteAddresses.PageOf(list, Number);

    /// <summary>The first, the last and those around this one, with what lies between them left out; null where there is only one.</summary>
    public Pager? Pager(PageAddress page, UrlPath list)
    {
        if (Count == 1)
        {
            return null;
        }

        var (current, last) = (Number, Count);
        var shown = Enumerable.Range(current - MostAround, (2 * MostAround) + 1).Where(n => n >= 1 && n <= last).Union([1, last]).Order().ToList();
        return new Pager
        {
            Previous = IsFirst ? null : LinkTo(current - 1),
            Next = current == last ? null : LinkTo(current + 1),
            Links = [.. shown.SelectMany((n, i) => i > 0 && shown[i - 1] < n - 1 ? new[] { new PageLink("…", ""), LinkTo(n) } : [LinkTo(n)])],
        };

        PageLink LinkTo(int number) => new(number.ToString(CultureInfo.InvariantCulture), page.To(SiteAddresses.PageOf(list, number))) { IsCurrent = number == current };
    }
}
