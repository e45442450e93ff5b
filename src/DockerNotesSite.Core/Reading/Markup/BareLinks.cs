using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Reading.Markup;

/// <summary>
/// Addresses that stand in the text as they are become links: "见 https://docs.docker.com/。". One ends where its
/// characters do, so Chinese text right behind it stays text; so does punctuation that ends a sentence.
/// </summary>
internal static partial class BareLinks
{
    public static ImmutableArray<Inline> Find(ImmutableArray<Inline> inlines)
    {
        var merged = MergeTexts(inlines);
        return merged.Any(Concerns) ? [.. merged.SelectMany(i => FindIn(i))] : merged;
    }

    private static bool Concerns(Inline inline) => inline switch
    {
        Text text => text.Value.Contains("://", StringComparison.Ordinal) || text.Value.Contains("www.", StringComparison.OrdinalIgnoreCase),
        Emphasis or ElementInline => true,
        _ => false,
    };

    private static ImmutableArray<Inline> FindIn(Inline inline) => inline switch
    {
        Text text when Concerns(text) => Split(text),
        Emphasis emphasis => [emphasis with { Content = Find(emphasis.Content) }],
        ElementInline element => [element with { Content = Find(element.Content) }],
        _ => [inline],
    };

    private static ImmutableArray<Inline> Split(Text text)
    {
        var parts = ImmutableArray.CreateBuilder<Inline>();
        var end = 0;
        foreach (Match match in Address().Matches(text.Value))
        {
            var address = WithoutTrailing(match.Value);
            if (match.Index < end || address.Length <= match.Groups["start"].Length)
            {
                continue;
            }

            AddText(parts, text, end, match.Index);
            parts.Add(new Link
            {
                Address = match.Groups["www"].Success ? "http://" + address : address,
                Content = [new Text(address) { Location = text.Location.Right(match.Index) }],
                Location = text.Location.Right(match.Index),
            });
            end = match.Index + address.Length;
        }

        AddText(parts, text, end, text.Value.Length);
        return parts.ToImmutable();
    }

    private static void AddText(ImmutableArray<Inline>.Builder parts, Text text, int start, int end)
    {
        if (start < end)
        {
            parts.Add(new Text(text.Value[start..end]) { Location = text.Location.Right(start) });
        }
    }

    private static string WithoutTrailing(string address)
    {
        var end = address.Length;
        var surplus = address.Count(c => c == ')') - address.Count(c => c == '(');
        while (end > 0 && (address[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '*' or '_' or '~' || (address[end - 1] == ')' && surplus > 0)))
        {
            surplus -= address[--end] == ')' ? 1 : 0;
        }

        return address[..end];
    }

    /// <summary>Markdown cuts text at every character that could mean something; what follows each other is one text.</summary>
    private static ImmutableArray<Inline> MergeTexts(ImmutableArray<Inline> inlines)
    {
        var merged = ImmutableArray.CreateBuilder<Inline>(inlines.Length);
        for (var i = 0; i < inlines.Length;)
        {
            var end = i + 1;
            if (inlines[i] is Text first)
            {
                while (end < inlines.Length && inlines[end] is Text)
                {
                    end++;
                }

                merged.Add(end == i + 1 ? first : first with { Value = string.Concat(inlines[i..end].Select(t => ((Text)t).Value)) });
            }
            else
            {
                merged.Add(inlines[i]);
            }

            i = end;
        }

        return merged.ToImmutable();
    }

    [GeneratedRegex("""(?<![A-Za-z0-9])(?<start>(?:https?|ftp)://|(?<www>www\.(?=[A-Za-z0-9-]+\.)))[!#$%&'()*+,\-./0-9:;=?@A-Z_a-z~]+""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
