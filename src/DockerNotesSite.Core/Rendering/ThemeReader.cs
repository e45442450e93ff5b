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
    /// <summary>Built assets that the layout links to.</summary>
    public static ImmutableArray<string> RequiredAssets => AssetReader.Required;

    /// <summary>The theme, or null where a part that every page needs is missing or wrong; why is in the diagnostics.</summary>
    public static Theme? Read(ImmutableArray<SourceFile> files, string language, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        var layers = OwnFileValidator.Validate(ThemeLayers.Of(files), diagnostics);
        var strings = StringsReader.Read(layers, language, diagnostics);
        var templates = TemplateReader.Read(layers, diagnostics);
        var assets = AssetReader.Read(layers, diagnostics);
        if (strings is null || templates is null || assets is not { } read)
        {
            return null;
        }

        OwnTextValidator.Validate(layers, strings, diagnostics);
        return new Theme
        {
            Strings = strings,
            Languages = StringsReader.ReadAll(layers, strings),
            Templates = templates,
            Assets = read,
            SingleFileScript = layers.Base.FirstOrDefault(f => f.Name == ThemeLayers.SingleFileScript)?.Source.Bytes,
            WorkerScript = layers.In(ThemeLayers.Worker).FirstOrDefault(f => f.Name == ThemeLayers.Worker + "worker.js")?.Source.Bytes,
            Pronunciations = PronunciationReader.Read(layers),
        };
    }

    /// <summary>Tells what is wrong with a theme whose assets need not be built.</summary>
    public static void Check(ImmutableArray<SourceFile> files, string language, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        var layers = OwnFileValidator.Validate(ThemeLayers.Of(files), diagnostics);
        var strings = StringsReader.Read(layers, language, diagnostics);
        TemplateReader.Read(layers, diagnostics);
        if (strings is not null)
        {
            OwnTextValidator.Validate(layers, strings, diagnostics);
        }
    }
}
