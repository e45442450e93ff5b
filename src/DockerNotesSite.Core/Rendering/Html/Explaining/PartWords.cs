using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.Rendering.Html.Explaining;

/// <summary>What a part of a line is, and what it means, in the interface's words.</summary>
internal static class PartWords
{
    public static string Role(TokenExplanation part, InterfaceStrings strings) => part.Role switch
    {
        TokenRole.Program => strings["token_program"],
        TokenRole.Subcommand => strings["token_command"],
        TokenRole.Flag => strings["token_flag"],
        TokenRole.Argument => Named(strings["token_argument"], part),
        TokenRole.InnerCommand => Named(strings["token_inner_command"], part),
        TokenRole.Shell => strings["token_shell"],
        _ => strings["token_other"],
    };

    public static string Meaning(LinePart part, HtmlScope scope)
    {
        var explanation = part.Explanation;
        var own = scope.Say(explanation.Flag?.Text ?? explanation.Argument?.Text ?? explanation.Command?.Text ?? Model.LocalizedText.None);
        var signs = explanation.Name.Length > 0 ? scope.Strings["sign_" + explanation.Name.Replace('-', '_')] : "";
        var negated = explanation.IsNegated ? scope.Strings["flag_negated"] : "";
        return string.Join(scope.Strings["phrase_separator"], new[] { own, negated, signs }.Where(t => t.Length > 0));
    }

    private static string Named(string role, TokenExplanation part) =>
        part.Argument is { } argument ? $"{role} {argument.Name}" : role;
}
