using System.Collections.Immutable;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.Rendering.Data.Twins;

/// <summary>A command's twin: how it is written, every row of every note about it, and what stands near it.</summary>
internal static class CommandTwin
{
    public static OutputFile Render(Command command, MarkdownScope scope)
    {
        var document = new TwinDocument(scope);
        return document
            .Heading(1, command.Name.Value)
            .Text(Purpose(command, scope))
            .Add(TwinDocument.List(
            [
                document.Field("usage", MarkdownText.Code(command.Facts?.Usage ?? "", inTable: false)),
                document.Field("other_names", document.Join(command.OtherNames.Select(n => MarkdownText.Code(n.Value, inTable: false)))),
                document.Field("checked_with", TwinDocument.OneLine(CheckedWith.Text(command, scope.Site.Catalog, scope.Strings))),
            ]))
            .Heading(2, scope.Strings["rows"])
            .Add(RowTable.Render(command.Rows, scope, document))
            .Section("flags", UsedFlags.Of(command).Select(used => Flag(used.Flag, scope)))
            .Section("opposites", Links(command.Opposites, document))
            .Section("next_steps", Links(command.NextSteps, document))
            .Section("concepts", Concepts(command, scope, document))
            .Section("neighbours", Links(command.Neighbours, document))
            .Mentions(command.Mentions)
            .ToFile();
    }

    /// <summary>What its first row says it does, or the text about it.</summary>
    public static string Purpose(Command command, MarkdownScope scope) =>
        command.Rows.Select(row => OneLineText.Of(row.Row.Action)).FirstOrDefault(action => action.Length > 0)
        ?? command.Facts?.Text.In(scope.Language) ?? "";

    private static string Flag(FlagFacts flag, MarkdownScope scope)
    {
        var names = string.Join(", ", new[] { flag.Short, flag.Long }.Where(n => n.Length > 0));
        var code = MarkdownText.Code($"{names} {flag.ValueType}".TrimEnd(), inTable: false);
        return TwinDocument.Described(code, flag.Text.In(scope.Language));
    }

    private static IEnumerable<string> Links(ImmutableArray<CommandName> commands, TwinDocument document) =>
        commands.Select(document.Link);

    private static IEnumerable<string> Concepts(Command command, MarkdownScope scope, TwinDocument document) =>
        command.Concepts.Where(scope.Site.Concepts.ContainsKey).Select(url => document.Link(scope.Site.Concepts[url].Name, url));
}
