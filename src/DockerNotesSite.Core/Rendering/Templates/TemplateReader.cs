using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;
using DockerNotesSite.Rendering.Theming;
using Fluid;

namespace DockerNotesSite.Rendering.Templates;

/// <summary>Parses templates/**/*.liquid and checks that what they ask for is there.</summary>
internal static partial class TemplateReader
{
    private const string Extension = ".liquid";

    private static readonly FluidParser Parser = new();

    /// <summary>A template for each kind of page, and the layout around them.</summary>
    public static ImmutableArray<string> Required { get; } =
    [
        "book", "command", "command-index", "concept", "concept-index", "home", "layout", "not-found", "note", "note-index",
        "quick-reference", "redirect", "search", "tag", "tag-index",
    ];

    /// <summary>The templates, or null where one is missing or wrong.</summary>
    public static TemplateSet? Read(ThemeLayers layers, DiagnosticBag diagnostics)
    {
        var files = layers.In(ThemeLayers.Templates).RemoveAll(f => f.Source.Path.Extension != Extension);
        var templates = ImmutableDictionary.CreateBuilder<string, Template>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            if (Parse(file.Source, diagnostics) is { } template)
            {
                templates[file.ShortName] = template;
            }
        }

        var isWhole = templates.Count == files.Length;
        foreach (var name in Required.Where(r => files.All(f => f.ShortName != r)))
        {
            diagnostics.Add(ThemeDiagnostics.TemplateMissing(new SourcePath(ThemeLayers.Templates + name + Extension)));
            isWhole = false;
        }

        var set = templates.ToImmutable();
        return PartValidator.Validate(set, diagnostics) && isWhole ? new TemplateSet(set) : null;
    }

    private static Template? Parse(SourceFile file, DiagnosticBag diagnostics)
    {
        if (!Utf8.IsValid(file.Utf8.Span))
        {
            diagnostics.Add(ThemeDiagnostics.TemplateUnreadable(new SourceLocation(file.Path), "it is not in UTF-8"));
            return null;
        }

        var text = Encoding.UTF8.GetString(file.Utf8.Span);
        if (Parser.TryParse(text, out var template, out var error))
        {
            return new Template(file, text, template);
        }

        var place = PlaceInError().Match(error);
        var location = place.Success
            ? new SourceLocation(file.Path, Number(place.Groups["line"]), Number(place.Groups["column"]))
            : new SourceLocation(file.Path);
        diagnostics.Add(ThemeDiagnostics.TemplateUnreadable(location, PlaceInError().Replace(error, "").Trim().TrimEnd('.')));
        return null;
    }

    private static int Number(Group digits) => int.Parse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\s*at \((?<line>\d{1,6}):(?<column>\d{1,6})\)")]
    private static partial Regex PlaceInError();
}
