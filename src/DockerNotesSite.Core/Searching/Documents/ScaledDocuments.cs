using System.Collections.Immutable;
using DockerNotesSite.Model;

namespace DockerNotesSite.Searching.Documents;

/// <summary>
/// All documents, as fine as a browser can still load them: index and store shall be at most 1.5 MB compressed. Documents get
/// coarser from scale to scale (<see cref="SearchScale"/>); the finest is taken whose size, guessed from the lengths of its texts,
/// is small enough. The same notes always get the same scale.
/// </summary>
internal static class ScaledDocuments
{
    private const double MostBytes = 1_400_000;

    // Measured with gzip on sites of 2 to 5,000 notes: a character has two terms in the index, its own and the pair with the
    // next one, and a term takes nearly five bytes there; a Latin letter has a part in one.
    private const double BytesOfSearchedLetter = 1.2;
    private const double BytesOfSearchedPair = 4.7;
    private const double BytesOfShownLetter = 0.42;
    private const double BytesOfShownCharacter = 1.26;

    /// <summary>So few notes that their finest documents may be made at once: they are small enough, most often.</summary>
    private const int FewNotes = 100;

    public static ImmutableArray<SearchDocument> Of(Catalog catalog, string language)
    {
        if (catalog.Notes.Length <= FewNotes && Of(catalog, language, SearchScale.All[^1]) is var finest && BytesOf(finest) <= MostBytes)
        {
            return finest;
        }

        var chosen = Of(catalog, language, SearchScale.All[0]);
        foreach (var finer in SearchScale.All.Skip(1))
        {
            var documents = Of(catalog, language, finer);
            if (BytesOf(documents) > MostBytes)
            {
                break;
            }

            chosen = documents;
        }

        return chosen;
    }

    /// <summary>Commands first: a command's number is its place in the catalog.</summary>
    public static ImmutableArray<SearchDocument> Of(Catalog catalog, string language, SearchScale scale) =>
    [
        .. catalog.Commands.Select(command => CommandDocuments.Of(command, catalog.Addresses, language, scale)),
        .. RowDocuments.Of(catalog.Groups.SelectMany(group => group.Rows), catalog.Commands.ToDictionary(command => command.Name), catalog.Addresses, scale),
        .. catalog.Concepts.Select(concept => ConceptDocuments.Of(concept, catalog.Addresses, scale)),
        .. catalog.Notes.SelectMany(note => NoteDocuments.Of(note, catalog.Addresses, scale)),
    ];

    private static double BytesOf(ImmutableArray<SearchDocument> documents) => documents.Sum(BytesOf);

    private static double BytesOf(SearchDocument document)
    {
        var pairs = document.Fields.HasSingleCharacters ? 2 * BytesOfSearchedPair : BytesOfSearchedPair;
        var searched = document.Fields.All.SelectMany(texts => texts).Sum(text => BytesOf(text, BytesOfSearchedLetter, pairs));
        string[] shown = [document.Title, document.Syntax, document.Text];
        return searched + shown.Sum(text => BytesOf(text, BytesOfShownLetter, BytesOfShownCharacter));
    }

    private static double BytesOf(string text, double letter, double character)
    {
        var letters = 0;
        foreach (var c in text)
        {
            letters += c < '\u2E80' ? 1 : 0;
        }

        return (letters * letter) + ((text.Length - letters) * character);
    }
}
