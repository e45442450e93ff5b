using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using DockerNotesSite.Model;

namespace DockerNotesSite.Searching.Writing;

/// <summary>
/// Puts JSON into a classic script that sets a global name to the text of it. A text is read in a fraction of the time that the
/// same takes as a program, and only what is asked for need be parsed. With '&lt;' escaped nothing in it can end an inline script
/// element.
/// </summary>
internal static class ScriptFile
{
    private static readonly SearchValues<byte> Escaped = SearchValues.Create("\\'<"u8);

    /// <summary>"assets/search-index.1f2e3d4c.js", the digits from its bytes.</summary>
    public static OutputFile Of(string name, string global, JsonBuffer json)
    {
        var script = new ArrayBufferWriter<byte>(json.Written.Length + 64);
        script.Write(Encoding.UTF8.GetBytes($"self.{global}='"));
        WriteEscaped(script, json.Written);
        script.Write("';\n"u8);
        var hash = Convert.ToHexStringLower(SHA256.HashData(script.WrittenSpan))[..8];
        return new OutputFile { Path = new UrlPath($"assets/{name}.{hash}.js"), Bytes = script.WrittenMemory };
    }

    private static void WriteEscaped(ArrayBufferWriter<byte> script, ReadOnlySpan<byte> json)
    {
        while (json.IndexOfAny(Escaped) is >= 0 and var found)
        {
            script.Write(json[..found]);
            script.Write(json[found] switch
            {
                (byte)'<' => "\\x3C"u8,
                (byte)'\'' => "\\'"u8,
                _ => "\\\\"u8,
            });
            json = json[(found + 1)..];
        }

        script.Write(json);
    }
}
