using System.Collections.Immutable;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Reading.Markdown;

/// <summary>
/// In a definition list without empty lines Markdown takes the next term for the definition's last line. What stands
/// there at the line's beginning, before the next ":", is the term; a continued definition is indented.
/// </summary>
internal static class GluedTerm
{
    /// <summary>Takes the term off the definition's last paragraph; empty where that does not end in one.</summary>
    public static ImmutableArray<Inline> Take(List<Block> definition, int column)
    {
        if (definition is not [.., Paragraph last])
        {
            return [];
        }

        var lineBreak = LastBreak(last.Content);
        if (lineBreak < 1 || last.Content[lineBreak + 1].Location.Column != column)
        {
            return [];
        }

        definition[^1] = last with { Content = last.Content[..lineBreak] };
        return last.Content[(lineBreak + 1)..];
    }

    private static int LastBreak(ImmutableArray<Inline> content)
    {
        var index = content.Length - 2;
        while (index >= 0 && content[index] is not LineBreak)
        {
            index--;
        }

        return index;
    }
}
