using System.Text.Json;

namespace DockerNotesSite;

/// <summary>quality/search-queries.json: what readers type, with the address that each should find first.</summary>
internal static class SearchQueries
{
    public static IReadOnlyList<SearchQuery> All { get; } = Read("search-queries.json");

    /// <summary>For the pages in English.</summary>
    public static IReadOnlyList<SearchQuery> English { get; } = Read("search-queries.en.json");

    private static SearchQuery[] Read(string name) =>
        JsonSerializer.Deserialize<SearchQuery[]>(File.ReadAllBytes(Path.Combine(SiteProgram.Repository, "quality", name)), JsonSerializerOptions.Web)!;
}

/// <summary>Addresses are relative to the root of the site, or of its language, and decoded; those in <c>Also</c>, if any, are just as right as <c>First</c>.</summary>
internal sealed record SearchQuery(string Query, string First, string Kind, string[]? Also)
{
    public IEnumerable<string> Answers => [First, .. Also ?? []];
}
