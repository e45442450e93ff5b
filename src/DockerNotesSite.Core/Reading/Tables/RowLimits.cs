using System.Collections.Immutable;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Commands;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Reading.Tables;

/// <summary>
/// How much the rows of a note have. A word of a command line is read, explained and shown on three pages at least. A comment above commands
/// belongs to each of them, a cell to every row that it spans, a heading to all rows below it: little of it in the file can be much on pages.
/// </summary>
internal sealed class RowLimits
{
    private const int MostWords = 40_000;

    /// <summary>Twice what a note can have in which nothing belongs to several rows.</summary>
    private const int MostText = 8_000_000;

    /// <summary>What an element weighs besides its text.</summary>
    private const int Element = 20;

    private int _words;
    private long _text;

    public bool AreExceeded => _words > MostWords || _text > MostText;

    /// <summary>A row below headings of so many characters; false where it is one too many.</summary>
    public bool Add(CommandRow row, int headings)
    {
        if (!AreExceeded)
        {
            _words += WordsOf(row.Syntax) + row.Examples.Sum(WordsOf);
            _text += headings + SizeOf(row.Action) + row.Remarks.Sum(SizeOf);
        }

        return !AreExceeded;
    }

    /// <summary>A row of a table without commands.</summary>
    public bool Add(ImmutableArray<TableCell> row)
    {
        _text += AreExceeded ? 0 : row.Sum(cell => SizeOf(cell.Content));
        return !AreExceeded;
    }

    public void Tell(SourcePath path, DiagnosticBag diagnostics)
    {
        var (most, what) = _words > MostWords ? (MostWords, "words in command lines") : (MostText, "characters in tables, with what its rows share counted for each of them");
        diagnostics.Add(TableDiagnostics.TooMuch(new SourceLocation(path), most, what));
    }

    private static int WordsOf(CommandLine line)
    {
        var words = 0;
        for (var i = 0; i < line.Text.Length; i++)
        {
            words += !char.IsWhiteSpace(line.Text[i]) && (i == 0 || char.IsWhiteSpace(line.Text[i - 1])) ? 1 : 0;
        }

        return words;
    }

    private static long SizeOf(ImmutableArray<Inline> content)
    {
        long size = Element * content.Length;
        foreach (var inline in content)
        {
            size += inline switch
            {
                Text text => text.Value.Length,
                Code code => code.Value.Length,
                Image image => image.AlternativeText.Length + image.Address.Length,
                Emphasis emphasis => SizeOf(emphasis.Content),
                Link link => SizeOf(link.Content) + link.Address.Length,
                ElementInline element => SizeOf(element.Content),
                _ => 0,
            };
        }

        return size;
    }
}
