using DockerNotesSite.Model;

namespace DockerNotesSite.Rendering.Html;

/// <summary>The visible link of a heading or a row to itself.</summary>
internal static class Permalink
{
    public static void Write(HtmlWriter html, Anchor anchor, string label, string title) =>
        html.Element("a", "#", ("class", "permalink"), ("href", anchor.Fragment), ("aria-label", $"{label} {title}".TrimEnd()));
}
