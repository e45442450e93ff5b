namespace DockerNotesSite.CommandLines.Checking.Values;

/// <summary>KEY=VALUE and its looser forms.</summary>
internal static class KeyValue
{
    public static string? FaultInPair(string value) => value.Contains('=') ? null : "it has no \"=\"";

    /// <summary>The value may be left out: a variable's comes from outside then, a label's is empty.</summary>
    public static string? FaultInName(string value) => value is "" or ['=', ..] ? "it has no name" : null;

    public static string? FaultInFilter(string value) => value.Length == 0 || value.Contains('=') ? null : "it has no \"=\"";
}
