using DockerNotesSite.Model;

namespace DockerNotesSite.Diagnostics;

/// <summary>3000 to 3029: the lines between the two "---" on top of a note.</summary>
public static class FrontMatterDiagnostics
{
    /// <summary>title: a: b</summary>
    public static Diagnostic Broken(SourceLocation location, string reason, bool isReadable) =>
        new("DNS3001", isReadable ? Severity.Warning : Severity.Error, location,
            isReadable
                ? $"The front matter is not YAML ({reason}); its lines were read one by one."
                : $"The front matter is not YAML ({reason}), and nothing in it can be read.")
        { Fix = "Put the value in quotation marks; YAML keeps \": \", \"#\", \"[\", \"{\", \"@\" and \"`\" for itself." };

    /// <summary>"---" in the first line, and never again.</summary>
    public static Diagnostic NotClosed(SourceLocation location) =>
        new("DNS3002", Severity.Warning, location,
            "The front matter is never closed; it is taken to end where its lines stop looking like \"key: value\".")
        { Fix = "Put a line with \"---\" behind its last line." };

    /// <summary>"+++" in the first line.</summary>
    public static Diagnostic Toml(SourceLocation location) =>
        new("DNS3003", Severity.Warning, location, "Front matter between \"+++\" is TOML, which is not read; its lines are left out.")
        { Fix = "Write it as YAML between two lines \"---\"." };

    /// <summary>title: a, and title: b below</summary>
    public static Diagnostic DuplicateKey(SourceLocation location, string key, int firstLine) =>
        new("DNS3004", Severity.Warning, location, $"\"{ShownText.Of(key)}\" stands in the front matter already, in line {firstLine}; that one counts.")
        { Fix = "Keep one of them." };

    /// <summary>colour: red</summary>
    public static Diagnostic UnknownKey(SourceLocation location, string key, string? nearest) =>
        new("DNS3005", Severity.Information, location, $"\"{ShownText.Of(key)}\" in the front matter means nothing here.")
        { Fix = nearest is null ? "" : $"Did you mean \"{nearest}\"?" };

    /// <summary>title: [a, b]</summary>
    public static Diagnostic WrongShape(SourceLocation location, string key, string expected) =>
        new("DNS3006", Severity.Warning, location, $"\"{ShownText.Of(key)}\" is not {expected}; it is left out.");

    /// <summary>date: yesterday</summary>
    public static Diagnostic NoDate(SourceLocation location, string value) =>
        new("DNS3007", Severity.Warning, location, $"\"{ShownText.Of(value)}\" is not a date; the note has none.")
        { Fix = "Write it as 2018-06-28, 2018-06-28 16:32:22 or 2018-06-28T16:32:22+08:00." };

    /// <summary>draft: maybe, order: first, lang: 中文</summary>
    public static Diagnostic BadValue(SourceLocation location, string key, string value, string expected) =>
        new("DNS3008", Severity.Warning, location, $"\"{ShownText.Of(key)}\" is \"{ShownText.Of(value)}\", which is not {expected}; it is left out.");

    /// <summary>slug: ../../etc/passwd</summary>
    public static Diagnostic UnsafeAddress(SourceLocation location, string key, string value, string reason) =>
        new("DNS3009", Severity.Error, location, $"\"{ShownText.Of(key)}\" is \"{ShownText.Of(value)}\", which can't be an address in the site: {reason}.")
        { Fix = "Use letters, digits, \"-\" and \"_\", with \"/\" between the parts." };

    /// <summary>tags: *everything</summary>
    public static Diagnostic Alias(SourceLocation location, string key) =>
        new("DNS3010", Severity.Warning, location, $"\"{ShownText.Of(key)}\" uses a YAML alias, which is not followed; it is left out.")
        { Fix = "Write the value out." };

    /// <summary>10,000 lines between the two "---".</summary>
    public static Diagnostic TooLong(SourceLocation location, int limit) =>
        new("DNS3011", Severity.Error, location, $"The front matter has more than {limit} characters.")
        { Fix = "Keep title, date, tags and the like there, and move the text below it." };

    /// <summary>permalink: /:year/:weekday/:title/</summary>
    public static Diagnostic UnknownPattern(SourceLocation location, string key, string pattern) =>
        new("DNS3012", Severity.Warning, location, $"\"{pattern}\" in \"{ShownText.Of(key)}\" is no pattern that is known here; it is left out.")
        { Fix = "Known are :title, :name, :slug, :filename, :categories, :category, :year, :month and :day." };
}
