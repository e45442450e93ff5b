using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DockerNotesSite.Model;

namespace DockerNotesSite.Bundling;

/// <summary>
/// Makes the references of a page lead into the single file. What is carried gets its path in data-file, and its address when the page
/// is shown; so it is in the file once, and nothing is asked for while a page is taken apart.
/// </summary>
internal sealed class ReferenceRewriter(PageReferences references, UrlPath page)
{
    public const string Carried = "data-file";

    /// <summary>Addresses that load something by themselves.</summary>
    private static readonly ImmutableArray<string> Loading = ["src", "srcset", "poster"];

    /// <summary>Where the theme's search dialog keeps addresses.</summary>
    private static readonly ImmutableArray<string> OfSearch = ["data-page", "data-command-index", "data-quick-reference"];

    private static readonly ImmutableArray<string> SearchScripts = ["data-engine", "data-index", "data-store"];

    /// <summary>The files that the page shows or leads to.</summary>
    public ImmutableArray<UrlPath> Rewrite(IHtmlDocument document)
    {
        var carried = ImmutableArray.CreateBuilder<UrlPath>();
        foreach (var element in document.Body!.QuerySelectorAll("*").ToList())
        {
            if (element.LocalName is "script" or "link" or "iframe" or "object" or "embed")
            {
                element.Remove();
                continue;
            }

            RewriteLink(element, carried);
            RewriteLoading(element, carried);
        }

        if (document.GetElementById("Search") is { } search)
        {
            RewriteSearch(search);
        }

        return carried.ToImmutable();
    }

    private void RewriteLink(IElement element, ImmutableArray<UrlPath>.Builder carried)
    {
        if (element.GetAttribute("href") is not { } written)
        {
            return;
        }

        switch (references.Of(page, written))
        {
            case FileReference.ToPage to:
                element.SetAttribute("href", to.Address);
                break;
            case FileReference.ToCarried to when element is IHtmlAnchorElement:
                // A browser opens no page at the address of such a file, but keeps it.
                Carry(element, "href", to.File, carried);
                element.SetAttribute("download", new SourcePath(to.File.Value).FileName);
                break;
            case FileReference.Unchanged:
                break;
            default:
                LeaveOut(element);
                break;
        }
    }

    private void RewriteLoading(IElement element, ImmutableArray<UrlPath>.Builder carried)
    {
        foreach (var name in Loading.Where(element.HasAttribute))
        {
            if (name == "src" && references.Of(page, element.GetAttribute(name)!) is FileReference.ToCarried to)
            {
                Carry(element, name, to.File, carried);
            }
            else if (!element.GetAttribute(name)!.StartsWith("data:", StringComparison.OrdinalIgnoreCase))
            {
                element.RemoveAttribute(name);
            }
        }
    }

    private static void Carry(IElement element, string name, UrlPath file, ImmutableArray<UrlPath>.Builder carried)
    {
        element.RemoveAttribute(name);
        element.SetAttribute(Carried, file.Encoded);
        carried.Add(file);
    }

    /// <summary>A place in a list goes with its link; in the text of a note the words stay.</summary>
    private static void LeaveOut(IElement link)
    {
        if (link.ParentElement is { LocalName: "li" } item && item.TextContent.Trim() == link.TextContent.Trim() && link.Closest("main") is null)
        {
            var list = item.ParentElement;
            item.Remove();
            if (list is { ChildElementCount: 0 })
            {
                (list.ParentElement is { LocalName: "nav", ChildElementCount: 1 } nav ? nav : list).Remove();
            }
        }
        else
        {
            link.RemoveAttribute("href");
        }
    }

    private void RewriteSearch(IElement search)
    {
        foreach (var name in OfSearch)
        {
            if (search.GetAttribute(name) is { } written && references.Of(page, written) is FileReference.ToPage to)
            {
                search.SetAttribute(name, to.Address);
            }
        }

        foreach (var name in SearchScripts)
        {
            search.RemoveAttribute(name);
        }
    }
}
