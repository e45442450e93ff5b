using System.Collections.Immutable;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Commands;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Searching.Documents;

/// <summary>
/// A document for each use of a command. Rows that say the same in several places are one document with the address of the
/// first: a reader wants one answer, not as many as there are notes.
/// </summary>
internal static class RowDocuments
{
    public static IEnumerable<SearchDocument> Of(
        IEnumerable<CatalogRow> rows, IReadOnlyDictionary<CommandName, Command> commands, SiteAddresses addresses, SearchScale scale) => rows
        .GroupBy(row => (Action: PlainText.Of(row.Row.Action).Trim(), Syntax: row.Row.Syntax.Text, Other: OtherText(row.Row)))
        .Where(same => same.Key is not ("", "", ""))
        .GroupBy(same => same.First().Command)
        .SelectMany(command => command.OrderByDescending(same => same.Count()).Take(scale.RowsOfCommand))
        .Select(same => Of([.. same], same.Key.Action, PurposesOf(same.First().Command, commands), addresses, scale));

    private static SearchDocument Of(ImmutableArray<CatalogRow> same, string action, IEnumerable<string> purposes, SiteAddresses addresses, SearchScale scale)
    {
        var first = same[0];
        ImmutableArray<CommandLine> lines = [first.Row.Syntax, .. same.SelectMany(row => row.Row.Examples).DistinctBy(line => line.Text)];
        var syntax = lines.Select(line => line.Text).FirstOrDefault(text => text.Length > 0, "");
        var remarks = same.SelectMany(row => row.Row.Remarks).Select(PlainText.Of).Distinct().ToList();
        return new SearchDocument
        {
            Kind = DocumentKind.Row,
            Title = JoinedText.Line(action.Length > 0 ? action : syntax.Length > 0 ? syntax : remarks.FirstOrDefault("")),
            Syntax = JoinedText.Line(syntax),
            Text = JoinedText.Of(remarks, scale.ShownText),
            Place = JoinedText.Place([first.NoteTitle, first.Section]),
            Address = addresses.FromTop(first.NotePage) + first.Row.Anchor.Fragment,
            Fields = new FieldTexts
            {
                Commands = first.Command is { } name ? [name.Value] : [],
                Actions = [action],
                Flags = [.. lines.SelectMany(FlagsOf).Distinct()],
                // What the note is about says nothing about one of its rows.
                Headings = scale.HasRowTexts && first.Section != first.NoteTitle ? [first.Section] : [],
                Texts = scale.HasRowTexts ? [.. lines.Select(line => line.Text), .. remarks] : [],
                // An example may do more than the row is for.
                Purposes = scale.HasRowTexts ? [.. purposes, .. lines.Where(line => line.Text == syntax).SelectMany(FlagPurposesOf).Distinct()] : [],
            },
        };
    }

    private static IEnumerable<string> PurposesOf(CommandName? name, IReadOnlyDictionary<CommandName, Command> commands) =>
        name is { } known && commands.TryGetValue(known, out var command) ? command.Facts?.Text.ByLanguage.Values ?? [] : [];

    /// <summary>A line with a flag does what the flag is for.</summary>
    private static IEnumerable<string> FlagPurposesOf(CommandLine line) => line.Invocations
        .SelectMany(call => call.Flags)
        .SelectMany(use => use.Facts?.Text.ByLanguage.Values ?? []);

    /// <summary>What tells rows apart that have neither an action nor a syntax.</summary>
    private static string OtherText(CommandRow row) =>
        row.Action.IsEmpty && row.Syntax.Text.Length == 0
            ? string.Join('\n', row.Examples.Select(line => line.Text).Concat(row.Remarks.Select(PlainText.Of))).Trim()
            : "";

    /// <summary>As they stand in the line ("-it"), and by all of their names ("-i", "--interactive").</summary>
    private static IEnumerable<string> FlagsOf(CommandLine line) => line.Tokens
        .Where(token => token.Kind == CommandTokenKind.Flag)
        .Select(token => line.Text.Substring(token.Start, token.Length))
        .Concat(line.Invocations.SelectMany(call => call.Flags).SelectMany(NamesOf))
        .Where(name => name.Length > 0);

    private static string[] NamesOf(FlagUse use) => [use.Written, use.Facts?.Short ?? "", use.Facts?.Long ?? ""];
}
