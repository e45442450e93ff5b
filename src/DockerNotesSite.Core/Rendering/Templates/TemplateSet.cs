using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;
using DockerNotesSite.Rendering.Html;
using Fluid;

namespace DockerNotesSite.Rendering.Templates;

/// <summary>The theme's templates by name ("note", "parts/row"), parsed. Several threads may render at once.</summary>
public sealed class TemplateSet
{
    /// <summary>Every value that a template writes is encoded; only <see cref="HtmlText"/> is written as it is.</summary>
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly ImmutableDictionary<string, Template> _templates;
    private readonly TemplateOptions _options;
    private readonly bool _showsContentOnly;

    internal TemplateSet(ImmutableDictionary<string, Template> templates)
    {
        var reads = templates.Keys.ToDictionary(name => name, name => PartReads.Of(name, templates), StringComparer.Ordinal);
        _templates = templates.ToImmutableDictionary(
            t => t.Key, t => t.Value with { Parsed = new SharedParts(name => reads.GetValueOrDefault(name)).VisitTemplate(t.Value.Parsed) }, StringComparer.Ordinal);
        _showsContentOnly = templates.Values.All(template => ContentUse.IsOnlyShown(template.Parsed));
        _options = TemplateModels.Options(new TemplateParts(_templates));
    }

    /// <summary>
    /// Renders a template with named values; its name is one of <see cref="TemplateReader.Required"/>. A template that fails
    /// while it runs is told and gives "".
    /// </summary>
    internal string Render(string name, DiagnosticBag diagnostics, params ReadOnlySpan<(string Name, object Value)> values) =>
        TryWrite(name, PageText.OfPage, diagnostics, values) is { } text ? text.ToString() : "";

    /// <summary>The same in UTF-8.</summary>
    internal byte[] RenderUtf8(string name, DiagnosticBag diagnostics, params ReadOnlySpan<(string Name, object Value)> values) =>
        TryWrite(name, PageText.OfPage, diagnostics, values)?.ToUtf8() ?? [];

    /// <summary>The same inside of the layout.</summary>
    internal byte[] RenderInLayout(string name, DiagnosticBag diagnostics, params ReadOnlySpan<(string Name, object Value)> values)
    {
        var text = TryWrite(name, PageText.OfContent, diagnostics, values);
        object content = text is not null && _showsContentOnly ? new WrittenContent(text) : new HtmlText(text?.ToString() ?? "");
        return RenderUtf8("layout", diagnostics, [.. values, ("content", content)]);
    }

    private PageText? TryWrite(string name, PageText text, DiagnosticBag diagnostics, ReadOnlySpan<(string Name, object Value)> values)
    {
        var context = new TemplateContext(_options);
        foreach (var (key, value) in values)
        {
            context.SetValue(key, value);
        }

        var template = _templates[name];
        try
        {
            // Nothing that a template can do waits: it is done when the call returns.
            template.Parsed.RenderAsync(text, Encoder, context).AsTask().GetAwaiter().GetResult();
            return text;
        }
        catch (Exception failure) when (failure is ArithmeticException or ArgumentException or FormatException or InvalidOperationException or ParseException)
        {
            diagnostics.Add(ThemeDiagnostics.TemplateFails(new SourceLocation(template.File.Path), failure.Message));
            return null;
        }
    }
}
