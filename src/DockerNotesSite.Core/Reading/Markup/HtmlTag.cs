using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using DockerNotesSite.Model;

namespace DockerNotesSite.Reading.Markup;

/// <summary>One tag of raw HTML, its name in lower case.</summary>
internal sealed partial record HtmlTag(string Name, bool IsClosing, SourceLocation Location)
{
    public ImmutableSortedDictionary<string, string> Attributes { get; init; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    public string Written => IsClosing ? $"</{Name}>" : $"<{Name}>";

    public static HtmlTag Parse(string source, SourceLocation location)
    {
        var match = Start().Match(source);
        var tag = new HtmlTag(match.Groups["name"].Value.ToLowerInvariant(), match.Groups["slash"].Length > 0, location);
        var attributes = source[match.Length..];
        return attributes.Contains('=', StringComparison.Ordinal) || attributes.Length > 3
            ? tag with { Attributes = ParseAttributes(attributes) }
            : tag;
    }

    public static HtmlTag Of(IElement element, SourceLocation location) =>
        new(element.LocalName, false, location) { Attributes = AttributesOf(element) };

    /// <summary>Any element can carry them to the parser; "i" is not moved around by it.</summary>
    private static ImmutableSortedDictionary<string, string> ParseAttributes(string attributes)
    {
        var parsed = new HtmlParser().ParseDocument("<i" + attributes);
        return parsed.QuerySelector("i") is { } element
            ? AttributesOf(element)
            : ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);
    }

    private static ImmutableSortedDictionary<string, string> AttributesOf(IElement element) =>
        element.Attributes.ToImmutableSortedDictionary(a => a.Name.ToLowerInvariant(), a => a.Value, StringComparer.Ordinal);

    [GeneratedRegex("""^<(?<slash>/?)(?<name>[A-Za-z][A-Za-z0-9-]*)""", RegexOptions.CultureInvariant)]
    private static partial Regex Start();
}
