using DockerNotesSite.Model;

namespace DockerNotesSite.Diagnostics;

/// <summary>3100 to 3199: Markdown, HTML and plain text.</summary>
public static class MarkupDiagnostics
{
    /// <summary>&lt;kbd&gt;Ctrl&lt;/kbd&gt; with "rawHtml: deny" in site.yaml</summary>
    public static Diagnostic RawHtmlDenied(SourceLocation location, string name) =>
        new("DNS3101", Severity.Error, location, $"<{name}> is raw HTML, which site.yaml refuses (\"rawHtml: deny\").")
        { Fix = "Write it as Markdown, or put it in a code span if it is meant as text." };

    /// <summary>&lt;font color="red"&gt;text&lt;/font&gt;</summary>
    public static Diagnostic ElementDropped(SourceLocation location, string name) =>
        new("DNS3102", Severity.Warning, location, $"<{name}> is not among the allowed HTML elements; its text is kept without it.")
        { Fix = "Use Markdown, or put it in a code span if it is meant as text." };

    /// <summary>&lt;script&gt;alert(1)&lt;/script&gt;</summary>
    public static Diagnostic ContentDropped(SourceLocation location, string name) =>
        new("DNS3103", Severity.Warning, location, $"<{name}> is not among the allowed HTML elements; it is left out with what stands in it.")
        { Fix = "Delete it, or show it in a code block if it is meant as text." };

    /// <summary>text&lt;/b&gt;, or &lt;kbd class="x"&gt; without its end</summary>
    public static Diagnostic UnmatchedTag(SourceLocation location, string tag) =>
        new("DNS3104", Severity.Warning, location, $"{tag} has no counterpart in the same block; it is left out.")
        { Fix = "Write both tags, or put it in a code span if it is meant as text." };

    /// <summary>[click](javascript:alert(1))</summary>
    public static Diagnostic AddressRefused(SourceLocation location, string address, string scheme) =>
        new("DNS3105", Severity.Warning, location, $"\"{ShownText.Of(address)}\" leads to \"{scheme}:\", which is not allowed; its text is kept without the link.")
        { Fix = "Allowed are http, https, mailto, tel, ftp and addresses inside the site." };

    /// <summary>&lt;a onclick="…"&gt;, &lt;kbd style="…"&gt;</summary>
    public static Diagnostic AttributeDropped(SourceLocation location, string name, string attribute) =>
        new("DNS3106", Severity.Warning, location, $"The attribute \"{attribute}\" of <{name}> is not allowed and left out.");

    /// <summary>A hundred quotations in each other, 100,000 "[" in a row.</summary>
    public static Diagnostic TooDeep(SourceLocation location, string what) =>
        new("DNS3107", Severity.Error, location, $"{what} are nested too deep to be read.")
        { Fix = "Put text that only looks like markup in a code block." };
}
