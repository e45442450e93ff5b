using DockerNotesSite.Model;

namespace DockerNotesSite.Bundling;

/// <summary>The address that is the file itself.</summary>
internal static class DataAddress
{
    public static string Of(OutputFile file) => "data:" + ContentOf(file);

    public static string ContentOf(OutputFile file) => $"{TypeOf(file.Path)};base64,{Convert.ToBase64String(file.Bytes.Span)}";

    private static string TypeOf(UrlPath path) => new SourcePath(path.Value).Extension switch
    {
        ".png" => "image/png",
        ".jpg" or ".jpeg" => "image/jpeg",
        ".gif" => "image/gif",
        ".webp" => "image/webp",
        ".avif" => "image/avif",
        ".svg" => "image/svg+xml",
        ".ico" => "image/x-icon",
        ".bmp" => "image/bmp",
        ".woff2" => "font/woff2",
        ".mp4" => "video/mp4",
        _ => "application/octet-stream",
    };
}
