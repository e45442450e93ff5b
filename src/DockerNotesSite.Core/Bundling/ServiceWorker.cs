using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using DockerNotesSite.Model;

namespace DockerNotesSite.Bundling;

/// <summary>
/// Bundling: all files of a finished site and the theme's script in, the service worker out, which keeps the site in a browser.
/// 1. What a browser shows is listed, each file with the hash of its bytes; what programs read is not.
/// 2. A small site is kept whole at the first visit. Of a large one, notes and their pictures are kept when they are first read.
/// 3. The list comes before the script. The worker changes with every file that it lists, and only then: browsers take that
///    as a new version of the site.
/// </summary>
public static class ServiceWorker
{
    /// <summary>The bytes, not compressed, up to which a site is kept whole at the first visit.</summary>
    public const long WholeUpTo = 32 * 1024 * 1024;

    /// <summary>Chinese stays as it is; a list of files is no place where HTML could begin.</summary>
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly FrozenSet<string> ShownByBrowsers = FrozenSet.ToFrozenSet(
        [
            ".html", ".css", ".js", ".webmanifest", ".svg", ".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".ico", ".woff", ".woff2",
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <param name="script">The theme's worker, which reads the list that stands before it.</param>
    /// <param name="site">With their bytes, without what is there to be taken away.</param>
    /// <param name="notes">The notes' pages, and what only they show.</param>
    /// <param name="wholeUpTo">Bytes.</param>
    public static OutputFile Make(
        ReadOnlySpan<byte> script, IEnumerable<OutputFile> site, IReadOnlySet<UrlPath> notes, long wholeUpTo = WholeUpTo)
    {
        var kept = site.Where(f => IsKept(f.Path)).OrderBy(f => f.Path).ToImmutableArray();
        var isWhole = kept.Sum(f => f.Length) <= wholeUpTo;
        var hashed = kept.AsParallel().AsOrdered().Select(f => (f.Path, Hash: Convert.ToBase64String(f.Sha256.Span)));
        var files = hashed.ToLookup(f => isWhole || !notes.Contains(f.Path));
        using var bytes = new MemoryStream();
        bytes.Write("self.siteFiles="u8);
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            WriteFiles(json, "atOnce", files[true]);
            WriteFiles(json, "whenRead", files[false]);
            json.WriteEndObject();
        }

        bytes.Write(";\n"u8);
        bytes.Write(script);
        return new OutputFile { Path = SiteAddresses.Worker, Bytes = bytes.ToArray() };
    }

    private static bool IsKept(UrlPath path) =>
        path != SiteAddresses.Worker && ShownByBrowsers.Contains(Path.GetExtension(path.Value));

    /// <summary>Pairs, because the name of a file may be one that means something as a member of an object.</summary>
    private static void WriteFiles(Utf8JsonWriter json, string name, IEnumerable<(UrlPath Path, string Hash)> files)
    {
        json.WriteStartArray(name);
        foreach (var (path, hash) in files)
        {
            json.WriteStartArray();
            json.WriteStringValue(path.Value);
            json.WriteStringValue(hash);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }
}
