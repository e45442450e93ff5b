using System.Net;
using System.Text;

namespace DockerNotesSite.Bundling;

internal enum PageTagKind
{
    Start,
    End,
    Text,

    /// <summary>Comments and declarations.</summary>
    Other,
}

/// <summary>An attribute, its name in lower case and its value as it can stand between double quotes.</summary>
internal readonly record struct PageAttribute(string Name, string Escaped)
{
    /// <summary>Without escapes.</summary>
    public string Value => WebUtility.HtmlDecode(Escaped);

    public static PageAttribute Of(string name, string value) => new(name, WebUtility.HtmlEncode(value));
}

/// <summary>A piece of a page. Only tags have names, in lower case, and only the first tags of elements have attributes.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Of its element.</param>
/// <param name="Source">As it is written.</param>
internal readonly record struct PageTag(PageTagKind Kind, string Name, ReadOnlyMemory<char> Source)
{
    /// <summary>Found anew at each use.</summary>
    public PageAttribute[] Attributes => Kind == PageTagKind.Start ? TagScanner.AttributesOf(Source.Span) : [];

    /// <summary>True where the element has no content, and no second tag.</summary>
    public bool IsVoid => Name is "area" or "base" or "br" or "col" or "embed" or "hr" or "img" or "input"
        or "link" or "meta" or "param" or "source" or "track" or "wbr" || TagScanner.IsSelfClosing(Source.Span);

    /// <summary>Null where there is none.</summary>
    public string? this[string name]
    {
        get
        {
            foreach (var attribute in Attributes)
            {
                if (attribute.Name == name)
                {
                    return attribute.Value;
                }
            }

            return null;
        }
    }

    /// <summary>The tag with these attributes in place of its own.</summary>
    public void AppendTo(StringBuilder html, IEnumerable<PageAttribute> attributes)
    {
        html.Append('<').Append(Name);
        foreach (var (name, escaped) in attributes)
        {
            html.Append(' ').Append(name).Append("=\"").Append(escaped).Append('"');
        }

        html.Append(TagScanner.IsSelfClosing(Source.Span) ? "/>" : ">");
    }
}
