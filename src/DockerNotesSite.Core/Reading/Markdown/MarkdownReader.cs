using System.Collections.Immutable;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Reading.Markdown.Tables;
using DockerNotesSite.Reading.Markup;
using Markdig.Syntax;
using Block = DockerNotesSite.Model.Content.Block;

namespace DockerNotesSite.Reading.Markdown;

/// <summary>
/// A text in Markdown in, its blocks out: 1. refuse brackets, lists and quotations nested so deep that parsing would never end; 2. parse, and
/// count what was found; 3. convert the tree to the note's own, which has no HTML in it.
/// </summary>
internal static class MarkdownReader
{
    /// <summary>Null where the text is nested too deep to be read, or has too many elements.</summary>
    public static ImmutableArray<Block>? Read(MarkupContext context)
    {
        var source = new MarkdownSource(context.Text, context.Elements);
        if (Parse(source, context.Diagnostics) is not { } document || HasTooMany(document, source))
        {
            return null;
        }

        var converter = new BlockConverter(context, source);
        var blocks = TextDefinitions.Restore(converter.Convert(document), document, source);
        return UnusedFootnotes.Restore(blocks, document, converter);
    }

    /// <summary>The code in a text; null where it is nested too deep to be read, which is told when it is read.</summary>
    public static CodePlaces? FindCode(SourceText text)
    {
        var source = new MarkdownSource(text, new ElementCount());
        return Parse(source, new DiagnosticBag()) is { } document ? new CodePlaces(document, source) : null;
    }

    /// <summary>Cells were counted when their tables were found.</summary>
    private static bool HasTooMany(MarkdownDocument document, MarkdownSource source)
    {
        source.Elements.Add(document.Descendants().Count(element => element is not RawCellBlock));
        return source.Elements.IsExceeded;
    }

    /// <summary>Null where the text is nested too deep, which is told, or has too many elements.</summary>
    private static MarkdownDocument? Parse(MarkdownSource source, DiagnosticBag diagnostics)
    {
        if (BracketDepth.FindTooDeep(source.Text) is { } place)
        {
            diagnostics.Add(MarkupDiagnostics.TooDeep(place, "Brackets"));
            return null;
        }

        if (ContainerDepth.FindTooDeep(source.Text) is { } line)
        {
            diagnostics.Add(MarkupDiagnostics.TooDeep(line, "Lists or quotations"));
            return null;
        }

        try
        {
            return MarkdownPipelines.Parse(source);
        }
        catch (TooManyElementsException)
        {
            return null;
        }
        catch (ArgumentException e) when (e.Message.Contains("too deeply nested", StringComparison.Ordinal))
        {
            // The parser's own limit has no other sign than this message.
            diagnostics.Add(MarkupDiagnostics.TooDeep(source.Text.At(0, 0), "Lists, quotations or emphasis"));
            return null;
        }
    }
}
