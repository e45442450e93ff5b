using DockerNotesSite.Model;

namespace DockerNotesSite.Diagnostics;

/// <summary>2019 and 2020: comments that excuse what the check of command lines finds.</summary>
public static class ExcuseDiagnostics
{
    /// <summary>&lt;!-- cli: ignore CODE reason --&gt; where nothing is wrong any more; no warning, as with another version's facts it may be needed again.</summary>
    public static Diagnostic ExcusesNothing(SourceLocation location, string code) =>
        new("DNS2019", Severity.Information, location, $"The excuse of {code} excuses nothing.")
        { Fix = $"Take {code} out of the comment, or move the comment to the line or above the block that it is about." };

    /// <summary>&lt;!-- cli: ignore --&gt;, &lt;!-- cli: ingore CODE reason --&gt;, &lt;!-- cli: ignore CODE --&gt;</summary>
    public static Diagnostic Unreadable(SourceLocation location, string problem) =>
        new("DNS2020", Severity.Warning, location, $"This excuse can't be read: {problem}; nothing is excused.")
        { Fix = "Write <!-- cli: ignore CODE reason -->." };
}
