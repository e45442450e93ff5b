using System.Text;
using System.Text.Json;
using DockerNotesSite.Rendering.Html;

namespace DockerNotesSite.Rendering.Pages;

/// <summary>
/// Pages → JSON-LD. The writer escapes '&lt;', '&gt;' and '&amp;', so no text ends the script element it stands in.
/// Addresses in it are absolute and therefore only there where the site's address is known.
/// </summary>
internal static class StructuredData
{
    public static HtmlText Of(Page page, SiteIndex site)
    {
        if (!page.IsListed)
        {
            return HtmlText.Empty;
        }

        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteStartArray("@graph");
            WriteSubject(json, page, site);
            if (site.BaseUrl.Length > 0 && !page.Breadcrumbs.IsEmpty)
            {
                WriteTrail(json, page);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return new HtmlText(Encoding.UTF8.GetString(buffer.ToArray()));
    }

    private static void WriteSubject(Utf8JsonWriter json, Page page, SiteIndex site)
    {
        json.WriteStartObject();
        json.WriteString("@type", TypeOf(page));
        json.WriteString(page is NotePage or CommandPage ? "headline" : "name", page.Title);
        WriteUnlessEmpty(json, "description", page.Description);
        WriteUnlessEmpty(json, "url", page.Canonical);
        json.WriteString("inLanguage", page.Language.Length > 0 ? page.Language : site.Configuration.Language);
        if (page is NotePage note)
        {
            WriteUnlessEmpty(json, "datePublished", note.DateTime);
            WriteAuthor(json, site.Configuration.Author);
        }

        json.WriteEndObject();
    }

    private static string TypeOf(Page page) => page switch
    {
        HomePage => "WebSite",
        NotePage or CommandPage => "TechArticle",
        ConceptPage => "DefinedTerm",
        _ => "CollectionPage",
    };

    private static void WriteAuthor(Utf8JsonWriter json, string author)
    {
        if (author.Length > 0)
        {
            json.WriteStartObject("author");
            json.WriteString("@type", "Person");
            json.WriteString("name", author);
            json.WriteEndObject();
        }
    }

    private static void WriteTrail(Utf8JsonWriter json, Page page)
    {
        var position = 0;
        json.WriteStartObject();
        json.WriteString("@type", "BreadcrumbList");
        json.WriteStartArray("itemListElement");
        foreach (var link in page.Breadcrumbs.Append(new PageLink(page.Title, "")))
        {
            json.WriteStartObject();
            json.WriteString("@type", "ListItem");
            json.WriteNumber("position", ++position);
            json.WriteString("name", link.Title);
            json.WriteString("item", new Uri(new Uri(page.Canonical), link.Href).AbsoluteUri);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteUnlessEmpty(Utf8JsonWriter json, string name, string value)
    {
        if (value.Length > 0)
        {
            json.WriteString(name, value);
        }
    }
}
