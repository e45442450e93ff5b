using System.Collections.Immutable;
using DockerNotesSite.Searching.Documents;

namespace DockerNotesSite.Searching.Writing;

/// <summary>
/// Writes what results show, by the numbers that the index has: documents as [kind, title, syntax, text, place, address], those of
/// commands with [names, text] of each flag behind; the places that they name by number, the names of commands as [name, document],
/// the most useful commands, how often each command is used, the groups of synonyms, and how the characters of the index sound.
/// </summary>
internal static class StoreWriter
{
    public static JsonBuffer Write(SearchStore store)
    {
        var json = new JsonBuffer();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        json.Raw("{\"documents\":"u8);
        Array(json, store.Documents, document => WriteDocument(json, document, places));
        json.Raw(",\"places\":"u8);
        Array(json, [.. places.OrderBy(place => place.Value).Select(place => place.Key)], place => json.Text(place));
        json.Raw(",\"names\":"u8);
        Array(json, store.Names, named => json.Raw("["u8).Text(named.Name).Raw(","u8).Number(named.Document).Raw("]"u8));
        json.Raw(",\"useful\":"u8);
        Array(json, store.Useful, number => json.Number(number));
        json.Raw(",\"uses\":"u8);
        Array(json, store.Uses, count => json.Number(count));
        json.Raw(",\"synonyms\":"u8);
        Array(json, store.Synonyms, group => Array(json, group, phrase => json.Text(phrase)));
        json.Raw(",\"readings\":{"u8);
        for (var i = 0; i < store.Readings.Length; i++)
        {
            json.Raw(i > 0 ? ","u8 : ""u8).Text(store.Readings[i].Syllable).Raw(":"u8).Text(store.Readings[i].Characters);
        }

        return json.Raw("}}"u8);
    }

    private static void WriteDocument(JsonBuffer json, SearchDocument document, Dictionary<string, int> places)
    {
        json.Raw("["u8).Text(NameOf(document.Kind));
        json.Raw(","u8).Text(document.Title);
        json.Raw(","u8).Text(document.Syntax);
        json.Raw(","u8).Text(document.Text);
        json.Raw(","u8).Number(NumberOf(document.Place, places));
        json.Raw(","u8).Text(document.Address);
        if (!document.Flags.IsEmpty)
        {
            json.Raw(","u8);
            Array(json, document.Flags, flag => json.Raw("["u8).Text(flag.Names).Raw(","u8).Text(flag.Text).Raw("]"u8));
        }

        json.Raw("]"u8);
    }

    private static int NumberOf(string place, Dictionary<string, int> places)
    {
        if (place.Length == 0)
        {
            return -1;
        }

        places.TryAdd(place, places.Count);
        return places[place];
    }

    private static string NameOf(DocumentKind kind) => kind switch
    {
        DocumentKind.Command => "command",
        DocumentKind.Row => "row",
        DocumentKind.Concept => "concept",
        _ => "note",
    };

    private static void Array<T>(JsonBuffer json, ImmutableArray<T> items, Action<T> write)
    {
        json.Raw("["u8);
        for (var i = 0; i < items.Length; i++)
        {
            json.Raw(i > 0 ? ","u8 : ""u8);
            write(items[i]);
        }

        json.Raw("]"u8);
    }
}
