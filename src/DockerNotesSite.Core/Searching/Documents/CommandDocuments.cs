using DockerNotesSite.Model;
using DockerNotesSite.Model.Commands;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Searching.Documents;

/// <summary>A document for each command: its page, found by its names, what it is for and all of its flags.</summary>
internal static class CommandDocuments
{
    public static SearchDocument Of(Command command, SiteAddresses addresses, string language, SearchScale scale)
    {
        var main = command.Rows.FirstOrDefault(r => !r.Row.Action.IsEmpty) ?? command.Rows.FirstOrDefault();
        var action = PlainText.Of(main?.Row.Action ?? []);
        var purposes = command.Facts?.Text ?? LocalizedText.None;
        var flags = (command.Facts?.Flags ?? []).RemoveAll(flag => flag.IsHidden);
        var usage = command.Facts?.Usage ?? "";
        return new SearchDocument
        {
            Kind = DocumentKind.Command,
            Title = command.Name.Value,
            Syntax = main?.Row.Syntax.Text is { Length: > 0 } syntax ? JoinedText.Line(syntax) : usage,
            Text = JoinedText.Of([action.Length > 0 ? action : InOneOf(purposes, language)], scale.ShownText),
            Address = addresses.FromTop(command.Url),
            Flags = [.. flags.Select(flag => new ShownFlag(NamesOf(flag), InOneOf(flag.Text, language)))],
            Fields = new FieldTexts
            {
                Commands = [command.Name.Value, .. command.OtherNames.Select(name => name.Value)],
                Actions = [action, .. purposes.ByLanguage.Values],
                Flags = [.. flags.SelectMany(flag => new[] { flag.Long, flag.Short }).Where(name => name.Length > 0).Distinct()],
                Texts = [usage, .. scale.HasFlagTexts ? flags.SelectMany(flag => flag.Text.ByLanguage.Values) : []],
            },
        };
    }

    private static string NamesOf(FlagFacts flag) => string.Join(", ", new[] { flag.Short, flag.Long }.Where(name => name.Length > 0));

    private static string InOneOf(LocalizedText text, string language) =>
        text.In(language) is { Length: > 0 } own ? own : text.ByLanguage.Values.FirstOrDefault("");
}
