using System.Globalization;
using System.Text.Encodings.Web;
using Fluid.Values;

namespace DockerNotesSite.Rendering.Templates;

/// <summary>The HTML that a layout is laid around, as it was written, for templates that only show it: it need not become a string.</summary>
internal sealed class WrittenContent(PageText text) : FluidValue
{
    public override FluidValues Type => FluidValues.String;

    public override ValueTask WriteToAsync(TextWriter writer, TextEncoder encoder, CultureInfo cultureInfo)
    {
        writer.Write(text.Written);
        return ValueTask.CompletedTask;
    }

    public override string ToStringValue() => text.ToString();

    public override object ToObjectValue() => text.ToString();

    public override bool ToBooleanValue() => true;

    public override decimal ToNumberValue() => 0;

    public override bool Equals(FluidValue? other) => other is not null && other.ToStringValue() == text.ToString();

    public override bool Equals(object? obj) => Equals(obj as FluidValue);

    public override int GetHashCode() => text.ToString().GetHashCode(StringComparison.Ordinal);
}
