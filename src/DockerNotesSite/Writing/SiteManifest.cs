using System.Globalization;
using System.Text;
using DockerNotesSite.Model;

namespace DockerNotesSite.Writing;

/// <summary>A file of the site as it was written: its length in bytes and its SHA-256 in lower-case hexadecimal.</summary>
internal sealed record ManifestEntry(UrlPath Path, long Length, string Hash);

/// <summary>
/// What a build wrote, kept inside the site: a line a file. It tells the program's own files from foreign ones and unchanged
/// files from changed ones.
/// </summary>
internal sealed class SiteManifest
{
    public const string FileName = ".dockernotessite";

    /// <summary>Its name until it is complete.</summary>
    public const string UnfinishedFileName = FileName + ".new";

    private const string FirstLine = "DockerNotesSite 1: the files that were written, as SHA-256, length and path";

    private readonly OrderedDictionary<UrlPath, ManifestEntry> _entries;

    private SiteManifest(OrderedDictionary<UrlPath, ManifestEntry> entries) => _entries = entries;

    /// <summary>In ordinal order of their paths.</summary>
    public IReadOnlyDictionary<UrlPath, ManifestEntry> Entries => _entries;

    public static SiteManifest Of(IEnumerable<ManifestEntry> entries) =>
        new(new OrderedDictionary<UrlPath, ManifestEntry>(entries.OrderBy(e => e.Path).Select(e => KeyValuePair.Create(e.Path, e))));

    /// <summary>Null where the folder has none, or one that this program did not write.</summary>
    public static SiteManifest? Read(string folder)
    {
        var path = Path.Combine(folder, FileName);
        return File.Exists(path) && new FileInfo(path).LinkTarget is null ? Parse(File.ReadAllLines(path)) : null;
    }

    /// <summary>Appears under its name when it is complete, never in part.</summary>
    public void Write(string folder)
    {
        var unfinished = Path.Combine(folder, UnfinishedFileName);
        using (var text = new StreamWriter(unfinished) { NewLine = "\n" })
        {
            text.WriteLine(FirstLine);
            foreach (var entry in Entries.Values)
            {
                text.WriteLine($"{entry.Hash} {entry.Length.ToString(CultureInfo.InvariantCulture)} {Escape(entry.Path.Value)}");
            }
        }

        File.Move(unfinished, Path.Combine(folder, FileName), overwrite: true);
    }

    private static SiteManifest? Parse(string[] lines)
    {
        if (lines is not [FirstLine, .. var rest])
        {
            return null;
        }

        var entries = rest.Select(ParseEntry).ToList();
        return entries.TrueForAll(e => e is not null) ? Of(entries.DistinctBy(e => e!.Path)!) : null;
    }

    private static ManifestEntry? ParseEntry(string line) =>
        line.Split(' ', 3) is [{ Length: 64 } hash, var length, var path]
        && long.TryParse(length, NumberStyles.None, CultureInfo.InvariantCulture, out var bytes)
        && SitePath.IsSafe(Unescape(path))
            ? new ManifestEntry(new UrlPath(Unescape(path)), bytes, hash)
            : null;

    // A picture's name may hold a line feed where the file system allows it.
    private static string Escape(string path) =>
        path.Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("\n", "\\n", StringComparison.Ordinal)
            .Replace("\r", "\\r", StringComparison.Ordinal);

    private static string Unescape(string text)
    {
        var path = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            path.Append(text[i] == '\\' && i + 1 < text.Length ? Unescape(text[++i]) : text[i]);
        }

        return path.ToString();
    }

    private static char Unescape(char escaped) => escaped switch
    {
        'n' => '\n',
        'r' => '\r',
        _ => escaped,
    };
}
