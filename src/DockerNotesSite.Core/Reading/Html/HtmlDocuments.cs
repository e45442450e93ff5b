using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using DockerNotesSite.Model;

namespace DockerNotesSite.Reading.Html;

/// <summary>The HTML parser as this stage uses it: no scripts, limited depth, the place of every element kept.</summary>
internal static class HtmlDocuments
{
    /// <summary>Deeper elements become children of the last allowed one; converters may recurse this far.</summary>
    private const int MaximumDepth = 128;

    private static readonly HtmlParserOptions Options = new()
    {
        IsKeepingSourceReferences = true,
        IsScripting = false,
        MaximumDepth = MaximumDepth,
        SkipComments = true,
    };

    /// <summary>Stands before a fragment, whose scripts and styles would otherwise get into the head.</summary>
    private const string Body = "<body>";

    public static IHtmlDocument Parse(string html) => new HtmlParser(Options).ParseDocument(html);

    public static IElement ParseFragment(string html) => Parse(Body + html).Body!;

    /// <summary>The same function for a fragment's elements, whose offsets count from the beginning of its document.</summary>
    public static Func<int, SourceLocation> InFragment(Func<int, SourceLocation> locate) => offset => locate(Math.Max(0, offset - Body.Length));

    /// <summary>The offset of an element's start tag; 0 for one that the parser made up.</summary>
    public static int OffsetOf(IElement element) => Math.Max(0, (element.SourceReference?.Position.Position ?? 1) - 1);
}
