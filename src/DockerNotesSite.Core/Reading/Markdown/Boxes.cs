using System.Collections.Immutable;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Reading.Markdown;

/// <summary>Marked boxes: GitHub's "> [!NOTE]" and VitePress's "::: tip Title".</summary>
internal static class Boxes
{
    private static readonly string[] Kinds = ["note", "tip", "important", "warning", "caution"];

    /// <summary>A kind that is unknown becomes the title, so that it is not lost.</summary>
    public static Block Alert(string kind, ImmutableArray<Block> content, SourceLocation location) =>
        Box(kind, "", content, location);

    public static Block Container(string kind, string title, ImmutableArray<Block> content, SourceLocation location) =>
        kind.Equals("details", StringComparison.OrdinalIgnoreCase)
            ? Details(title, content, location)
            : Box(kind, title, content, location);

    private static Quote Box(string kind, string title, ImmutableArray<Block> content, SourceLocation location)
    {
        var known = kind.ToLowerInvariant() switch
        {
            "info" => "note",
            "danger" or "error" => "caution",
            var name when Kinds.Contains(name, StringComparer.Ordinal) => name,
            _ => "",
        };
        var shownTitle = known.Length > 0 ? title.Trim() : $"{kind} {title}".Trim();
        return new Quote { Kind = known, Title = TitleText(shownTitle, location), Content = content, Location = location };
    }

    private static ElementBlock Details(string title, ImmutableArray<Block> content, SourceLocation location)
    {
        if (title.Trim().Length == 0)
        {
            return new ElementBlock { Name = "details", Content = content, Location = location };
        }

        var summary = new ElementBlock
        {
            Name = "summary",
            Content = [new Paragraph { Content = TitleText(title.Trim(), location), Location = location }],
            Location = location,
        };
        return new ElementBlock { Name = "details", Content = content.Insert(0, summary), Location = location };
    }

    private static ImmutableArray<Inline> TitleText(string title, SourceLocation location) =>
        title.Length > 0 ? [new Text(title) { Location = location }] : [];
}
