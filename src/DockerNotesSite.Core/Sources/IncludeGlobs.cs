using System.Collections.Immutable;
using System.IO.Enumeration;

namespace DockerNotesSite.Sources;

/// <summary>
/// The `include:` globs of site.yaml: "_posts", "_posts/*.md", "**/_intro.md". "*" and "?" stay in one part of a path, "**"
/// stands for any number of parts that don't begin with ".". A folder that is named brings in what is in it.
/// </summary>
public sealed class IncludeGlobs(ImmutableArray<string> globs)
{
    private const string AnyParts = "**";

    private readonly ImmutableArray<string[]> _globs =
        [.. globs.Select(g => g.Replace('\\', '/').Split('/', StringSplitOptions.RemoveEmptyEntries)).Where(g => g.Length > 0)];

    /// <summary>True where no part of the path begins with "_" or ".", or a glob brings it in.</summary>
    public bool Reads(string path)
    {
        var parts = path.Split('/');
        var hidden = Array.FindLastIndex(parts, p => p.StartsWith('_') || p.StartsWith('.'));
        return hidden < 0 || _globs.Any(g => BringsIn(g, parts, hidden));
    }

    /// <summary>True where something in the folder may be read.</summary>
    public bool Enters(string folder) => Reads(folder) || _globs.Any(g => MayLieIn(g, folder.Split('/')));

    // The glob names the hidden part itself, or something below it.
    private static bool BringsIn(string[] glob, string[] parts, int hidden) =>
        Enumerable.Range(hidden + 1, parts.Length - hidden).Any(n => Matches(glob, parts.AsSpan(0, n)));

    private static bool Matches(ReadOnlySpan<string> glob, ReadOnlySpan<string> parts) => glob switch
    {
        [] => parts.IsEmpty,
        [AnyParts, .. var rest] => Matches(rest, parts) || (CanBeAny(parts) && Matches(glob, parts[1..])),
        [var first, .. var rest] => !parts.IsEmpty && PartMatches(first, parts[0]) && Matches(rest, parts[1..]),
    };

    private static bool MayLieIn(ReadOnlySpan<string> glob, ReadOnlySpan<string> folder) => glob switch
    {
        [] => false,
        _ when folder.IsEmpty => true,
        [AnyParts, .. var rest] => MayLieIn(rest, folder) || (CanBeAny(folder) && MayLieIn(glob, folder[1..])),
        [var first, .. var rest] => PartMatches(first, folder[0]) && MayLieIn(rest, folder[1..]),
    };

    // As everywhere, "**" leads into no ".git".
    private static bool CanBeAny(ReadOnlySpan<string> parts) => !parts.IsEmpty && !parts[0].StartsWith('.');

    private static bool PartMatches(string glob, string part) => FileSystemName.MatchesSimpleExpression(glob, part, ignoreCase: false);
}
