using System.Text.Encodings.Web;
using System.Text.Json;

namespace DockerNotesSite.Bundling;

/// <summary>What is packed into the single file, as its script reads it; theme/src/single/pages.ts has the type.</summary>
internal static class PagesJson
{
    /// <summary>It stands in no HTML, so nothing in it needs to be escaped for that.</summary>
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] OfPages(IReadOnlyList<SinglePage> pages, IEnumerable<(string From, string To)> redirects)
    {
        var frames = pages.Select(p => p.Frame).Distinct().ToList();
        var numbers = frames.Select((frame, number) => (frame, number)).ToDictionary(f => f.frame, f => f.number);
        return Write(json =>
        {
            json.WriteStartObject();
            json.WritePropertyName("frames");
            WriteArray(json, frames, WriteFrame);
            json.WritePropertyName("pages");
            WriteArray(json, pages, (_, page) => WritePage(json, page, numbers[page.Frame]));
            json.WritePropertyName("redirects");
            WriteArray(json, redirects, (_, redirect) => WriteTexts(json, [redirect.From, redirect.To]));
            json.WriteEndObject();
        });
    }

    public static byte[] OfTexts(IEnumerable<string> texts) => Write(json => WriteTexts(json, texts));

    private static void WriteFrame(Utf8JsonWriter json, PageFrame frame)
    {
        json.WriteStartArray();
        WriteArray(json, frame.Attributes, static (json, attribute) => WriteTexts(json, [attribute.Name, attribute.Value]));
        json.WriteStringValue(frame.Before);
        json.WriteStringValue(frame.After);
        json.WriteEndArray();
    }

    private static void WritePage(Utf8JsonWriter json, SinglePage page, int frame)
    {
        json.WriteStartArray();
        json.WriteStringValue(page.Key);
        json.WriteStringValue(page.Title);
        json.WriteStringValue(page.Language);
        json.WriteNumberValue(frame);
        json.WriteStringValue(page.Content);
        json.WriteEndArray();
    }

    private static void WriteTexts(Utf8JsonWriter json, IEnumerable<string> texts) =>
        WriteArray(json, texts, static (json, text) => json.WriteStringValue(text));

    private static void WriteArray<T>(Utf8JsonWriter json, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray();
        foreach (var item in items)
        {
            write(json, item);
        }

        json.WriteEndArray();
    }

    private static byte[] Write(Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            write(json);
        }

        return bytes.ToArray();
    }
}
