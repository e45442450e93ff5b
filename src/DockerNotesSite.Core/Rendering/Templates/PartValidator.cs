using System.Collections.Immutable;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;
using Fluid.Ast;

namespace DockerNotesSite.Rendering.Templates;

/// <summary>Checks what templates ask for with {% render %}: it must be there, must not lead back, and own templates must be asked for.</summary>
internal static class PartValidator
{
    /// <summary>True where all templates can be used.</summary>
    public static bool Validate(ImmutableDictionary<string, Template> templates, DiagnosticBag diagnostics)
    {
        var parts = templates.ToImmutableSortedDictionary(t => t.Key, t => PartCollector.Of(t.Value), StringComparer.Ordinal);
        var isWhole = true;
        foreach (var (name, asked) in parts)
        {
            isWhole &= HasParts(templates[name], asked, templates, diagnostics);
            if (LeadsBack(name, parts))
            {
                diagnostics.Add(ThemeDiagnostics.TemplateUnreadable(new SourceLocation(templates[name].File.Path), "it renders itself, directly or through a part"));
                isWhole = false;
            }
        }

        ReportUnused(templates, parts.Values.SelectMany(p => p.Names).Union(TemplateReader.Required).ToHashSet(StringComparer.Ordinal), diagnostics);
        return isWhole;
    }

    private static bool HasParts(
        Template template, PartCollector asked, ImmutableDictionary<string, Template> templates, DiagnosticBag diagnostics)
    {
        if (asked.HasInclude)
        {
            diagnostics.Add(ThemeDiagnostics.TemplateUnreadable(template.PlaceOf("include"), "include is not allowed, render is"));
        }

        var missing = asked.Names.Where(p => !templates.ContainsKey(p)).ToList();
        foreach (var part in missing)
        {
            diagnostics.Add(ThemeDiagnostics.TemplatePartMissing(template.PlaceOf($"'{part}'", $"\"{part}\""), part));
        }

        return !asked.HasInclude && missing.Count == 0;
    }

    private static bool LeadsBack(string name, ImmutableSortedDictionary<string, PartCollector> parts)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<string>(parts[name].Names);
        while (open.TryDequeue(out var part))
        {
            if (part == name)
            {
                return true;
            }

            if (reached.Add(part) && parts.TryGetValue(part, out var further))
            {
                further.Names.ToList().ForEach(open.Enqueue);
            }
        }

        return false;
    }

    private static void ReportUnused(ImmutableDictionary<string, Template> templates, HashSet<string> used, DiagnosticBag diagnostics)
    {
        foreach (var (name, template) in templates.Where(t => OwnTheme.Contains(t.Value.File.Path) && !used.Contains(t.Key)))
        {
            var nearest = NearMiss.Of(name, used.Order(StringComparer.Ordinal));
            diagnostics.Add(OwnThemeDiagnostics.TemplateUnused(template.File.Path, nearest is null ? null : $"{OwnTheme.Folder}/templates/{nearest}.liquid"));
        }
    }

    /// <summary>Names in {% render 'name' %}. An include's name is known only when it runs.</summary>
    private sealed class PartCollector : AstVisitor
    {
        public SortedSet<string> Names { get; } = new(StringComparer.Ordinal);

        public bool HasInclude { get; private set; }

        public static PartCollector Of(Template template)
        {
            var collector = new PartCollector();
            collector.VisitTemplate(template.Parsed);
            return collector;
        }

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
