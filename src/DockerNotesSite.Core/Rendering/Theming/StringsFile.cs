using System.Collections.Immutable;
using System.Text.Json;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;

namespace DockerNotesSite.Rendering.Theming;

/// <summary>A text of the interface and the place of its key.</summary>
internal sealed record StringsEntry(string Key, string Text, SourceLocation Place);

/// <summary>strings/&lt;language&gt;.json: one flat object of texts.</summary>
internal sealed record StringsFile(ThemeFile File, ImmutableArray<StringsEntry> Entries)
{
    private static readonly JsonReaderOptions Lenient = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
    };

    public string Language => File.ShortName;

    /// <summary>Null where it can't be read; why is in the diagnostics.</summary>
    public static StringsFile? Read(ThemeFile file, DiagnosticBag diagnostics)
    {
        var reader = new Utf8JsonReader(file.Source.Utf8.Span, Lenient);
        try
        {
            return new StringsFile(file, ReadEntries(file.Source, ref reader));
        }
        catch (JsonException error)
        {
            diagnostics.Add(ThemeDiagnostics.StringsUnreadable(PlaceOf(file.Source, error), "from here on it is not valid JSON"));
        }
        catch (InvalidOperationException)
        {
            // The reader stands at what is no text, or no valid one.
            var place = file.Source.At((int)reader.TokenStartIndex);
            diagnostics.Add(ThemeDiagnostics.StringsUnreadable(place, "this is not a key with a valid text"));
        }

        return null;
    }

    private static ImmutableArray<StringsEntry> ReadEntries(SourceFile file, ref Utf8JsonReader reader)
    {
        var entries = ImmutableArray.CreateBuilder<StringsEntry>();
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new InvalidOperationException();
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var place = file.At((int)reader.TokenStartIndex);
            var key = reader.GetString()!;
            reader.Read();
            var text = reader.TokenType == JsonTokenType.Null ? throw new InvalidOperationException() : reader.GetString()!;
            entries.Add(new StringsEntry(key, text, place));
        }

        reader.Read();
        return entries.ToImmutable();
    }

    private static SourceLocation PlaceOf(SourceFile file, JsonException error)
    {
        // The reader counts lines and bytes from 0, and the bytes of the line only.
        var bytes = file.Utf8.Span;
        var offset = 0;
        for (var line = error.LineNumber ?? 0; line > 0; line--)
        {
            offset += bytes[offset..].IndexOf((byte)'\n') + 1;
        }

        return file.At(Math.Min(offset + (int)(error.BytePositionInLine ?? 0), bytes.Length));
    }
}
