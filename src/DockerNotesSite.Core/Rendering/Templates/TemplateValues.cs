using System.Collections.Immutable;
using DockerNotesSite.Model;
using DockerNotesSite.Rendering.Html;
using Fluid.Values;

namespace DockerNotesSite.Rendering.Templates;

/// <summary>
/// What Fluid's values are for the objects that templates are given. Fluid would make the same ones, but asks each object for everything
/// that it could be, at each use.
/// </summary>
internal sealed class TemplateValues
{
    private readonly Dictionary<Type, Func<object, FluidValue>> _conversions = [];

    public TemplateValues()
    {
        Add<string>(Of);
        Add<HtmlText>(Of);
        Add<UrlPath>(url => new StringValue(url.Value));
    }

    public static FluidValue Of(string? text) => text is null ? NilValue.Instance : new StringValue(text);

    /// <summary>The one kind of text that is not encoded when it is written.</summary>
    public static FluidValue Of(HtmlText html) => new StringValue(html.Value ?? "", encode: false);

    /// <summary>Also for lists of them.</summary>
    public void Add<T>(Func<T, FluidValue> convert)
        where T : notnull
    {
        _conversions[typeof(T)] = value => convert((T)value);
        _conversions[typeof(ImmutableArray<T>)] = values => ListOf((ImmutableArray<T>)values, convert);
    }

    /// <summary>Null for what Fluid has to find out.</summary>
    public FluidValue? Convert(object value) => _conversions.TryGetValue(value.GetType(), out var convert) ? convert(value) : null;

    private static ArrayValue ListOf<T>(ImmutableArray<T> items, Func<T, FluidValue> convert)
    {
        if (items.IsDefaultOrEmpty)
        {
            return ArrayValue.Empty;
        }

        var values = new FluidValue[items.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = items[i] is null ? NilValue.Instance : convert(items[i]);
        }

        return new ArrayValue(values);
    }
}
