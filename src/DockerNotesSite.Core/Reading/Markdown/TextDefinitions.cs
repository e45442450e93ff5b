using System.Collections.Immutable;
using DockerNotesSite.Model.Content;
using Markdig.Syntax;
using Block = DockerNotesSite.Model.Content.Block;
using LinkInline = Markdig.Syntax.Inlines.LinkInline;

namespace DockerNotesSite.Reading.Markdown;

/// <summary>
/// Text in the form "[container]: 容器的名称" is an address for links to Markdown; it would vanish, and make a link of
/// every "[container]". What can't be an address, or is none that a link uses, is what it looks like: text.
/// </summary>
internal static class TextDefinitions
{
    public static ImmutableArray<Block> Restore(ImmutableArray<Block> blocks, MarkdownDocument document, MarkdownSource source)
    {
        var definitions = document.Descendants<LinkReferenceDefinition>().Where(d => d.GetType() == typeof(LinkReferenceDefinition) && !HasAddressForm(d)).ToList();
        if (definitions.Count == 0)
        {
            return blocks;
        }

        var used = document.Descendants<LinkInline>().Select(l => l.Reference).OfType<LinkReferenceDefinition>().ToHashSet();
        var texts = definitions.Where(d => IsText(d) || !used.Contains(d)).Select(d => Text(d, source));
        return [.. blocks.Concat(texts).OrderBy(b => b.Location.Line)];
    }

    /// <summary>True for what no author can mean as an address, used or not.</summary>
    public static bool IsText(LinkReferenceDefinition definition) => !HasAddressForm(definition) && !definition.Url!.All(char.IsAscii);

    private static bool HasAddressForm(LinkReferenceDefinition definition) =>
        string.IsNullOrEmpty(definition.Url) || definition.Url.IndexOfAny(['/', '.', '#', ':']) >= 0;

    private static Paragraph Text(LinkReferenceDefinition definition, MarkdownSource source)
    {
        var location = source.At(definition.Span.Start);
        var written = source.Markdown.Substring(definition.Span.Start, definition.Span.Length).ReplaceLineEndings(" ");
        return new Paragraph { Content = [new Text(written) { Location = location }], Location = location };
    }
}
