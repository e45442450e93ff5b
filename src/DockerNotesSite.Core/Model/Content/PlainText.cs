using System.Collections.Immutable;
using System.Text;

namespace DockerNotesSite.Model.Content;

/// <summary>Running text without its markup: what a reader sees of it.</summary>
public static class PlainText
{
    public static string Of(ImmutableArray<Inline> content)
    {
        switch (content)
        {
            case []:
                return "";
            case [Text only]:
                return only.Value;
            case [Code only]:
                return only.Value;
        }

        var text = new StringBuilder();
        Append(text, content);
        return text.ToString();
    }

    /// <summary>The first character that the inlines show; none (U+0000) where they show nothing.</summary>
    public static Rune FirstCharacter(ReadOnlySpan<Inline> content)
    {
        foreach (var inline in content)
        {
            if (FirstCharacter(inline) is { } first)
            {
                return first;
            }
        }

        return default;
    }

    // No text is made for it: where every line of deep nesting asks, that would be all of the text each time.
    private static Rune? FirstCharacter(Inline inline) => inline switch
    {
        Text plain => FirstCharacter(plain.Value),
        Code code => FirstCharacter(code.Value),
        Image image => FirstCharacter(image.AlternativeText),
        Emphasis emphasis => FirstCharacterOrNone(emphasis.Content),
        Link link => FirstCharacterOrNone(link.Content),
        ElementInline element => FirstCharacterOrNone(element.Content),
        LineBreak => new Rune(' '),
        _ => null,
    };

    private static Rune? FirstCharacterOrNone(ImmutableArray<Inline> content) =>
        FirstCharacter(content.AsSpan()) is { Value: not 0 } first ? first : null;

    private static Rune? FirstCharacter(string text)
    {
        Rune.DecodeFromUtf16(text, out var first, out _);
        return text.Length > 0 ? first : null;
    }

    private static void Append(StringBuilder text, ImmutableArray<Inline> content)
    {
        for (var i = 0; i < content.Length; i++)
        {
            switch (content[i])
            {
                case Text plain:
                    text.Append(plain.Value);
                    break;
                case Code code:
                    text.Append(code.Value);
                    break;
                case Emphasis emphasis:
                    Append(text, emphasis.Content);
                    break;
                case Link link:
                    Append(text, link.Content);
                    break;
                case Image image:
                    text.Append(image.AlternativeText);
                    break;
                case ElementInline element:
                    Append(text, element.Content);
                    break;
                case LineBreak { IsHard: true }:
                    text.Append(' ');
                    break;
                case LineBreak:
                    text.Append(SoftBreak.Between(text, FirstCharacter(content.AsSpan()[(i + 1)..])));
                    break;
            }
        }
    }
}
