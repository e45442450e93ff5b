using System.Collections.Immutable;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Reading.Html;

/// <summary>The text that a Markdown author would have written into a cell: code in code spans, breaks as "&lt;br&gt;".</summary>
internal static class CellSource
{
    public static string Of(ImmutableArray<Inline> content) => string.Concat(content.Select(Of));

    private static string Of(Inline inline) => inline switch
    {
        Code code when code.Value.Contains('`', StringComparison.Ordinal) => $"`` {code.Value} ``",
        Code code => $"`{code.Value}`",
        LineBreak => "<br>",
        Emphasis emphasis => Of(emphasis.Content),
        Link link => Of(link.Content),
        ElementInline element => Of(element.Content),
        _ => PlainText.Of([inline]),
    };
}
