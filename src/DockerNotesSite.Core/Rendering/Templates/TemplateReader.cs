using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;
using Fluid;
using Fluid.Ast;

namespace DockerNotesSite.Rendering.Templates;

/// <summary>Parses templates/**/*.liquid and checks that what they ask for is there.</summary>
internal static partial class TemplateReader
{
    private const string Folder = "templates/";
    private const string Extension = ".liquid";

    private static readonly FluidParser Parser = new();

    /// <summary>A template for each kind of page, and the layout around them.</summary>
    public static ImmutableArray<string> Required { get; } =
    [
        "command", "command-index", "concept", "concept-index", "home", "layout", "not-found", "note", "note-index",
        "quick-reference", "redirect", "tag", "tag-index",
    ];

    /// <summary>The templates, or null where one is missing or wrong.</summary>
    public static TemplateSet? Read(ImmutableArray<SourceFile> files, DiagnosticBag diagnostics)
    {
        var sources = files.Where(IsTemplate).OrderBy(f => f.Path).ToList();
        var templates = ImmutableDictionary.CreateBuilder<string, Template>(StringComparer.Ordinal);
        foreach (var file in sources)
        {
            if (Parse(file, diagnostics) is { } template)
            {
                templates[NameOf(file.Path)] = template;
            }
        }

        var isWhole = templates.Count == sources.Count;
        foreach (var name in Required.Where(r => sources.All(s => NameOf(s.Path) != r)))
        {
            diagnostics.Add(ThemeDiagnostics.TemplateMissing(new SourcePath(Folder + name + Extension)));
            isWhole = false;
        }

        var set = templates.ToImmutable();
        return isWhole && HasEveryPart(set, diagnostics) ? new TemplateSet(set) : null;
    }

    private static Template? Parse(SourceFile file, DiagnosticBag diagnostics)
    {
        var text = Encoding.UTF8.GetString(file.Bytes.Span).TrimStart('\uFEFF');
        if (Parser.TryParse(text, out var template, out var error))
        {
            return new Template(text, template);
        }

        var place = PlaceInError().Match(error);
        var location = place.Success
            ? new SourceLocation(file.Path, Number(place.Groups["line"]), Number(place.Groups["column"]))
            : new SourceLocation(file.Path);
        diagnostics.Add(ThemeDiagnostics.TemplateUnreadable(location, PlaceInError().Replace(error, "").Trim().TrimEnd('.')));
        return null;
    }

    private static bool HasEveryPart(ImmutableDictionary<string, Template> templates, DiagnosticBag diagnostics)
    {
        var isWhole = true;
        foreach (var (name, template) in templates.OrderBy(t => t.Key, StringComparer.Ordinal))
        {
            var path = new SourcePath(Folder + name + Extension);
            var parts = new PartCollector();
            parts.VisitTemplate(template.Parsed);
            if (parts.HasInclude)
            {
                diagnostics.Add(ThemeDiagnostics.TemplateUnreadable(new SourceLocation(path), "include is not allowed, render is"));
                isWhole = false;
            }

            foreach (var part in parts.Names.Where(p => !templates.ContainsKey(p)))
            {
                diagnostics.Add(ThemeDiagnostics.TemplatePartMissing(path, part));
                isWhole = false;
            }
        }

        return isWhole;
    }

    private static bool IsTemplate(SourceFile file) =>
        file.Path.Value.StartsWith(Folder, StringComparison.Ordinal) && file.Path.Extension == Extension;

    private static string NameOf(SourcePath path) => path.Value[Folder.Length..^Extension.Length];

    private static int Number(Group digits) => int.Parse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\s*at \((?<line>\d{1,6}):(?<column>\d{1,6})\)")]
    private static partial Regex PlaceInError();

    /// <summary>Names in {% render 'name' %}. An include's name is known only when it runs.</summary>
    private sealed class PartCollector : AstVisitor
    {
        public SortedSet<string> Names { get; } = new(StringComparer.Ordinal);

        public bool HasInclude { get; private set; }

        protected override Statement VisitIncludeStatement(IncludeStatement includeStatement)
        {
            HasInclude = true;
            return includeStatement;
        }

        protected override Statement VisitRenderStatement(RenderStatement renderStatement)
        {
            Names.Add(renderStatement.Path);
            return base.VisitRenderStatement(renderStatement);
        }
    }
}
