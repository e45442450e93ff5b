using System.Collections.Immutable;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Rendering;

/// <summary>What is dangerous in a row's lines, each said once; in another language rather than not at all.</summary>
internal static class RowDangers
{
    public static ImmutableArray<string> Of(CommandRow row, string language) =>
        row.Syntax.Dangers.IsEmpty && row.Examples.All(e => e.Dangers.IsEmpty)
            ? []
            : [.. row.Examples.Prepend(row.Syntax).SelectMany(line => line.Dangers).Select(d => Text(d.Text, language)).Where(t => t.Length > 0).Distinct()];

    private static string Text(LocalizedText text, string language) =>
        text.In(language) is { Length: > 0 } own ? own : text.ByLanguage.Values.FirstOrDefault("");
}
