using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Outline;
using UglyToad.PdfPig.Tokens;

namespace DockerNotesSite.Printing;

/// <summary>What a reader's program finds in a PDF.</summary>
internal static class PdfReading
{
    /// <summary>The text of all pages without white space and without the backslashes at which lines go on.</summary>
    public static string TextOf(PdfDocument pdf) =>
        Squeezed(string.Concat(pdf.GetPages().SelectMany(page => page.Letters).Select(letter => letter.Value)));

    public static string Squeezed(string text) => string.Concat(text.Normalize(NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c) && c != '\\'));

    /// <summary>The letters line by line, from the top of a column to its end, as a reader who drags over them would copy them.</summary>
    public static IEnumerable<Letter> Letters(PdfDocument pdf) => pdf.GetPages().SelectMany(page => page.Letters).Where(l => !string.IsNullOrWhiteSpace(l.Value));

    /// <summary>Titles in reading order, each with its level from 0 and its page from 1.</summary>
    public static List<(string Title, int Level, int Page)> OutlineOf(PdfDocument pdf)
    {
        Assert.True(pdf.TryGetBookmarks(out var bookmarks), "There is no outline.");
        return [.. bookmarks.GetNodes().OfType<DocumentBookmarkNode>().Select(node => (node.Title, node.Level, node.PageNumber))];
    }

    /// <summary>For each font of each page its kind, and whether its outlines are in the file.</summary>
    public static List<(string Kind, bool IsEmbedded)> FontsOf(PdfDocument pdf) =>
    [
        .. pdf.GetPages()
            .Select(page => Dictionary(pdf, Dictionary(pdf, page.Dictionary, "Resources"), "Font"))
            .OfType<DictionaryToken>()
            .SelectMany(fonts => fonts.Data.Values)
            .Select(font => KindOf(pdf, (DictionaryToken)Resolved(pdf, font))),
    ];

    public static DictionaryToken? Dictionary(PdfDocument pdf, DictionaryToken? parent, string name) =>
        parent is not null && parent.TryGet(NameToken.Create(name), out var value) ? Resolved(pdf, value) as DictionaryToken : null;

    public static string? TextAt(PdfDocument pdf, DictionaryToken dictionary, string name) =>
        dictionary.TryGet(NameToken.Create(name), out var value)
            ? Resolved(pdf, value) switch { StringToken text => text.Data, HexToken text => text.Data, NameToken text => text.Data, BooleanToken yes => yes.Data.ToString(), _ => null }
            : null;

    private static (string Kind, bool IsEmbedded) KindOf(PdfDocument pdf, DictionaryToken font)
    {
        var kind = TextAt(pdf, font, "Subtype");
        if (kind != "Type0" || !font.TryGet(NameToken.Create("DescendantFonts"), out var descendants))
        {
            return (kind ?? "", Dictionary(pdf, font, "FontDescriptor")?.ContainsKey(NameToken.Create("FontFile2")) ?? false);
        }

        var descendant = (DictionaryToken)Resolved(pdf, ((ArrayToken)Resolved(pdf, descendants)).Data[0]);
        var isEmbedded = Dictionary(pdf, descendant, "FontDescriptor") is { } descriptor
            && (descriptor.ContainsKey(NameToken.Create("FontFile2")) || descriptor.ContainsKey(NameToken.Create("FontFile3")));
        return (TextAt(pdf, descendant, "Subtype") ?? "", isEmbedded);
    }

    private static IToken Resolved(PdfDocument pdf, IToken token) =>
        token is IndirectReferenceToken reference ? pdf.Structure.GetObject(reference.Data).Data : token;
}
