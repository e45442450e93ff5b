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

    private static Diagnostic Error(string code, SourceLocation location, string message) =>
        new(code, Severity.Error, location, message);
}
