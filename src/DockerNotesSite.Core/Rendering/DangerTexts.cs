using System.Collections.Immutable;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Commands;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Rendering;

/// <summary>What is dangerous in command lines, each said once; in another language rather than not at all.</summary>
internal static class DangerTexts
{
    public static ImmutableArray<string> Of(CommandRow row, string language) => Of([row.Syntax, .. row.Examples], language);

    public static ImmutableArray<string> Of(ImmutableArray<CommandLine> lines, string language) =>
        lines.All(line => line.Dangers.IsEmpty)
            ? []
            : [.. lines.SelectMany(line => line.Dangers).Select(d => Text(d.Text, language)).Where(t => t.Length > 0).Distinct()];

    private static string Text(LocalizedText text, string language) =>
        text.In(language) is { Length: > 0 } own ? own : text.ByLanguage.Values.FirstOrDefault("");
}
