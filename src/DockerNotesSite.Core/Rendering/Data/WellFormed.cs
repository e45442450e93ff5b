using System.Text;
using System.Xml;

namespace DockerNotesSite.Rendering.Data;

/// <summary>Text of notes made fit for a format that refuses some characters; U+FFFD stands for each of them.</summary>
internal static class WellFormed
{
    /// <summary>Without halves of surrogate pairs.</summary>
    public static string Unicode(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            return text;
        }

        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            whole.Append(rune.ToString());
        }

        return whole.ToString();
    }

    /// <summary>Without the characters that XML has no way to write, control characters for instance.</summary>
    public static string Xml(string text) => string.Create(text.Length, Unicode(text), static (xml, source) =>
    {
        for (var i = 0; i < source.Length; i++)
        {
            xml[i] = char.IsSurrogate(source[i]) || XmlConvert.IsXmlChar(source[i]) ? source[i] : '\uFFFD';
        }
    });
}
