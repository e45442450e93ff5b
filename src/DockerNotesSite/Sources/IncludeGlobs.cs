using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace DockerNotesSite.Sources;

/// <summary>
/// The `include:` globs of site.yaml: "_posts", "_posts/*.md", "**/_intro.md". "*" and "?" stay in one part of a path, "**"
/// stands for any number of parts that don't begin with ".". A folder that is named brings in what is in it.
/// </summary>
internal sealed class IncludeGlobs(ImmutableArray<string> globs)
{
    private readonly ImmutableArray<Regex> _wholes = [.. globs.Select(g => new Regex(Pattern(Parts(g)), RegexOptions.CultureInvariant))];

    private readonly ImmutableArray<Regex> _beginnings =
    [
        .. globs.Select(Parts).SelectMany(p => Enumerable.Range(1, p.Length - 1).Select(n => p[..n])).Select(p => Pattern(p))
            .Distinct().Select(p => new Regex(p, RegexOptions.CultureInvariant)),
    ];

    /// <summary>True where no part of the path begins with "_" or ".", or a glob brings it in.</summary>
    public bool Reads(string path) => DeepestHidden(path) is var hidden && (hidden < 0 || Matches(path, hidden));

    /// <summary>True where something in the folder may be read.</summary>
    public bool Enters(string folder) => Reads(folder) || _beginnings.Any(b => b.IsMatch(folder));

    // What is hidden must be named by the glob itself or lie above the part that it names last.
    private bool Matches(string path, int hidden)
    {
        var parts = path.Split('/');
        return Enumerable.Range(hidden + 1, parts.Length - hidden)
            .Select(n => string.Join('/', parts[..n]))
            .Any(beginning => _wholes.Any(w => w.IsMatch(beginning)));
    }

    private static int DeepestHidden(string path) => Array.FindLastIndex(path.Split('/'), p => p.StartsWith('_') || p.StartsWith('.'));

    private static string[] Parts(string glob) =>
        glob.Replace('\\', '/').Split('/', StringSplitOptions.RemoveEmptyEntries) is [_, ..] parts ? parts : [glob];

    private static string Pattern(string[] parts)
    {
        var pattern = new StringBuilder("^");
        for (var i = 0; i < parts.Length; i++)
        {
            var last = i == parts.Length - 1;
            pattern.Append(parts[i] == "**" ? AnyParts(last) : PartPattern(parts[i]) + (last ? "" : "/"));
        }

        return pattern.Append('$').ToString();
    }

    // As everywhere, "**" leads into no ".git".
    private static string AnyParts(bool last) => last ? "[^/.][^/]*(?:/[^/.][^/]*)*" : "(?:[^/.][^/]*/)*";

    private static string PartPattern(string part) =>
        Regex.Escape(part).Replace("\\*", "[^/]*", StringComparison.Ordinal).Replace("\\?", "[^/]", StringComparison.Ordinal);
}
