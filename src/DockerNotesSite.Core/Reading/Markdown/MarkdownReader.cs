using System.Collections.Immutable;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model.Content;
using DockerNotesSite.Reading.Markup;

namespace DockerNotesSite.Reading.Markdown;

/// <summary>
/// A text in Markdown in, its blocks out: 1. refuse brackets nested so deep that parsing would never end; 2. parse;
/// 3. convert the tree to the note's own, which has no HTML in it.
/// </summary>
internal static class MarkdownReader
{
    /// <summary>Null where the text is nested too deep to be read.</summary>
    public static ImmutableArray<Block>? Read(MarkupContext context)
    {
        if (BracketDepth.FindTooDeep(context.Text) is { } place)
        {
            context.Diagnostics.Add(MarkupDiagnostics.TooDeep(place, "Brackets"));
            return null;
        }

        var source = new MarkdownSource(context.Text);
        try
        {
            var document = MarkdownPipelines.Parse(source);
            var converter = new BlockConverter(context, source);
            var blocks = TextDefinitions.Restore(converter.Convert(document), document, source);
            return UnusedFootnotes.Restore(blocks, document, converter);
        }
        catch (ArgumentException e) when (e.Message.Contains("too deeply nested", StringComparison.Ordinal))
        {
            // The parser's own limit has no other sign than this message.
            context.Diagnostics.Add(MarkupDiagnostics.TooDeep(context.Text.At(0, 0), "Lists, quotations or emphasis"));
            return null;
        }
    }
}
