using DockerNotesSite.Model;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.Diagnostics;

/// <summary>What can be wrong with map.yaml besides its YAML.</summary>
public static class MapDiagnostics
{
    /// <summary><c>places: [{label: image, at: [3, 4]}]</c></summary>
    public static Diagnostic Missing(SourceLocation location, string owner, string key) =>
        new("DNS1401", Severity.Error, location, $"this {owner} has no '{key}'");

    /// <summary><c>at: [900, 4]</c></summary>
    public static Diagnostic OffTheGrid(SourceLocation location, string key, int columns, int rows) =>
        new("DNS1402", Severity.Error, location, $"'{key}' must be a column from 0 to {columns} and a row from 0 to {rows}: [3, 4]");

    /// <summary><c>places: [{id: image, …}, {id: image, …}]</c></summary>
    public static Diagnostic RepeatedId(SourceLocation location, string id) =>
        new("DNS1403", Severity.Error, location, $"the id '{ShownText.Of(id)}' is given twice") { Fix = "call one of the two something else" };

    /// <summary><c>from: imgae</c></summary>
    public static Diagnostic UnknownPlace(SourceLocation location, string id, string? nearest) =>
        new("DNS1404", Severity.Error, location, $"the diagram has no place '{ShownText.Of(id)}' for this")
        { Fix = nearest is null ? "give it under 'places'" : $"did you mean '{nearest}'?" };

    /// <summary><c>commands: [docker biuld]</c></summary>
    public static Diagnostic UnknownCommand(SourceLocation location, string command, string? nearest) =>
        new("DNS1405", Severity.Error, location, $"there is no command \"{ShownText.Of(command)}\"")
        { Fix = nearest is null ? "arrows name commands in full, as in the notes" : $"did you mean \"{nearest}\"?" };

    /// <summary>an arrow with <c>commands: [docker commit]</c>, where no note has a row for it</summary>
    public static Diagnostic NoPage(SourceLocation location, CommandName command) =>
        new("DNS1406", Severity.Information, location, $"{command} is on the map, but no note describes it, so it leads nowhere")
        { Fix = "describe it in a note, or take it off the map" };

    /// <summary><c>concept: imgae</c></summary>
    public static Diagnostic UnknownConcept(SourceLocation location, string concept, string? nearest) =>
        new("DNS1407", Severity.Information, location, $"no note defines the concept '{ShownText.Of(concept)}', so this place leads nowhere")
        { Fix = nearest is null ? "define it in a note, or take the key away" : $"did you mean '{nearest}'?" };

    /// <summary>two places <c>at: [3, 4]</c></summary>
    public static Diagnostic Overlap(SourceLocation location, string diagram, string picture, string first, string second) =>
        new("DNS1408", Severity.Warning, location, $"in the {picture} picture of '{diagram}', {first} and {second} lie on each other")
        { Fix = "move one of them, or lead the line around" };
}
