using System.Collections.Immutable;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Commands;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Rendering.Html;

/// <summary>What is dangerous in a row's lines, each said once; in another language rather than not at all.</summary>
internal static class RowDangers
{
    public static ImmutableArray<string> Of(CommandRow row, HtmlScope scope) => Of(row, scope.Say);

    public static ImmutableArray<string> Of(CommandRow row, Func<LocalizedText, string> say) =>
        row.Syntax.Dangers.IsEmpty && row.Examples.All(e => e.Dangers.IsEmpty)
            ? []
            : [.. row.Examples.Prepend(row.Syntax).SelectMany(line => line.Dangers).Select(d => Text(d, say)).Where(t => t.Length > 0).Distinct()];

    public static void Write(HtmlWriter html, CommandRow row, HtmlScope scope)
    {
        foreach (var danger in Of(row, scope))
        {
            html.Open("p", ("class", "danger"));
            html.Element("strong", scope.Strings["danger"]);
            html.Text(" " + danger);
            html.Close("p");
        }
    }

    private static string Text(Danger danger, Func<LocalizedText, string> say) =>
        say(danger.Text) is { Length: > 0 } text ? text : danger.Text.ByLanguage.Values.FirstOrDefault() ?? "";
}
