using DockerNotesSite.Model;

namespace DockerNotesSite.Diagnostics;

/// <summary>Links that lead nowhere. The site is built without them: their text stays.</summary>
public static class LinkDiagnostics
{
    /// <summary><c>[volumes](volume.md)</c> where there is only volumes.md</summary>
    public static Diagnostic BrokenLink(SourceLocation location, string address, string? nearest) =>
        Broken("DNS5001", location, $"the link '{address}' leads to no note, page or file", nearest);

    /// <summary><c>[start](run.md#strat)</c></summary>
    public static Diagnostic BrokenAnchor(SourceLocation location, string address, string anchor, string? nearest) =>
        Broken("DNS5002", location, $"the link '{address}' leads to a page that has no place '#{anchor}'", nearest);

    /// <summary><c>![life cycle](images/lifecycel.png)</c></summary>
    public static Diagnostic BrokenPicture(SourceLocation location, string address, string? nearest) =>
        Broken("DNS5003", location, $"there is no picture '{address}'", nearest);

    /// <summary><c>[next](next.md)</c> where next.md says <c>draft: true</c></summary>
    public static Diagnostic LinkToDraft(SourceLocation location, string address) =>
        new("DNS5004", Severity.Warning, location, $"the link '{address}' leads to a draft, which is left out")
        {
            Fix = "finish the draft, or take the link out until then",
        };

    private static Diagnostic Broken(string code, SourceLocation location, string message, string? nearest) =>
        new(code, Severity.Warning, location, message)
        {
            Fix = nearest is null ? "" : $"did you mean '{nearest}'?",
        };
}
