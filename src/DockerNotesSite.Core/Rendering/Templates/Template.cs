using System.Text;
using DockerNotesSite.Model;
using Fluid;

namespace DockerNotesSite.Rendering.Templates;

/// <summary>A template as written and as parsed.</summary>
internal sealed record Template(SourceFile File, string Text, IFluidTemplate Parsed)
{
    /// <summary>The place of the first of these words; that of the file where there is none.</summary>
    public SourceLocation PlaceOf(params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (Text.IndexOf(word, StringComparison.Ordinal) is >= 0 and var index)
            {
                return File.At(Encoding.UTF8.GetByteCount(Text.AsSpan(0, index)));
            }
        }

        return new SourceLocation(File.Path);
    }
}
