using DockerNotesSite.Model;

namespace DockerNotesSite.Diagnostics;

/// <summary>What a site in several languages does not say in all of them, or no longer says the same.</summary>
public static class TranslationDiagnostics
{
    /// <summary><c>original: 0a1b2c3d</c> where the note that this is a translation of has been changed since</summary>
    public static Diagnostic Outdated(SourceLocation location, SourcePath original, string now) =>
        new("DNS5101", Severity.Warning, location, $"{original} was changed after it was translated")
        {
            Fix = $"bring the translation up to date, then write 'original: {now}'",
        };

    /// <summary>en/run.md, a translation of run.md, without <c>original:</c></summary>
    public static Diagnostic OriginalNotSaid(SourceLocation location, SourcePath original, string now) =>
        new("DNS5102", Severity.Information, location, $"nothing tells whether this is still what {original} says")
        {
            Fix = $"compare them, then write 'original: {now}' in the front matter",
        };

    /// <summary>run.md has a row <c>docker run -d IMAGE</c>, en/run.md has none</summary>
    public static Diagnostic LineNotTranslated(SourceLocation location, SourcePath original, int line, string syntax) =>
        new("DNS5103", Severity.Warning, location, $"the translation lacks '{ShownText.Of(syntax)}', which {original} has in line {line}");

    /// <summary>run.md without en/run.md, on a site in two languages</summary>
    public static Diagnostic NoteNotTranslated(SourceLocation location, string language) =>
        new("DNS5104", Severity.Information, location, $"the note is not translated; in '{language}' it is shown as it is here");

    /// <summary>run.md defines a concept that no note in the other language defines by any of its names</summary>
    public static Diagnostic ConceptNotTranslated(SourceLocation location, string concept, string language) =>
        new("DNS5105", Severity.Warning, location, $"no note in '{language}' defines '{ShownText.Of(concept)}'")
        {
            Fix = "define it there, or say in site.yaml under 'concepts' what it is called there",
        };

    /// <summary><c>original: 0a1b2c3d</c> in a note that is no translation</summary>
    public static Diagnostic NoOriginal(SourceLocation location) =>
        new("DNS5106", Severity.Warning, location, "'original' is said of a translation, and there is no note that this is one of")
        {
            Fix = "give the file the name of the note it translates, in the folder of its language, or take the line out",
        };
}
