using System.Collections.Immutable;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;
using DockerNotesSite.Rendering.Templates;
using DockerNotesSite.Rendering.Theming;

namespace DockerNotesSite.Rendering;

/// <summary>
/// Reads the theme: its files and the author's own of input/_theme in, a theme that pages can be rendered with out.
/// 1. The author's files take the places of the theme's.
/// 2. strings/&lt;language&gt;.json give the interface's words; what they lack comes from strings/en.json.
/// 3. templates/**/*.liquid are parsed, once for all pages.
/// 4. The built assets get addresses with a hash of their bytes; the style parts become one style sheet.
/// </summary>
public static class ThemeReader
{
    /// <summary>Folders of a theme that have something to read; dist is what its assets are built into.</summary>
    public static ImmutableArray<string> Folders { get; } = ["templates", "strings", "dist"];

    /// <summary>Fonts are in there, which only printing needs.</summary>
    private const string PrintFolder = "dist/print/";

    /// <summary>Built assets that the layout links to.</summary>
    public static ImmutableArray<string> RequiredAssets => AssetReader.Required;

    /// <summary>True for what is read of a theme's files.</summary>
    public static bool Reads(SourcePath path) =>
        !path.Value.StartsWith(PrintFolder, StringComparison.Ordinal) && Folders.Any(folder => path.Value.StartsWith(folder + "/", StringComparison.Ordinal));

    /// <summary>The theme, or null where a part that every page needs is missing or wrong; why is in the diagnostics.</summary>
    /// <param name="files">The theme's and the author's own.</param>
    /// <param name="languages">BCP 47 tags, the site's own first.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    public static Theme? Read(ImmutableArray<SourceFile> files, ImmutableArray<string> languages, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        var layers = OwnFileValidator.Validate(ThemeLayers.Of(files), diagnostics);
        var strings = languages.Select(language => StringsReader.Read(layers, language, diagnostics)).ToImmutableArray();
        var templates = TemplateReader.Read(layers, diagnostics);
        var assets = AssetReader.Read(layers, diagnostics);
        if (strings.Contains(null) || templates is null || assets is not { } read)
        {
            return null;
        }

        OwnTextValidator.Validate(layers, strings[0]!, diagnostics);
        return Make(layers, languages, strings!, templates) with
        {
            Assets = read,
            SingleFileScript = layers.Base.FirstOrDefault(f => f.Name == ThemeLayers.SingleFileScript)?.Source.Bytes,
            WorkerScript = layers.In(ThemeLayers.Worker).FirstOrDefault(f => f.Name == ThemeLayers.Worker + "worker.js")?.Source.Bytes,
            Pronunciations = PronunciationReader.Read(layers),
        };
    }

    /// <summary>Tells what is wrong with a theme whose assets need not be built. Its pages have all that is to be read; null as above.</summary>
    public static Theme? Check(ImmutableArray<SourceFile> files, ImmutableArray<string> languages, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        var layers = OwnFileValidator.Validate(ThemeLayers.Of(files), diagnostics);
        var strings = languages.Select(language => StringsReader.Read(layers, language, diagnostics)).ToImmutableArray();
        var templates = TemplateReader.Read(layers, diagnostics);
        if (strings[0] is { } own)
        {
            OwnTextValidator.Validate(layers, own, diagnostics);
        }

        return strings.Contains(null) || templates is null ? null : Make(layers, languages, strings!, templates);
    }

    private static Theme Make(ThemeLayers layers, ImmutableArray<string> languages, ImmutableArray<InterfaceStrings> strings, TemplateSet templates) => new()
    {
        Strings = strings[0],
        OfSite = languages.Zip(strings).ToImmutableDictionary(pair => pair.First, pair => pair.Second, StringComparer.OrdinalIgnoreCase),
        Languages = StringsReader.ReadAll(layers, strings[0]),
        Templates = templates,
        Assets = [.. RequiredAssets.Select(name => new ThemeAsset(name, new UrlPath(ThemeLayers.Assets + name), default))],
    };
}
