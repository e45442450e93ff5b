using System.Collections.Immutable;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Reading.Tables;

/// <summary>Takes running text apart: code spans that stand for commands, and what is around them.</summary>
internal static class InlineCommands
{
    private const string Blanks = " \t\n\u00A0\u3000";

    /// <summary>What may stand between commands.</summary>
    public const string Between = Blanks + ",，、;；/／或";

    /// <summary>What may stand between a command and its description; the longer marks first.</summary>
    private static readonly string[] Joints = ["=>", "->", "→", "——", "—", "–", "- ", "# ", ":", "：", ",", "，", "、", ";", "；"];

    private static readonly string[] CodeElements = ["code", "kbd", "samp", "tt", "var"];

    /// <summary>The code that an inline is, or holds and nothing else: <c>`a`</c>, <c>**`a`**</c>, <c>[`a`](b)</c>.</summary>
    public static Code? CodeOf(Inline inline) => inline switch
    {
        Code code => code,
        Emphasis { Content: [var only] } => CodeOf(only),
        Link { Content: [var only] } => CodeOf(only),
        ElementInline element when CodeElements.Contains(element.Name, StringComparer.Ordinal) =>
            new Code(PlainText.Of(element.Content).Trim()) { Location = element.Location },
        ElementInline { Content: [var only] } => CodeOf(only),
        _ => null,
    };

    /// <summary>Where the text of a cell's code begins: behind its backticks, where it has some.</summary>
    public static SourceLocation PlaceOf(Code code, TableCell cell)
    {
        var mark = code.Location.Line == cell.Location.Line ? code.Location.Column - cell.Location.Column : -1;
        if (mark < 0 || mark >= cell.Source.Length || cell.Source[mark] != '`')
        {
            return code.Location.Line > 0 ? code.Location : cell.Location;
        }

        var start = mark;
        while (start < cell.Source.Length && cell.Source[start] == '`')
        {
            start++;
        }

        var isPadded = start < cell.Source.Length && cell.Source[start] == ' ' && !code.Value.StartsWith(' ');
        return code.Location.Right(start - mark + (isPadded ? 1 : 0));
    }

    /// <summary>True where a link is around the code: the link must not get lost.</summary>
    public static bool HoldsLink(Inline inline) => inline switch
    {
        Link or Image => true,
        Emphasis emphasis => emphasis.Content.Any(HoldsLink),
        ElementInline element => element.Content.Any(HoldsLink),
        _ => false,
    };

    /// <summary>Blanks and marks between commands: nothing that a reader would miss.</summary>
    public static bool IsBetween(Inline inline) => inline switch
    {
        LineBreak => true,
        Text text => text.Value.AsSpan().Trim(Between) is "" or "or" or "者",
        _ => false,
    };

    /// <summary>The text without the commands at its ends and the marks that joined them to it.</summary>
    public static ImmutableArray<Inline> WithoutCommands(ImmutableArray<Inline> content, Func<Inline, bool> isCommand)
    {
        var start = 0;
        var end = content.Length;
        while (start < end && (IsBetween(content[start]) || isCommand(content[start])))
        {
            start++;
        }

        while (end > start && (IsBetween(content[end - 1]) || isCommand(content[end - 1])))
        {
            end--;
        }

        return Description(content[start..end]);
    }

    /// <summary>Does the text end in a mark that announces a command: "列出容器：", "List - "?</summary>
    public static bool EndsInJoint(ImmutableArray<Inline> content) => content switch
    {
        [.., LineBreak] => true,
        [.., Text text] => text.Value.AsSpan().TrimEnd(Blanks) is [.., '-' or '–' or '—' or ':' or '：' or '→' or '>'],
        _ => false,
    };

    /// <summary>Does a mark or a line break part the text from the commands in front of it: "：列出容器", "- lists"?</summary>
    public static bool BeginsWithJoint(ImmutableArray<Inline> content) => content switch
    {
        [LineBreak, ..] => true,
        [Text { Value: var text }, ..] => text.TrimStart(Blanks.ToCharArray()) is var rest && Array.Exists(Joints, j => rest.StartsWith(j, StringComparison.Ordinal)),
        _ => false,
    };

    /// <summary>A description without the marks before and behind it; a closing "：" goes, a closing "。" stays.</summary>
    public static ImmutableArray<Inline> Description(ImmutableArray<Inline> content)
    {
        var start = 0;
        while (start < content.Length && (content[start] is LineBreak || content[start] is Text text && TrimStart(text.Value).Length == 0))
        {
            start++;
        }

        var end = content.Length;
        while (end > start && (content[end - 1] is LineBreak || content[end - 1] is Text text && TrimEnd(text.Value).Length == 0))
        {
            end--;
        }

        content = content[start..end];
        if (content is [Text first, ..])
        {
            var rest = TrimStart(first.Value);
            content = content.SetItem(0, new Text(rest) { Location = first.Location.Right(first.Value.Length - rest.Length) });
        }

        return content is [.., Text last]
            ? content.SetItem(content.Length - 1, last with { Value = TrimEnd(last.Value) })
            : content;
    }

    private static string TrimStart(string text)
    {
        var rest = text.TrimStart(Blanks.ToCharArray());
        return Array.Find(Joints, j => rest.StartsWith(j, StringComparison.Ordinal)) is { } joint
            ? rest[joint.Length..].TrimStart(Blanks.ToCharArray())
            : rest;
    }

    private static string TrimEnd(string text)
    {
        var rest = text.TrimEnd(Blanks.ToCharArray());
        var joint = Array.Find([.. Joints, " -"], j => rest.EndsWith(j, StringComparison.Ordinal));
        return joint is null ? rest : rest[..^joint.Length].TrimEnd(Blanks.ToCharArray());
    }
}
