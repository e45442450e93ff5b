namespace DockerNotesSite.Model;

/// <summary>One file of the input or of the theme, with its bytes as they stand on the disk.</summary>
public sealed record SourceFile(SourcePath Path, ReadOnlyMemory<byte> Bytes);

/// <summary>
/// One file of the site. It holds its bytes, or names the input file (a picture beside a note) that is copied as it is.
/// </summary>
public sealed record OutputFile
{
    public required UrlPath Path { get; init; }

    public ReadOnlyMemory<byte> Bytes { get; init; }

    /// <summary>The file under the input folder whose bytes this file has; <see cref="Bytes"/> is empty then.</summary>
    public SourcePath? CopyOf { get; init; }

    public static OutputFile Text(UrlPath path, string text) =>
        new() { Path = path, Bytes = System.Text.Encoding.UTF8.GetBytes(text) };
}
