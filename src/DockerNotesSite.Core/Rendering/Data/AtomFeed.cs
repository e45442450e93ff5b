using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using DockerNotesSite.Configuration;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Rendering.Data;

/// <summary>
/// feed.xml: the dated notes as an Atom feed (RFC 4287), the latest first. Atom demands an absolute id and a date for each
/// entry: notes without a date are not in it, and where the site's address is not known an id is a UUID made from the
/// site's title and the page's address, while links stay relative.
/// </summary>
internal static class AtomFeed
{
    public const string FileName = "feed.xml";

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    // What the feed of a site without any dated note says; a clock would make every build another.
    private static readonly NoteDate Never = new(new DateOnly(1970, 1, 1));

    public static OutputFile Render(Catalog catalog, SiteConfiguration configuration)
    {
        var path = catalog.Addresses.At(FileName);
        var dated = catalog.Notes.Where(n => n.Note.Date is not null).OrderByDescending(n => n.Note.Date).ThenBy(n => n.Url).ToArray();
        var feed = new XElement(
            Atom + "feed",
            new XAttribute(XNamespace.Xml + "lang", WellFormed.Xml(configuration.Language)),
            Text("title", configuration.Title),
            configuration.Description.Length > 0 ? Text("subtitle", configuration.Description) : null,
            Id(catalog.Addresses.Home, configuration),
            Link("self", "application/atom+xml", path, configuration),
            Link("alternate", "text/html", catalog.Addresses.Home, configuration),
            Text("updated", DateText.Moment(dated.FirstOrDefault()?.Note.Date ?? Never)),
            new XElement(Atom + "author", Text("name", configuration.Author.Length > 0 ? configuration.Author : configuration.Title)),
            dated.Select(entry => Entry(entry, configuration)));
        return XmlFile.Of(path, feed);
    }

    private static XElement Entry(CatalogNote entry, SiteConfiguration configuration)
    {
        var note = entry.Note;
        var moment = DateText.Moment(note.Date!.Value);
        return new XElement(
            Atom + "entry",
            note.Language.Length > 0 ? new XAttribute(XNamespace.Xml + "lang", WellFormed.Xml(note.Language)) : null,
            Text("title", note.Title),
            Id(entry.Url, configuration),
            Link("alternate", "text/html", entry.Url, configuration),
            Text("published", moment),
            Text("updated", moment),
            note.Description.Length > 0 ? Text("summary", note.Description) : null,
            note.Tags.Select(tag => new XElement(Atom + "category", new XAttribute("term", WellFormed.Xml(tag)))));
    }

    private static XElement Text(string name, string value) => new(Atom + name, WellFormed.Xml(value));

    private static XElement Link(string relation, string type, UrlPath path, SiteConfiguration configuration) => new(
        Atom + "link",
        new XAttribute("rel", relation),
        new XAttribute("type", type),
        new XAttribute("href", configuration.BaseUrl + path.Encoded));

    private static XElement Id(UrlPath path, SiteConfiguration configuration) => new(
        Atom + "id",
        configuration.BaseUrl.Length > 0 ? configuration.BaseUrl + path.Encoded : $"urn:uuid:{NameUuid($"{configuration.Title}\n{path.Value}")}");

    /// <summary>A UUID of version 8 (RFC 9562) whose bits are the name's hash.</summary>
    private static Guid NameUuid(string name)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 16);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
