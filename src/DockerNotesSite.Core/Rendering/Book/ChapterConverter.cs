using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using DockerNotesSite.Model;
using DockerNotesSite.Rendering.Html;
using DockerNotesSite.Rendering.Pages;

namespace DockerNotesSite.Rendering.Book;

/// <summary>
/// Makes chapters of pages. A rendered page in, a chapter out.
/// 1. What only a screen needs goes: the way back, neighbours, fields, folded lists.
/// 2. Headings move down a level, because the book has parts above its chapters.
/// 3. Ids begin with the chapter's, links to chapters lead to these, all others count from the book's place, the site's root.
/// </summary>
internal sealed class ChapterConverter(IEnumerable<UrlPath> chapters)
{
    private const string NotOnPaper =
        ".trail, .reader-tools, .sidebar, .turn, .pager, .permalink, .legend, .more-flags, .after, #Concept-notes, .parts > summary, script";

    private static readonly ImmutableArray<string> Headings = ["h1", "h2", "h3", "h4", "h5", "h6"];

    /// <summary>A browser would write what they name into the outline twice.</summary>
    private static readonly ImmutableArray<string> NamingAttributes = ["aria-labelledby", "aria-describedby", "aria-controls", "for"];

    private readonly FrozenSet<UrlPath> _chapters = chapters.ToFrozenSet();

    public BookChapter Convert(OutputFile page)
    {
        var document = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(page.Bytes.Span));
        var main = document.QuerySelector("main") ?? document.Body!;
        RemoveWhatIsForScreens(main);
        foreach (var folded in main.QuerySelectorAll("details").ToList())
        {
            Rename(folded, "div", document);
        }

        var title = main.QuerySelector("h1")?.TextContent.Trim() ?? document.Title ?? "";
        foreach (var heading in main.QuerySelectorAll("h1, h2, h3, h4, h5").ToList())
        {
            Rename(heading, Headings[Headings.IndexOf(heading.LocalName) + 1], document);
        }

        foreach (var element in main.QuerySelectorAll("*"))
        {
            GiveOwnIds(element, page.Path);
            Redirect(element, "href", page.Path);
            Redirect(element, "src", page.Path);
        }

        return new BookChapter(title, IdOf(page.Path), new HtmlText(HtmlSerializer.InnerOf(main)));
    }

    /// <summary>"commands-docker-run" of "commands/docker-run.html".</summary>
    private static string IdOf(UrlPath page) => page.WithExtension("").Value.TrimEnd('.').Replace('/', '-');

    private static string IdOf(UrlPath page, string anchor) => $"{IdOf(page)}--{anchor}";

    private static void RemoveWhatIsForScreens(IElement main)
    {
        foreach (var element in main.QuerySelectorAll(NotOnPaper).ToList())
        {
            element.Remove();
        }

        foreach (var section in main.QuerySelectorAll("section").Where(s => s.Children.All(child => Headings.Contains(child.LocalName))).ToList())
        {
            section.Remove();
        }
    }

    private static void Rename(IElement element, string name, IDocument document)
    {
        var renamed = document.CreateElement(name);
        foreach (var attribute in element.Attributes)
        {
            renamed.SetAttribute(attribute.Name, attribute.Value);
        }

        renamed.Append([.. element.ChildNodes]);
        element.Replace(renamed);
    }

    private static void GiveOwnIds(IElement element, UrlPath page)
    {
        if (!string.IsNullOrEmpty(element.Id))
        {
            element.Id = IdOf(page, element.Id);
        }

        foreach (var name in NamingAttributes)
        {
            element.RemoveAttribute(name);
        }
    }

    private void Redirect(IElement element, string attribute, UrlPath page)
    {
        if (element.GetAttribute(attribute) is not { Length: > 0 } address || Uri.TryCreate(address, UriKind.Absolute, out _))
        {
            return;
        }

        var root = new Uri("https://site.invalid/");
        if (Uri.TryCreate(new Uri(root, page.Encoded), address, out var target) && root.IsBaseOf(target))
        {
            var path = new UrlPath(Uri.UnescapeDataString(target.AbsolutePath[1..]));
            var anchor = Uri.UnescapeDataString(target.Fragment.TrimStart('#'));
            element.SetAttribute(attribute, _chapters.Contains(path)
                ? new Anchor(anchor.Length > 0 ? IdOf(path, anchor) : IdOf(path)).Fragment
                : path.Encoded + target.Fragment);
        }
    }
}
