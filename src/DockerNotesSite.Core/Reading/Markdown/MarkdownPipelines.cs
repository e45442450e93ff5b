using DockerNotesSite.Reading.Markdown.RawHtml;
using DockerNotesSite.Reading.Markdown.Tables;
using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Parsers;

namespace DockerNotesSite.Reading.Markdown;

/// <summary>
/// The one Markdown that notes are written in: CommonMark, GitHub's additions, definition lists, footnotes, marked boxes
/// in GitHub's and VitePress's form. Tables and raw HTML are read by parsers of our own.
/// </summary>
internal static class MarkdownPipelines
{
    private const string SourceKey = "DockerNotesSite.MarkdownSource";

    private static readonly MarkdownPipeline Notes = Build();

    public static Markdig.Syntax.MarkdownDocument Parse(MarkdownSource source)
    {
        var context = new MarkdownParserContext();
        context.Properties[SourceKey] = source;
        return Markdig.Markdown.Parse(source.Markdown, Notes, context);
    }

    public static MarkdownSource SourceOf(MarkdownParserContext context) => (MarkdownSource)context.Properties[SourceKey];

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder()
            .UsePreciseSourceLocation()
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
            .UseCjkFriendlyEmphasis()
            .UseTaskLists()
            .UseFootnotes()
            .UseDefinitionLists()
            .UseAlertBlocks();
        builder.BlockParsers.Replace<HtmlBlockParser>(new RawHtmlBlockParser());
        builder.BlockParsers.InsertBefore<ThematicBreakParser>(new CustomContainerParser());
        builder.BlockParsers.InsertBefore<ThematicBreakParser>(new RawTableBlockParser());
        return builder.Build();
    }
}
