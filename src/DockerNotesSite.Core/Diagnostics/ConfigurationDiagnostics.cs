using DockerNotesSite.Model;

namespace DockerNotesSite.Diagnostics;

/// <summary>What can be wrong with site.yaml and the CLI facts. All are errors: a site built on a guess helps nobody.</summary>
public static class ConfigurationDiagnostics
{
    /// <summary><c>title: "no end</c></summary>
    public static Diagnostic InvalidYaml(SourceLocation location, string reason) =>
        Error("DNS1101", location, $"this is not YAML: {reason}");

    /// <summary><c>titel: Notes</c></summary>
    public static Diagnostic UnknownKey(SourceLocation location, string key, string? nearest) =>
        Error("DNS1102", location, $"the configuration has no key '{key}'") with
        {
            Fix = nearest is null ? "remove it; the keys are listed in the documentation" : $"did you mean '{nearest}'?",
        };

    /// <summary><c>title: one</c> and again <c>title: two</c></summary>
    public static Diagnostic DuplicateKey(SourceLocation location, string key) =>
        Error("DNS1103", location, $"the key '{key}' is given twice") with { Fix = "keep one of the two" };

    /// <summary><c>programs: {a: b}</c></summary>
    public static Diagnostic WrongValue(SourceLocation location, string key, string expected) =>
        Error("DNS1104", location, $"'{key}' must be {expected}");

    /// <summary><c>{"program": </c> in a *.cli.json file</summary>
    public static Diagnostic InvalidFacts(SourceLocation location, string reason) =>
        Error("DNS1105", location, $"these CLI facts can't be read: {reason}");

    /// <summary><c>{"long": "--all", "hiden": true}</c></summary>
    public static Diagnostic UnknownMember(SourceLocation location, string name, string? nearest) =>
        Error("DNS1106", location, $"nothing is called '{ShownText.Of(name)}' here") with
        {
            Fix = nearest is null ? "remove it; docs/cli-facts.md lists what there is" : $"did you mean '{nearest}'?",
        };

    /// <summary>the flag "--all" twice in one command, the member "since" twice in one flag</summary>
    public static Diagnostic RepeatedFact(SourceLocation location, string what) =>
        Error("DNS1107", location, $"{what} is given twice") with { Fix = "keep one of the two" };

    /// <summary><c>"valueKind": "portmapping"</c></summary>
    public static Diagnostic UnknownKind(SourceLocation location, string kind, string? nearest) =>
        Error("DNS1108", location, $"there is no kind of value '{ShownText.Of(kind)}'") with
        {
            Fix = nearest is null ? "docs/cli-facts.md lists the kinds" : $"did you mean '{nearest}'?",
        };

    private static Diagnostic Error(string code, SourceLocation location, string message) =>
        new(code, Severity.Error, location, message);
}
