using System.Collections.Frozen;
using System.Collections.Immutable;

namespace DockerNotesSite.Model;

/// <summary>The ids on a page, which is the first or a further one of what goes on from <paramref name="List"/>.</summary>
internal sealed record PageIds(UrlPath List, UrlPath Page, ImmutableArray<string> Ids);

/// <summary>The places of pages that no note stands behind, as the theme makes them. Equal where the same ids stand on the same pages.</summary>
internal sealed class PagePlaces : IEquatable<PagePlaces>
{
    private readonly FrozenDictionary<UrlPath, ImmutableSortedDictionary<string, UrlPath>> _places;

    /// <param name="pages">In order: of an id on several pages of a list, the first counts.</param>
    public PagePlaces(IEnumerable<PageIds> pages) => _places = pages.GroupBy(page => page.List).ToFrozenDictionary(
        list => list.Key,
        list => list.SelectMany(page => page.Ids.Select(id => (Id: id, page.Page)))
            .DistinctBy(place => place.Id, StringComparer.Ordinal)
            .ToImmutableSortedDictionary(place => place.Id, place => place.Page, StringComparer.Ordinal));

    /// <summary>No page was made yet.</summary>
    public static PagePlaces Unknown { get; } = new([]);

    public bool AreKnownOf(UrlPath page) => _places.ContainsKey(page);

    /// <summary>The page on which a place is; null where there is none with this id.</summary>
    public UrlPath? PageOf(UrlPath list, string id) => _places[list].TryGetValue(id, out var page) ? page : null;

    /// <summary>In ordinal order.</summary>
    public IEnumerable<string> IdsOn(UrlPath list) => _places[list].Keys;

    public bool Equals(PagePlaces? other) =>
        other is not null
        && _places.Count == other._places.Count
        && _places.All(list => other._places.TryGetValue(list.Key, out var others) && list.Value.SequenceEqual(others));

    public override bool Equals(object? obj) => Equals(obj as PagePlaces);

    public override int GetHashCode() => _places.Count;
}
