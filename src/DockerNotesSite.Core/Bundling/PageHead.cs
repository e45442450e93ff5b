using System.Collections.Immutable;
using System.Net;
using System.Text;

namespace DockerNotesSite.Bundling;

/// <summary>What a page says of itself before its body begins.</summary>
internal sealed class PageHead
{
    private readonly StringBuilder _title = new();
    private readonly List<string> _meta = [];
    private bool _isTitle;

    public string Title => WebUtility.HtmlDecode(_title.ToString()).Trim();

    /// <summary>A BCP 47 tag; "" where none is given.</summary>
    public string Language { get; private set; } = "";

    /// <summary>What it tells, element by element, but for how search engines are to take it.</summary>
    public IReadOnlyList<string> Meta => _meta;

    public ImmutableArray<PageAttribute> BodyAttributes { get; private set; } = [];

    /// <summary>False for the tag that the body begins with: its own, or that of anything that stands in no head.</summary>
    public bool Take(in PageTag tag)
    {
        switch (tag)
        {
            case { Kind: PageTagKind.Start, Name: "html" }:
                Language = tag["lang"] ?? "";
                break;
            case { Kind: PageTagKind.Start, Name: "meta" } when tag["charset"] is not null || tag["name"] is { } name && name != "robots":
                _meta.Add(tag.Source.ToString());
                break;
            case { Name: "title" }:
                _isTitle = tag.Kind == PageTagKind.Start && _title.Length == 0;
                break;
            case { Kind: PageTagKind.Text } when _isTitle:
                _title.Append(tag.Source);
                break;
            case { Kind: PageTagKind.Start, Name: "body" }:
                BodyAttributes = [.. tag.Attributes];
                return false;
            case { Kind: PageTagKind.Start, Name: not ("head" or "meta" or "link" or "script" or "style" or "base" or "noscript" or "template") }:
                return false;
        }

        return true;
    }
}
