using System.Collections.Immutable;
using System.Text;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite;

/// <summary>A linked catalog as text: what exists, where it is, what leads where.</summary>
internal static class CatalogDump
{
    public static string Of(Catalog catalog)
    {
        var text = new StringBuilder();
        text.Append(catalog.Addresses.Folder.Length > 0 ? $"\nlanguage {catalog.Language} in {catalog.Addresses.Folder}\n" : "");
        foreach (var page in catalog.Notes)
        {
            text.Append($"note {page.Note.Source} → {page.Url}{Mark(page.IsUntranslated)}\n");
            text.AppendJoin("", LinkCollector.Of(page.Note).Select(link => $"  {link}\n"));
        }

        foreach (var command in catalog.Commands)
        {
            text.Append($"command {command.Name} → {command.Url}{Mark(command.IsUntranslated)}\n");
            text.Append(List("also", command.OtherNames));
            text.Append(List("row", command.Rows.Select(r => $"{r.Section}: {PlainText.Of(r.Row.Action).Trim()}: {r.Row.Syntax.Text}")));
            text.Append(List("beside", command.Neighbours));
            text.Append(List("opposite", command.Opposites));
            text.Append(List("next", command.NextSteps));
            text.Append(List("concept", command.Concepts));
            text.Append(List("mention", command.Mentions.Select(Place)));
        }

        foreach (var concept in catalog.Concepts)
        {
            text.Append($"concept {concept.Name} → {concept.Url}{Mark(concept.IsUntranslated)}\n");
            text.Append(List("also", concept.OtherNames));
            text.Append(List("defined in", concept.Definitions.Select(d => d.NotePage + d.Definition.Anchor.Fragment)));
            text.Append(List("command", concept.Commands));
            text.Append(List("mention", concept.Mentions.Select(Place)));
        }

        text.AppendJoin("", catalog.Tags.Select(t => $"tag {t.Name} → {t.Url}: {string.Join(", ", t.Notes)}\n"));
        text.AppendJoin("", catalog.Groups.Select(g => $"group {g.Title}: {g.Rows.Length} rows at {g.NotePage}#{g.Anchor}\n"));
        text.AppendJoin("", catalog.Redirects.Select(r => $"redirect {r.From} → {r.To}\n"));
        text.AppendJoin("", catalog.Assets.Select(a => $"file {a.Source} → {a.Url}\n"));
        text.AppendJoin("", catalog.Translations.OrderBy(t => t.Key).Select(t => $"page {t.Key}: {string.Join(", ", t.Value.Select(Found))}\n"));
        return text.ToString();
    }

    private static string Mark(bool isUntranslated) => isUntranslated ? " (not translated)" : "";

    private static string Found(Translation translation) => $"{translation.Language} {translation.Url}{Mark(!translation.IsTranslated)}";

    private static string Place(Mention mention) => $"{mention.NotePage}#{mention.Anchor} ({mention.Section})";

    private static string List<T>(string label, IEnumerable<T> items) => string.Concat(items.Select(item => $"  {label}: {item}\n"));

    private sealed class LinkCollector : ContentRewriter
    {
        private readonly List<string> _links = [];

        public static List<string> Of(Note note)
        {
            var collector = new LinkCollector();
            collector.Rewrite(note.Blocks);
            return collector._links;
        }

        protected override Block RewriteBlock(Block block)
        {
            if (block is CodeBlock code)
            {
                _links.AddRange(code.Links.Select(l => $"code block '{code.Text.Substring(l.Start, l.Length)}' → {l.Page}"));
            }

            return base.RewriteBlock(block);
        }

        protected override Inline RewriteInline(Inline inline)
        {
            var kind = inline is Link { IsAutomatic: true } ? "name" : "link";
            _links.AddRange(inline switch
            {
                Link link => [$"{link.Location.Line},{link.Location.Column}: {kind} '{PlainText.Of(link.Content).Trim()}' → {Target(link.Target)}"],
                Image image => [$"{image.Location.Line},{image.Location.Column}: picture '{image.AlternativeText}' → {Target(image.Target)}"],
                Code code => code.Links.Select(l => $"{code.Location.Line},{code.Location.Column}: code '{code.Value.Substring(l.Start, l.Length)}' → {l.Page}"),
                _ => ImmutableArray<string>.Empty,
            });
            return base.RewriteInline(inline);
        }

        private static string Target(LinkTarget? target) => target switch
        {
            PageTarget page => page.Page + (page.Anchor.IsNone ? "" : "#" + page.Anchor),
            AssetTarget file => file.File.Value,
            ExternalTarget external => external.Address,
            NoTarget => "nothing",
            _ => "not resolved",
        };
    }
}
