using System.Collections.Immutable;
using DockerNotesSite.Model;
using DockerNotesSite.Rendering.Html;

namespace DockerNotesSite.Rendering.Pages;

internal static class SiteFrames
{
    public static SiteFrame Build(SiteIndex site, PageAddress from)
    {
        var strings = site.Strings;
        return new SiteFrame
        {
            Title = site.Title,
            Description = site.Configuration.Description,
            Author = site.Configuration.Author,
            Language = site.Configuration.Language,
            Home = new PageLink(strings["home"], from.To(site.Addresses.Home)),
            Parts =
            [
                new SitePart(strings["quick_reference"], from.To(site.Addresses.QuickReference), ["quick-reference"]),
                new SitePart(strings["commands"], from.To(site.Addresses.CommandIndex), ["command", "command-index"]),
                new SitePart(strings["concepts"], from.To(site.Addresses.ConceptIndex), ["concept", "concept-index"]),
                new SitePart(strings["notes"], from.To(site.Addresses.NoteIndex), ["note", "note-index", "tag", "tag-index"]),
                .. site.Catalog.Map.IsEmpty ? [] : new[] { new SitePart(strings["map"], from.To(site.Addresses.Map), ["map"]) },
            ],
            Tags = new PageLink(strings["tags"], from.To(site.Addresses.TagIndex)),
            Search = new SearchAddresses(
                from.To(site.Addresses.Search),
                from.To(site.Theme.AssetUrl("search.js")),
                from.To(site.Search.Index.Path),
                from.To(site.Search.Store.Path)),
            Feed = from.To(site.Addresses.At("feed.xml")),
            CatalogData = from.To(site.Addresses.At("catalog.json")),
            Styles = from.To(site.Theme.AssetUrl("site.css")),
            SchemeScript = from.To(site.Theme.AssetUrl("scheme.js")),
            Script = from.To(site.Theme.AssetUrl("site.js")),
            Icon = from.To(site.Theme.AssetUrl("icon.svg")),
            Worker = site.Theme.WorkerScript is null ? "" : from.To(SiteAddresses.Worker),
            Manifest = from.To(site.Addresses.Manifest),
            Assets = new AssetAddresses(site.Theme.Assets.ToImmutableDictionary(a => a.Name, a => from.To(a.Url), StringComparer.Ordinal)),
        };
    }
}
