using System.Collections.Immutable;
using System.Text.Json;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;

namespace DockerNotesSite.Rendering;

/// <summary>Reads the interface's words: strings/&lt;language&gt;.json, one flat object of texts, over strings/en.json.</summary>
internal static class StringsReader
{
    private const string FallbackLanguage = "en";

    private static readonly JsonDocumentOptions Lenient = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
    };

    public static InterfaceStrings? Read(ImmutableArray<SourceFile> files, string language, DiagnosticBag diagnostics)
    {
        var fallback = ReadFile(files, FallbackLanguage, diagnostics);
        if (fallback is null)
        {
            return null;
        }

        var best = Candidates(language).FirstOrDefault(c => FileOf(files, c) is not null, FallbackLanguage);
        var own = best == FallbackLanguage ? fallback : ReadFile(files, best, diagnostics);
        if (own is null)
        {
            return null;
        }

        foreach (var key in fallback.Keys.Except(own.Keys).Order(StringComparer.Ordinal))
        {
            diagnostics.Add(ThemeDiagnostics.StringMissing(PathOf(best), key));
        }

        return new InterfaceStrings(best, fallback.SetItems(own));
    }

    /// <summary>"zh-Hans-CN" is also served by "zh-Hans" and "zh".</summary>
    private static IEnumerable<string> Candidates(string language)
    {
        for (var tag = language; tag.Length > 0; tag = tag[..Math.Max(0, tag.LastIndexOf('-'))])
        {
            yield return tag;
        }
    }

    private static ImmutableDictionary<string, string>? ReadFile(
        ImmutableArray<SourceFile> files, string language, DiagnosticBag diagnostics)
    {
        var path = PathOf(language);
        if (FileOf(files, language) is not { } file)
        {
            diagnostics.Add(ThemeDiagnostics.StringsMissing(path));
            return null;
        }

        try
        {
            using var json = JsonDocument.Parse(WithoutMark(file.Bytes), Lenient);
            var texts = json.RootElement.EnumerateObject().ToList();
            return texts.All(t => t.Value.ValueKind == JsonValueKind.String)
                ? ImmutableDictionary.CreateRange(StringComparer.Ordinal, texts.DistinctBy(t => t.Name)
                    .Select(t => KeyValuePair.Create(t.Name, t.Value.GetString()!)))
                : Refuse("it holds something other than texts", path, diagnostics);
        }
        catch (JsonException error)
        {
            var place = path with { Line = (int)(error.LineNumber ?? 0) + 1, Column = (int)(error.BytePositionInLine ?? 0) + 1 };
            return Refuse("it is not valid JSON", place, diagnostics);
        }
        catch (InvalidOperationException)
        {
            return Refuse("it is not an object, or a text in it is not valid", path, diagnostics);
        }
    }

    private static ImmutableDictionary<string, string>? Refuse(string why, SourceLocation place, DiagnosticBag diagnostics)
    {
        diagnostics.Add(ThemeDiagnostics.StringsUnreadable(place, why));
        return null;
    }

    private static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> bytes) =>
        bytes.Span.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;

    private static SourceFile? FileOf(ImmutableArray<SourceFile> files, string language) =>
        files.FirstOrDefault(f => string.Equals(f.Path.Value, PathOf(language).Path.Value, StringComparison.OrdinalIgnoreCase));

    private static SourceLocation PathOf(string language) => new(new SourcePath($"strings/{language}.json"));
}
