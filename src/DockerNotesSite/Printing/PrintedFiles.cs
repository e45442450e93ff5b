using DockerNotesSite.Model;

namespace DockerNotesSite.Printing;

/// <summary>
/// What the browser gets to see while it prints: the files of the site, at the address that the site is published at, and the fonts.
/// Nothing is asked of a network or a server.
/// </summary>
internal sealed class PrintedFiles
{
    public const string FontStyle = Print + "fonts.css";

    /// <summary>Stands in for an address that is not known; names that end so never exist.</summary>
    public static readonly Uri NoAddress = new("https://notes.invalid/");

    private const string Print = "print/";

    private readonly Dictionary<string, OutputFile> _files;
    private readonly string _print;

    /// <summary>The address ends with a slash. <paramref name="print"/> is the theme's folder of what only printing needs.</summary>
    public PrintedFiles(Uri address, IEnumerable<OutputFile> files, string print)
    {
        Address = address;
        _files = files.ToDictionary(f => f.Path.Value, f => f, StringComparer.Ordinal);
        _print = print;
    }

    public Uri Address { get; }

    /// <summary>False where the site's address is not known and another stands in for it.</summary>
    public bool HasAddress => Address != NoAddress;

    /// <summary>The file at an address, and its media type; null where there is none.</summary>
    public (byte[] Bytes, string Type)? At(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var asked) || !Address.IsBaseOf(asked))
        {
            return null;
        }

        var path = Uri.UnescapeDataString(asked.AbsolutePath[Address.AbsolutePath.Length..]);
        if (path.StartsWith(Print, StringComparison.Ordinal))
        {
            var font = Path.Combine(_print, Path.GetFileName(path));
            return File.Exists(font) ? (File.ReadAllBytes(font), TypeOf(path)) : null;
        }

        return _files.TryGetValue(path, out var file) ? (file.Bytes.ToArray(), TypeOf(path)) : null;
    }

    private static string TypeOf(string path) => Path.GetExtension(path) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".woff2" => "font/woff2",
        ".png" => "image/png",
        ".jpg" or ".jpeg" => "image/jpeg",
        ".gif" => "image/gif",
        ".webp" => "image/webp",
        ".avif" => "image/avif",
        _ => "application/octet-stream",
    };
}
