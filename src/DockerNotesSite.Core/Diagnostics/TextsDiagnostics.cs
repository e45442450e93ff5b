using DockerNotesSite.Model;

namespace DockerNotesSite.Diagnostics;

/// <summary>1110 to 1119: what can be wrong with the texts that describe a program's commands and flags.</summary>
public static class TextsDiagnostics
{
    /// <summary><c>{"program": </c> in a *.texts.json file, or a member that the format doesn't have.</summary>
    public static Diagnostic InvalidTexts(SourceLocation location, string reason, string? nearest = null) =>
        new("DNS1110", Severity.Error, location, $"these CLI texts can't be read: {reason}")
        {
            Fix = nearest is null ? "" : $"did you mean '{nearest}'?",
        };

    /// <summary><c>"flags": {"--pubish": {…}}</c>: a text for something that the program does not have.</summary>
    public static Diagnostic NothingToDescribe(SourceLocation location, string owner, string kind, string name, string? nearest) =>
        new("DNS1111", Severity.Warning, location, $"{owner} has no {kind} '{ShownText.Of(name)}' that this text could describe")
        {
            Fix = nearest is null ? "remove the text, or correct the name" : $"did you mean '{nearest}'?",
        };

    /// <summary>A file kubectl.texts.json where nothing is known of what kubectl accepts.</summary>
    public static Diagnostic NoFactsToDescribe(SourceLocation location, string program) =>
        new("DNS1112", Severity.Warning, location, $"nothing is known of the program '{program}', so its texts are shown nowhere")
        {
            Fix = $"put {program}.cli.json beside it",
        };
}
