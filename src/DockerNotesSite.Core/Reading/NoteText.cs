using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;
using DockerNotesSite.Reading.FrontMatter;

namespace DockerNotesSite.Reading;

/// <summary>What a note's file says besides its front matter, as its author wrote it.</summary>
public static class NoteText
{
    /// <summary>The lines behind the front matter, each ended by LF, without empty ones around them; null where the bytes are no text.</summary>
    public static string? Of(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var diagnostics = new DiagnosticBag();
        if (SourceDecoder.Decode(file, diagnostics) is not { } text)
        {
            return null;
        }

        var body = text.Lines.Skip(FrontMatterBlock.Find(text, diagnostics).LineCount);
        return string.Join('\n', body).Trim('\n') + "\n";
    }
}
