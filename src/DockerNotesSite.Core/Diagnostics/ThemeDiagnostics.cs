using DockerNotesSite.Model;

namespace DockerNotesSite.Diagnostics;

/// <summary>What can be wrong with the theme. Paths are those inside the theme's folder, or in the input folder where they begin with _theme.</summary>
public static class ThemeDiagnostics
{
    // theme/templates/note.liquid was deleted
    public static Diagnostic TemplateMissing(SourcePath path) =>
        new("DNS6001", Severity.Error, new SourceLocation(path), $"The theme has no template {path}.")
        {
            Fix = "Restore it from the theme that comes with the program; docs/theme.md lists the templates.",
        };

    // {% if page.title %} without {% endif %}
    public static Diagnostic TemplateUnreadable(SourceLocation place, string why) =>
        new("DNS6002", Severity.Error, place, $"The template {place.Path} can't be read: {why}.");

    // {% render 'parts/heder' %}
    public static Diagnostic TemplatePartMissing(SourceLocation place, string part) =>
        new("DNS6003", Severity.Error, place, $"The template {place.Path} asks for '{part}', which the theme does not have.")
        {
            Fix = $"Write templates/{part}.liquid, or put the name right.",
        };

    // theme/strings/en.json was deleted
    public static Diagnostic StringsMissing(SourceLocation place) =>
        new("DNS6004", Severity.Error, place, $"The theme has no interface strings {place.Path}.")
        {
            Fix = "Restore the file; every other language falls back to it.",
        };

    // { "home": 1 }, or a file that is not JSON
    public static Diagnostic StringsUnreadable(SourceLocation place, string why) =>
        new("DNS6005", Severity.Error, place, $"The interface strings {place.Path} can't be read: {why}.")
        {
            Fix = "Write one JSON object whose values are texts.",
        };

    // strings/zh-CN.json lacks the key "home", which strings/en.json has
    public static Diagnostic StringsLacking(SourceLocation place, IReadOnlyList<string> keys) =>
        new("DNS6006", Severity.Warning, place, $"The interface strings {place.Path} lack {Named(keys)}; the English text is shown.")
        {
            Fix = "Add what is lacking to the file.",
        };

    // theme/dist is empty because the theme was never built
    public static Diagnostic AssetMissing(SourcePath path) =>
        new("DNS6007", Severity.Error, new SourceLocation(path), $"The theme's built file {path} is missing.")
        {
            Fix = "Build the theme: npm ci && npm run build in the theme's folder.",
        };

    // {{ page.title | slice: "a" }}
    public static Diagnostic TemplateFails(SourceLocation place, string why) =>
        new("DNS6013", Severity.Error, place, $"The template {place.Path}, or a part that it renders, fails: {why.TrimEnd('.')}.");

    private static string Named(IReadOnlyList<string> keys)
    {
        const int Shown = 3;
        var first = string.Join(", ", keys.Take(Shown).Select(k => $"\"{ShownText.Of(k)}\""));
        return keys.Count <= Shown ? first : $"{first} and {keys.Count - Shown} more";
    }
}
