using System.Buffers;
using System.Collections.Immutable;
using DockerNotesSite.Model;

namespace DockerNotesSite.Bundling;

/// <summary>
/// Makes the references of a tag lead into the single file. What is carried gets its path in data-file, and its address when the page
/// is shown; so it is in the file once, and nothing is asked for while a page is taken apart.
/// </summary>
/// <param name="references">What there is in the file.</param>
/// <param name="page">That which the tags stand in.</param>
/// <param name="addressOf">Gives carried files addresses at once, in place of their paths; null: none.</param>
internal sealed class TagRewriter(PageReferences references, UrlPath page, Func<UrlPath, string>? addressOf)
{
    private const string CarriedPath = "data-file";

    private const string SearchId = "Search";

    /// <summary>A tag without one of these has nothing that is rewritten; most have none.</summary>
    private static readonly SearchValues<string> Signs = SearchValues.Create(["href", "src", "poster", SearchId], StringComparison.OrdinalIgnoreCase);

    /// <summary>Where the theme's search dialog keeps addresses.</summary>
    private static readonly ImmutableArray<string> OfSearch = ["data-page", "data-command-index", "data-quick-reference"];

    private static readonly ImmutableArray<string> SearchScripts = ["data-engine", "data-index", "data-store"];

    private readonly ImmutableArray<UrlPath>.Builder _carried = ImmutableArray.CreateBuilder<UrlPath>();
    private readonly List<PageAttribute> _written = [];
    private bool _hasSearch;

    /// <summary>The files that the page shows or leads to.</summary>
    public ImmutableArray<UrlPath> Carried => _carried.ToImmutable();

    /// <summary>
    /// The attributes as they are to be written, until the next call; null where the tag stays as it is. <paramref name="leadsNowhere"/>
    /// is true for what led to something that only a published site has, and has no address any more.
    /// </summary>
    public IReadOnlyList<PageAttribute>? Rewrite(in PageTag tag, out bool leadsNowhere)
    {
        leadsNowhere = false;
        if (!tag.Source.Span.ContainsAny(Signs))
        {
            return null;
        }

        _written.Clear();
        var attributes = tag.Attributes;
        var isSearch = !_hasSearch && attributes.Contains(new PageAttribute("id", SearchId));
        _hasSearch |= isSearch;
        var isChanged = false;
        foreach (var attribute in attributes)
        {
            isChanged |= attribute.Name switch
            {
                "href" => RewriteLink(tag, attribute, ref leadsNowhere),
                "src" => RewriteSource(tag, attribute),
                "srcset" or "poster" => RewriteLoading(attribute),
                _ when isSearch => RewriteSearch(attribute),
                _ => Keep(attribute),
            };
        }

        return isChanged ? _written : null;
    }

    private bool RewriteLink(in PageTag tag, PageAttribute attribute, ref bool leadsNowhere)
    {
        switch (references.Of(page, attribute.Value))
        {
            case FileReference.ToPage to:
                _written.Add(PageAttribute.Of(attribute.Name, to.Address));
                return true;
            case FileReference.ToCarried to when tag.Name == "a":
                // A browser opens no page at the address of such a file, but keeps it.
                Carry(attribute.Name, to.File);
                _written.Add(PageAttribute.Of("download", new SourcePath(to.File.Value).FileName));
                return true;
            case FileReference.Unchanged:
                return Keep(attribute);
            default:
                leadsNowhere = true;
                return true;
        }
    }

    private bool RewriteSource(in PageTag tag, PageAttribute attribute)
    {
        if (references.Of(page, attribute.Value) is not FileReference.ToCarried to)
        {
            return RewriteLoading(attribute);
        }

        Carry(attribute.Name, to.File);
        return true;
    }

    /// <summary>What loads something by itself goes, unless it is in the page.</summary>
    private bool RewriteLoading(PageAttribute attribute) =>
        !attribute.Value.StartsWith("data:", StringComparison.OrdinalIgnoreCase) || Keep(attribute);

    private bool RewriteSearch(PageAttribute attribute)
    {
        if (SearchScripts.Contains(attribute.Name))
        {
            return true;
        }

        if (!OfSearch.Contains(attribute.Name) || references.Of(page, attribute.Value) is not FileReference.ToPage to)
        {
            return Keep(attribute);
        }

        _written.Add(PageAttribute.Of(attribute.Name, to.Address));
        return true;
    }

    private void Carry(string name, UrlPath file)
    {
        _carried.Add(file);
        _written.Add(addressOf is null ? PageAttribute.Of(CarriedPath, file.Encoded) : PageAttribute.Of(name, addressOf(file)));
    }

    /// <summary>False: it is not changed.</summary>
    private bool Keep(PageAttribute attribute)
    {
        _written.Add(attribute);
        return false;
    }
}
