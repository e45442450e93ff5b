using System.Text.Encodings.Web;
using System.Text.Json;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.Rendering.Data;

/// <summary>Members of JSON documents: readable Chinese, addresses percent-encoded, well-formed text whatever a note holds.</summary>
internal static class JsonText
{
    private const int MostPending = 64 * 1024;

    public static JsonWriterOptions Options { get; } = new()
    {
        // The file is never put into a page; '<' and Chinese may stay as they are.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        NewLine = "\n",
    };

    public static void Text(this Utf8JsonWriter json, string name, string value) =>
        json.WriteString(name, WellFormed.Unicode(value));

    public static void OptionalText(this Utf8JsonWriter json, string name, string value)
    {
        if (value.Length > 0)
        {
            json.Text(name, value);
        }
    }

    public static void Address(this Utf8JsonWriter json, string name, UrlPath page, Anchor anchor = default) =>
        json.WriteString(name, page.Encoded + anchor.Fragment);

    public static void Texts(this Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(WellFormed.Unicode(value));
        }

        json.WriteEndArray();
    }

    public static void Names(this Utf8JsonWriter json, string name, IEnumerable<CommandName> values) =>
        json.Texts(name, values.Select(v => v.Value));

    public static void Addresses(this Utf8JsonWriter json, string name, IEnumerable<UrlPath> values) =>
        json.Texts(name, values.Select(v => v.Encoded));

    /// <summary>An array of objects; <paramref name="members"/> writes what is inside each of them.</summary>
    public static void Objects<T>(this Utf8JsonWriter json, string name, IEnumerable<T> values, Action<Utf8JsonWriter, T> members)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStartObject();
            members(json, value);
            json.WriteEndObject();
            if (json.BytesPending > MostPending)
            {
                json.Flush();
            }
        }

        json.WriteEndArray();
    }
}
