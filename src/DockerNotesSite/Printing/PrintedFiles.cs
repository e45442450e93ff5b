using DockerNotesSite.Model;

namespace DockerNotesSite.Printing;

/// <summary>
/// What the browser gets to see while it prints: the files of the site, at the address that the site is published at, and the fonts.
/// Nothing is asked of a network or a server.
/// </summary>
internal sealed class PrintedFiles
{
    public const string FontStyle = "print-fonts/fonts.css";

    private const string Fonts = "print-fonts/";

    private readonly Dictionary<string, ReadOnlyMemory<byte>> _files;
    private readonly string _fonts;

    /// <summary>The address ends with a slash. <paramref name="fonts"/> is the folder of the fonts.</summary>
    public PrintedFiles(Uri address, IEnumerable<OutputFile> files, string fonts)
    {
        Address = address;
        _files = files.ToDictionary(f => f.Path.Value, f => f.Bytes, StringComparer.Ordinal);
        _fonts = fonts;
    }

    public Uri Address { get; }

    /// <summary>The file at an address, and its media type; null where there is none.</summary>
    public (byte[] Bytes, string Type)? At(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var asked) || !Address.IsBaseOf(asked))
        {
            return null;
        }

        var path = Uri.UnescapeDataString(asked.AbsolutePath[Address.AbsolutePath.Length..]);
        if (path.StartsWith(Fonts, StringComparison.Ordinal))
        {
            var font = Path.Combine(_fonts, Path.GetFileName(path));
            return File.Exists(font) ? (File.ReadAllBytes(font), TypeOf(path)) : null;
        }

        return _files.TryGetValue(path, out var bytes) ? (bytes.ToArray(), TypeOf(path)) : null;
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
