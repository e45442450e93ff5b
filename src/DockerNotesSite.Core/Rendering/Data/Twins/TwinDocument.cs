using System.Collections.Immutable;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.Rendering.Data.Twins;

/// <summary>A twin while it is written: parts of Markdown with a blank line between them, empty ones left out.</summary>
internal sealed class TwinDocument(MarkdownScope scope)
{
    public const string BetweenParts = "\n\n";

    private readonly List<string> _parts = [];

    public TwinDocument Add(string markdown)
    {
        if (markdown.Length > 0)
        {
            _parts.Add(markdown);
        }

        return this;
    }

    public TwinDocument Heading(int level, string text) =>
        Add(new string('#', level) + " " + OneLine(text));

    public TwinDocument Text(string text) => Add(MarkdownText.LineStart(OneLine(text)));

    /// <summary>A heading with items below; nothing where there are no items.</summary>
    public TwinDocument Section(string key, IEnumerable<string> items)
    {
        var list = List(items);
        return list.Length == 0 ? this : Heading(2, scope.Strings[key]).Add(list);
    }

    public TwinDocument Mentions(ImmutableArray<Mention> mentions) => Section("mentions", mentions.Select(mention =>
        Link(mention.Section == mention.NoteTitle ? mention.NoteTitle : $"{mention.NoteTitle} › {mention.Section}", mention.NotePage, mention.Anchor)));

    public OutputFile ToFile() => ToFile(MarkdownScope.Twin(scope.Page));

    public OutputFile ToFile(UrlPath path) => OutputFile.Text(path, this + "\n");

    public override string ToString() => string.Join(BetweenParts, _parts);

    public string Link(string text, UrlPath page, Anchor anchor = default) =>
        $"[{OneLine(text)}]({MarkdownText.Address(scope.To(page) + anchor.Fragment)})";

    public string Link(CommandName command) =>
        scope.Site.Commands.TryGetValue(command, out var page)
            ? $"[{MarkdownText.Code(command.Value, inTable: false)}]({MarkdownText.Address(scope.To(page))})"
            : MarkdownText.Code(command.Value, inTable: false);

    /// <summary>A labelled value, or "" where there is no value.</summary>
    public string Field(string key, string value) => value.Length == 0 ? "" : $"**{OneLine(scope.Strings[key])}** {value}";

    public string Join(IEnumerable<string> items) => string.Join(OneLineSeparator, items);

    public static string List(IEnumerable<string> items) => string.Join('\n', items.Where(i => i.Length > 0).Select(i => "- " + i));

    public static string OneLine(string text) => MarkdownText.Escape(OneLineText.Of(text));

    /// <summary>A link and what it leads to, or the link alone.</summary>
    public static string Described(string link, string description) =>
        description.Length > 0 ? $"{link} — {OneLine(description)}" : link;

    private string OneLineSeparator => MarkdownText.Escape(scope.Strings["list_separator"]);
}
