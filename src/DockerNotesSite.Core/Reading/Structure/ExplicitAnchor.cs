using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Reading.Structure;

/// <summary>The address that an author gives a heading, in lower case: "## 基本概念 {#concepts}".</summary>
internal static partial class ExplicitAnchor
{
    public static (ImmutableArray<Inline> Content, Anchor Anchor) Take(ImmutableArray<Inline> content)
    {
        if (content is not [.., Text last] || Form().Match(last.Value) is not { Success: true } match)
        {
            return (content, Anchor.None);
        }

        var rest = last.Value[..match.Index];
        var shortened = rest.Length == 0 ? content[..^1] : content.SetItem(content.Length - 1, last with { Value = rest });
        return (shortened, new Anchor(match.Groups["id"].Value.ToLowerInvariant()));
    }

    [GeneratedRegex("""\s*\{#(?<id>[\w\-.:]+)\}\s*$""", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
