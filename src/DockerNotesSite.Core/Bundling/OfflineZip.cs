using System.Collections.Immutable;
using System.Text;
using DockerNotesSite.Model;

namespace DockerNotesSite.Bundling;

/// <summary>What the zip says of itself in its README.txt, paragraph by paragraph.</summary>
public sealed record OfflineReadme(ImmutableArray<string> Paragraphs);

/// <summary>
/// Bundling: the files of a site in, a zip out that works from the disk once it is unpacked. What only a server or a search engine
/// asks for stays out; a README.txt says where to begin.
/// </summary>
public static class OfflineZip
{
    private static readonly ImmutableHashSet<UrlPath> ForServers = [new("robots.txt"), new("sitemap.xml"), SiteAddresses.Worker];

    /// <param name="files">The files of the site, with their bytes.</param>
    /// <param name="trees">The site's languages.</param>
    /// <param name="readme">What the zip says of itself.</param>
    /// <param name="date">The date of all files in it; null: the earliest that a zip can have.</param>
    /// <param name="output">It must be able to seek.</param>
    public static void Pack(IEnumerable<OutputFile> files, IEnumerable<SiteAddresses> trees, OfflineReadme readme, DateOnly? date, Stream output)
    {
        ArgumentNullException.ThrowIfNull(readme);
        var forServers = ForServers.Union(trees.SelectMany(tree => new[] { tree.NotFound, tree.Manifest }));
        var kept = files.Where(f => !forServers.Contains(f.Path)).Append(Readme(readme));
        ZipPacker.Pack(kept, date, output);
    }

    /// <summary>With the mark and the line ends that old editors on Windows need.</summary>
    private static OutputFile Readme(OfflineReadme readme)
    {
        var text = string.Join("\r\n\r\n", readme.Paragraphs.Where(t => t.Length > 0)).ReplaceLineEndings("\r\n") + "\r\n";
        return new OutputFile { Path = new UrlPath("README.txt"), Bytes = Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(text)).ToArray() };
    }
}
