using System.Security.Cryptography;
using System.Text;

namespace DockerNotesSite.Reading;

/// <summary>Tells whether a note still says what a translation of it was made from.</summary>
internal static class ContentHash
{
    private const int Bytes = 4;

    /// <summary>The first 32 bits of the SHA-256 of title, description and text. Ends of lines and empty lines around the text say nothing.</summary>
    public static string Of(string title, string description, SourceText body)
    {
        var text = string.Join('\n', body.Lines.Select(line => line.TrimEnd())).Trim('\n');
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{title}\n{description}\n{text}"));
        return Convert.ToHexStringLower(hash, 0, Bytes);
    }
}
