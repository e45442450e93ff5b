using DockerNotesSite.Model;

namespace DockerNotesSite.Diagnostics;

/// <summary>What can be wrong with the author's own parts of the theme. Paths are those inside the input folder.</summary>
public static class OwnThemeDiagnostics
{
    // input/_theme/template/home.liquid, input/_theme/readme.md
    public static Diagnostic NoPartOfTheme(SourcePath path, string? nearestFolder) =>
        new("DNS6008", Severity.Warning, new SourceLocation(path), $"{path} is no part of a theme and is left out.")
        {
            Fix = nearestFolder is null
                ? "Parts are templates/….liquid, strings/<language>.json, styles/<name>.css and assets/…; a name that begins with \"_\" is passed over."
                : $"Did you mean the folder {OwnTheme.Folder}/{nearestFolder}?",
        };

    // { "hmoe": "Start" } in input/_theme/strings/en.json
    public static Diagnostic StringUnused(SourceLocation place, string key, string? nearest) =>
        new("DNS6009", Severity.Warning, place, $"Nothing asks for the text \"{ShownText.Of(key)}\".")
        {
            Fix = nearest is null ? "Remove it, or use it in a template of your own." : $"Did you mean \"{nearest}\"?",
        };

    // input/_theme/templates/hmoe.liquid
    public static Diagnostic TemplateUnused(SourcePath path, string? nearest) =>
        new("DNS6010", Severity.Warning, new SourceLocation(path), $"No template asks for {path}.")
        {
            Fix = nearest is null ? "Use it with {% render %}, or delete it." : $"Did you mean {nearest}?",
        };

    // {{ strings.hmoe }} in input/_theme/templates/home.liquid
    public static Diagnostic StringUnknown(SourceLocation place, string key, string? nearest) =>
        new("DNS6011", Severity.Warning, place, $"There is no text \"{ShownText.Of(key)}\"; its name is shown instead.")
        {
            Fix = nearest is null ? $"Add it to {OwnTheme.Folder}/strings." : $"Did you mean \"{nearest}\"?",
        };

    // background: url(lgoo.svg) in input/_theme/styles/brand.css
    public static Diagnostic AssetUnknown(SourceLocation place, string name, string? nearest) =>
        new("DNS6012", Severity.Warning, place, $"There is no asset \"{ShownText.Of(name)}\".")
        {
            Fix = nearest is null
                ? $"Put the file into {OwnTheme.Folder}/assets and give its name there; nothing is loaded from elsewhere."
                : $"Did you mean \"{nearest}\"?",
        };
}
