using System.Buffers;
using System.Collections.Immutable;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Reading.Tables;

/// <summary>Tells an item's description of a command from a sentence that names one, where no mark joins the two.</summary>
internal static class ItemProse
{
    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create("，。；！？,;!?");

    /// <summary>Words behind which a command belongs to the sentence: "参见 `docker ps`".</summary>
    private static readonly string[] ChineseConnectives =
        ["用", "执行", "输入", "键入", "见", "参考", "和", "与", "或", "是", "为", "叫", "即", "如", "通过", "请", "对", "把", "在", "到", "的", "于", "以", "而", "了"];

    private static readonly string[] EnglishConnectives =
        ["use", "using", "run", "running", "see", "with", "via", "by", "to", "and", "or", "of", "the", "like", "is", "called", "than", "type", "try", "from", "in", "a", "execute"];

    /// <summary>"列出容器 `docker ps`", but not "先停止，再 `docker rm`" nor "参见 `docker ps`": a text that can stand in front of commands.</summary>
    public static bool IsDescription(ImmutableArray<Inline> text)
    {
        var plain = PlainText.Of(text).Trim();
        return plain.Length > 0 && !plain.AsSpan().ContainsAny(ClauseEnds) && !text.Any(HoldsCode)
            && (text[^1] is Emphasis || !EndsInConnective(plain));
    }

    /// <summary>Several sentences, or one that names more commands.</summary>
    public static bool IsProse(ImmutableArray<Inline> text, Func<Inline, bool> isCommand)
    {
        var plain = PlainText.Of(text).TrimEnd().TrimEnd('。', '.', '！', '!', '？', '?');
        return text.Any(isCommand) || plain.AsSpan().ContainsAny("。！？") || HasEnglishSentences(plain);
    }

    private static bool HasEnglishSentences(string text)
    {
        for (var i = text.IndexOf(". ", StringComparison.Ordinal); i >= 0; i = text.IndexOf(". ", i + 1, StringComparison.Ordinal))
        {
            if (i + 2 < text.Length && char.IsAsciiLetterUpper(text[i + 2]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsInConnective(string text) =>
        Array.Exists(ChineseConnectives, c => text.EndsWith(c, StringComparison.Ordinal))
        || EnglishConnectives.Contains(text[(text.LastIndexOf(' ') + 1)..].ToLowerInvariant(), StringComparer.Ordinal);

    private static bool HoldsCode(Inline inline) => InlineCommands.CodeOf(inline) is not null || inline switch
    {
        Emphasis emphasis => emphasis.Content.Any(HoldsCode),
        Link link => link.Content.Any(HoldsCode),
        ElementInline element => element.Content.Any(HoldsCode),
        _ => false,
    };
}
