using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace DockerNotesSite.Bundling;

/// <summary>
/// The pages as they are packed into the single file, in two texts that its script reads (theme/src/single/pages.ts has the type): all
/// their HTML, first that of the frames; and, as JSON, what it is, with the length of each piece. So no HTML has to be escaped.
/// </summary>
internal sealed class PackedPages
{
    /// <summary>It stands in no HTML, so nothing in it needs to be escaped for that.</summary>
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly IReadOnlyList<SinglePage> _pages;
    private readonly OrderedDictionary<PageFrame, bool> _frames = [];

    /// <summary>The number of each page's frame.</summary>
    private readonly int[] _framesOfPages;

    public PackedPages(IReadOnlyList<SinglePage> pages)
    {
        _pages = pages;
        _framesOfPages = [.. pages.Select(page => NumberOf(page.Frame))];
    }

    public byte[] Html()
    {
        var pieces = _frames.Keys.SelectMany(frame => new[] { frame.Before, frame.After }).Concat(_pages.Select(page => page.Content)).ToList();
        var html = new byte[pieces.Sum(Encoding.UTF8.GetByteCount)];
        var length = 0;
        foreach (var piece in pieces)
        {
            length += Encoding.UTF8.GetBytes(piece, html.AsSpan(length));
        }

        return html;
    }

    public byte[] Index(IEnumerable<(string From, string To)> redirects)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            json.WritePropertyName("frames");
            WriteArray(json, _frames.Keys, WriteFrame);
            json.WritePropertyName("pages");
            WriteArray(json, _pages.Zip(_framesOfPages), static (json, page) => WritePage(json, page.First, page.Second));
            json.WritePropertyName("redirects");
            WriteArray(json, redirects, static (json, redirect) => WritePair(json, redirect.From, redirect.To));
            json.WriteEndObject();
        }

        return bytes.ToArray();
    }

    private int NumberOf(PageFrame frame)
    {
        _frames.TryAdd(frame, true, out var index);
        return index;
    }

    private static void WriteFrame(Utf8JsonWriter json, PageFrame frame)
    {
        json.WriteStartArray();
        WriteArray(json, frame.Attributes, static (json, attribute) => WritePair(json, attribute.Name, attribute.Value));
        json.WriteNumberValue(frame.Before.Length);
        json.WriteNumberValue(frame.After.Length);
        json.WriteEndArray();
    }

    private static void WritePage(Utf8JsonWriter json, SinglePage page, int frame)
    {
        json.WriteStartArray();
        json.WriteStringValue(page.Key);
        json.WriteStringValue(page.Title);
        json.WriteStringValue(page.Language);
        json.WriteNumberValue(frame);
        json.WriteNumberValue(page.Content.Length);
        json.WriteEndArray();
    }

    private static void WritePair(Utf8JsonWriter json, string first, string second) =>
        WriteArray(json, [first, second], static (json, text) => json.WriteStringValue(text));

    private static void WriteArray<T>(Utf8JsonWriter json, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray();
        foreach (var item in items)
        {
            write(json, item);
        }

        json.WriteEndArray();
    }
}
