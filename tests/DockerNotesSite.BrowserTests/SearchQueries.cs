using System.Text.Json;

namespace DockerNotesSite;

/// <summary>quality/search-queries.json: what readers type, with the address that each should find first.</summary>
internal static class SearchQueries
{
    public static string File { get; } = Path.Combine(SiteProgram.Repository, "quality", "search-queries.json");

    public static IReadOnlyList<SearchQuery> All { get; } =
        JsonSerializer.Deserialize<SearchQuery[]>(System.IO.File.ReadAllBytes(File), JsonSerializerOptions.Web)!;
}

/// <summary>Addresses are relative to the site's root and decoded; those in <c>Also</c>, if any, are just as right as <c>First</c>.</summary>
internal sealed record SearchQuery(string Query, string First, string Kind, string[]? Also)
{
    public IEnumerable<string> Answers => [First, .. Also ?? []];
}
