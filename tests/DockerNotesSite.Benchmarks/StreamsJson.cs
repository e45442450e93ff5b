using System.Collections.Immutable;
using DockerNotesSite.Searching.Indexing;
using DockerNotesSite.Searching.Writing;

namespace DockerNotesSite;

/// <summary>
/// The terms that an index is built of, for another program to build one of the same:
/// <c>{"fields":[{"name","boost"}],"documents":[{"boost","streams":{field:[terms]}}]}</c>. A document's number is its place.
/// </summary>
internal static class StreamsJson
{
    public static void Write(JsonBuffer json, ImmutableArray<IndexField> fields, TermStreams streams, double[]? boosts = null)
    {
        json.Raw("{\"fields\":["u8);
        for (var field = 0; field < fields.Length; field++)
        {
            json.Raw(field > 0 ? ","u8 : ""u8).Raw("{\"name\":"u8).Text(fields[field].Name);
            json.Raw(",\"boost\":"u8).Thousandths((long)(fields[field].Boost * 1000)).Raw("}"u8);
        }

        json.Raw("],\"documents\":["u8);
        for (var stream = 0; stream < streams.Count; stream++)
        {
            var (document, field) = Math.DivRem(stream, fields.Length);
            if (field == 0)
            {
                json.Raw(document > 0 ? ",{\"boost\":"u8 : "{\"boost\":"u8).Thousandths((long)((boosts?[document] ?? 1) * 1000)).Raw(",\"streams\":{"u8);
            }

            json.Raw(field > 0 ? ","u8 : ""u8).Text(fields[field].Name).Raw(":"u8);
            WriteTerms(json, streams, stream);
            json.Raw(field == fields.Length - 1 ? "}}"u8 : ""u8);
        }

        json.Raw("]}"u8);
    }

    private static void WriteTerms(JsonBuffer json, TermStreams streams, int stream)
    {
        json.Raw("["u8);
        for (var i = streams.StartOf(stream); i < streams.EndOf(stream); i++)
        {
            json.Raw(i > streams.StartOf(stream) ? ","u8 : ""u8).Text(streams.Terms[streams.Numbers[i]]);
        }

        json.Raw("]"u8);
    }
}
