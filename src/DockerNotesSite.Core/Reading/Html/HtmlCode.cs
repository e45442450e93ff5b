using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Reading.Html;

/// <summary>Listings of a web page, whatever highlighted them.</summary>
internal static partial class HtmlCode
{
    public static CodeBlock Block(IElement pre, SourceLocation location) => new()
    {
        Language = LanguageOf(pre),
        Text = TextOf(pre).Trim('\n').TrimEnd(),
        TextLocation = location,
        Location = location,
    };

    /// <summary>The text with its line breaks, be they characters or elements.</summary>
    public static string TextOf(IElement element)
    {
        var text = new StringBuilder();
        Append(text, element);
        return text.Replace("\r\n", "\n").Replace('\r', '\n').Replace('\u00A0', ' ').ToString();
    }

    private static void Append(StringBuilder text, INode node)
    {
        foreach (var child in node.ChildNodes)
        {
            switch (child)
            {
                case IText plain:
                    text.Append(plain.Data);
                    break;
                case IElement { LocalName: "br" }:
                    text.Append('\n');
                    break;
                case IElement { LocalName: "script" or "style" or "button" }:
                    break;
                case IElement element when IsLine(element):
                    StartLine(text);
                    Append(text, element);
                    StartLine(text);
                    break;
                default:
                    Append(text, child);
                    break;
            }
        }
    }

    private static bool IsLine(IElement element) => element.LocalName is "div" or "p" or "li" or "tr";

    private static void StartLine(StringBuilder text)
    {
        if (text.Length > 0 && text[^1] != '\n')
        {
            text.Append('\n');
        }
    }

    private static string LanguageOf(IElement pre)
    {
        var candidates = pre.QuerySelectorAll("code").Take(1).Append(pre).Concat(Around(pre));
        return candidates
            .Select(e => Language().Match(e.ClassName ?? ""))
            .FirstOrDefault(m => m.Success)?.Groups["name"].Value.ToLowerInvariant() ?? "";
    }

    private static IEnumerable<IElement> Around(IElement pre)
    {
        var element = pre.ParentElement;
        for (var i = 0; i < 6 && element is not null; i++)
        {
            yield return element;
            element = element.ParentElement;
        }
    }

    /// <summary>"language-bash", "lang-bash", "highlight-source-bash", "highlight bash", "brush: bash".</summary>
    [GeneratedRegex("""(?:^|\s)(?:language-|lang-|highlight-source-|highlight-|highlight\s+|brush:\s*)(?<name>[A-Za-z][\w+#-]*)""", RegexOptions.CultureInvariant)]
    private static partial Regex Language();
}
