using System.Net;
using DockerNotesSite.Model;

namespace DockerNotesSite.Bundling;

/// <summary>The home page as it stands in the single file: readable without scripts, its pictures in their places.</summary>
internal sealed record HomePage(string Language, string Meta, string BodyTag, string Body)
{
    public static HomePage Read(OutputFile file, PageReferences references, IReadOnlyDictionary<UrlPath, OutputFile> files)
    {
        var page = SinglePageReader.Read(file, references, path => DataAddress.Of(files[path]));
        var frame = page.Frame;
        return new HomePage(page.Language, MetaOf(page), TagOf(frame), frame.Before + page.Content + frame.After);
    }

    /// <summary>What the page says of itself; published, the file would be a second copy of a site that search engines have.</summary>
    private static string MetaOf(SinglePage page) => string.Concat(
        page.Meta.Append("<meta name=\"robots\" content=\"noindex\">").Append($"<title>{WebUtility.HtmlEncode(page.Title)}</title>").Select(line => line + "\n"));

    private static string TagOf(PageFrame frame) =>
        "<body" + string.Concat(frame.Attributes.Select(a => $" {a.Name}=\"{a.Escaped}\"")) + ">";
}
