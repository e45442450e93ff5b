using System.Text;
using System.Text.RegularExpressions;
using DockerNotesSite.Model;

namespace DockerNotesSite.Reading;

/// <summary>The charset that a saved web page names in its first kilobytes: &lt;meta charset="big5"&gt;.</summary>
internal static partial class DeclaredCharset
{
    private const int SearchedBytes = 4096;

    /// <summary>Null where the file is no web page, names none, names an unknown one, or is not in it.</summary>
    public static string? Decode(SourceFile file, ReadOnlySpan<byte> bytes)
    {
        if (file.Path.Extension is not (".html" or ".htm"))
        {
            return null;
        }

        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, SearchedBytes)]);
        var name = MetaCharset().Match(head).Groups["name"].Value;
        try
        {
            return Find(name)?.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static Encoding? Find(string name)
    {
        try
        {
            // Web pages that say gb2312 are GBK, of which GB18030 is the superset.
            return name.ToLowerInvariant() switch
            {
                "" => null,
                "gb2312" or "gbk" or "gb18030" => Strict("GB18030"),
                _ => Strict(name),
            };
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static Encoding? Strict(string name) =>
        CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
        ?? Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);

    [GeneratedRegex("""<meta[^>]*?charset\s*=\s*["']?\s*(?<name>[A-Za-z0-9_\-:.]{1,40})""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MetaCharset();
}
