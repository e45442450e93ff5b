using System.Text;
using System.Text.RegularExpressions;
using DockerNotesSite.Model;

namespace DockerNotesSite.Bundling;

/// <summary>Scripts and styles as they can stand in an element: nothing in them ends it. What they mean stays the same.</summary>
internal static partial class InlineCode
{
    public static string Script(ReadOnlyMemory<byte> code) =>
        ScriptTag().Replace(Encoding.UTF8.GetString(code.Span), "<\\$1").Replace("<!--", "\\x3c!--", StringComparison.Ordinal);

    /// <summary>With the files of the site that the style asks for.</summary>
    public static string Style(OutputFile style, IReadOnlyDictionary<UrlPath, OutputFile> files)
    {
        var withFiles = Reference().Replace(Encoding.UTF8.GetString(style.Bytes.Span), reference =>
        {
            var path = Uri.TryCreate(new Uri("file:///" + style.Path.Encoded), reference.Groups["address"].Value, out var address) && address.IsFile
                ? new UrlPath(Uri.UnescapeDataString(address.AbsolutePath.TrimStart('/')))
                : default;
            return path.Value is not null && files.TryGetValue(path, out var file) ? $"url(\"{DataAddress.Of(file)}\")" : reference.Value;
        });
        return StyleTag().Replace(withFiles, "<\\$1");
    }

    [GeneratedRegex("<(/script)", RegexOptions.IgnoreCase)]
    private static partial Regex ScriptTag();

    [GeneratedRegex("<(/style)", RegexOptions.IgnoreCase)]
    private static partial Regex StyleTag();

    [GeneratedRegex("""url\(\s*(?:"(?<address>[^"]*)"|'(?<address>[^']*)'|(?<address>[^"')\s]+))\s*\)""")]
    private static partial Regex Reference();
}
