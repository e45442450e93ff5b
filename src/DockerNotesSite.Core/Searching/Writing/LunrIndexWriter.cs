using System.Text;
using DockerNotesSite.Searching.Indexing;

namespace DockerNotesSite.Searching.Writing;

/// <summary>Writes an index byte for byte as JSON.stringify writes lunr's (lunr 2.3.9, lib/index.js), for lunr.Index.load.</summary>
internal static class LunrIndexWriter
{
    public static JsonBuffer Write(LunrIndex index)
    {
        var json = new JsonBuffer();
        json.Raw("{\"version\":\"2.3.9\",\"fields\":["u8);
        for (var field = 0; field < index.Fields.Length; field++)
        {
            json.Raw(field > 0 ? ","u8 : ""u8).Text(index.Fields[field].Name);
        }

        json.Raw("],\"fieldVectors\":["u8);
        WriteVectors(index, json);
        json.Raw("],\"invertedIndex\":["u8);
        WritePostings(index, json);
        return json.Raw("],\"pipeline\":[]}"u8);
    }

    private static void WriteVectors(LunrIndex index, JsonBuffer json)
    {
        var names = index.Fields.Select(field => Encoding.UTF8.GetBytes(field.Name)).ToArray();
        for (var stream = 0; stream < index.StreamCount; stream++)
        {
            var (document, field) = Math.DivRem(stream, index.Fields.Length);
            json.Raw(stream > 0 ? ",[\""u8 : "[\""u8).Raw(names[field]).Raw("/"u8).Number(document).Raw("\",["u8);
            var start = index.VectorStarts[stream];
            for (var i = start; i < start + index.VectorLengths[stream]; i++)
            {
                json.Raw(i > start ? ","u8 : ""u8).Number(index.VectorTerms[i]).Raw(","u8).Thousandths(index.VectorScores[i]);
            }

            json.Raw("]]"u8);
        }
    }

    private static void WritePostings(LunrIndex index, JsonBuffer json)
    {
        var terms = Enumerable.Range(0, index.Terms.Count).ToArray();
        Array.Sort(index.Terms.ToArray(), terms, StringComparer.Ordinal);
        var isFirst = true;
        foreach (var term in terms)
        {
            json.Raw(isFirst ? "["u8 : ",["u8).Text(index.Terms[term]).Raw(",{\"_index\":"u8).Number(term);
            isFirst = false;
            for (var field = 0; field < index.Fields.Length; field++)
            {
                json.Raw(","u8).Text(index.Fields[field].Name).Raw(":{"u8);
                var posting = (term * index.Fields.Length) + field;
                var start = index.PostingStarts[posting];
                for (var i = start; i < index.PostingStarts[posting + 1]; i++)
                {
                    json.Raw(i > start ? ",\""u8 : "\""u8).Number(index.PostingDocuments[i]).Raw("\":{}"u8);
                }

                json.Raw("}"u8);
            }

            json.Raw("}]"u8);
        }
    }
}
