using DockerNotesSite.Model;

namespace DockerNotesSite.Diagnostics;

/// <summary>What can be wrong with addresses and with names in the configuration that lead to pages.</summary>
public static class AddressDiagnostics
{
    /// <summary>Two notes with <c>slug: start</c></summary>
    public static Diagnostic AddressTaken(SourceLocation location, UrlPath address, string owner) =>
        new("DNS4001", Severity.Error, location, $"the address {address} belongs to {owner} already")
        {
            Fix = "give this note another slug, or take the alias out",
        };

    /// <summary><c>aliases: [../../index.html]</c></summary>
    public static Diagnostic UnsafeAddress(SourceLocation location, string address) =>
        new("DNS4002", Severity.Error, location, $"'{address}' is no address inside the site")
        {
            Fix = "use a path of plain names without '..', '\\', ':' and control characters, at most 200 bytes a name",
        };

    /// <summary><c>relations: {opposites: [[docker start, docker halt]]}</c></summary>
    public static Diagnostic UnknownCommand(SourceLocation location, string name, string? nearest) =>
        new("DNS4003", Severity.Warning, location, $"the relations name '{name}', which no note describes")
        {
            Fix = nearest is null ? "describe it in a note, or take it out" : $"did you mean '{nearest}'?",
        };
}
