using DockerNotesSite.Model;

namespace DockerNotesSite.Diagnostics;

/// <summary>3400 to 3499: terms and what defines them.</summary>
public static class ConceptDiagnostics
{
    /// <summary>"### 容器" under "## 基本概念", and nothing below it</summary>
    public static Diagnostic Empty(SourceLocation location, string name) =>
        new("DNS3401", Severity.Warning, location, $"The concept \"{ShownText.Of(name)}\" has no text that defines it.")
        { Fix = "Write what it is below it, or move it out of the concepts." };

    /// <summary>"### 容器" twice under "## 基本概念" of one note</summary>
    public static Diagnostic DefinedTwice(SourceLocation location, string name, int firstLine) =>
        new("DNS3402", Severity.Warning, location, $"The concept \"{ShownText.Of(name)}\" is defined in line {firstLine} already; its page shows both.")
        { Fix = "Join the two texts." };
}
