using System.Collections.Immutable;
using DockerNotesSite.Model;

namespace DockerNotesSite.Rendering.Pages;

/// <summary>The rows of all notes, cut into the pages of the quick reference. A section stays whole where a page can hold it.</summary>
internal sealed class RowSheets
{
    public const int MostRows = 500;

    private readonly ImmutableArray<ImmutableArray<RowGroup>> _pages;
    private readonly HashSet<string> _shared;

    public RowSheets(ImmutableArray<RowGroup> groups, int mostRows)
    {
        var pages = new List<ImmutableArray<RowGroup>.Builder> { ImmutableArray.CreateBuilder<RowGroup>() };
        var onPage = 0;
        foreach (var group in groups.SelectMany(group => Cut(group, mostRows)))
        {
            if (onPage + group.Rows.Length > mostRows)
            {
                pages.Add(ImmutableArray.CreateBuilder<RowGroup>());
                onPage = 0;
            }

            pages[^1].Add(group);
            onPage += group.Rows.Length;
        }

        _pages = [.. pages.Select(page => page.ToImmutable())];
        _shared = groups.Where(g => !g.Rows.IsEmpty).CountBy(g => g.Title, StringComparer.Ordinal).Where(g => g.Value > 1).Select(g => g.Key)
            .ToHashSet(StringComparer.Ordinal);
    }

    public IEnumerable<PagePart> Parts => PagePart.Of((_pages.Length, 1));

    /// <summary>The sections on a page.</summary>
    public ImmutableArray<RowGroup> On(PagePart part) => _pages[part.Number - 1];

    /// <summary>True where several sections have the title.</summary>
    public bool IsShared(string title) => _shared.Contains(title);

    private static IEnumerable<RowGroup> Cut(RowGroup group, int mostRows) =>
        group.Rows.Length <= mostRows
            ? group.Rows.IsEmpty ? [] : [group]
            : group.Rows.Chunk(mostRows).Select(rows => group with { Rows = [.. rows] });
}
