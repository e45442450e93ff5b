using System.Runtime.CompilerServices;
using DockerNotesSite.Model;
using DockerNotesSite.Sources;

namespace DockerNotesSite.Previewing;

/// <summary>
/// An address in, the site's file there out. Only addresses that the site itself knows lead to files, so there is nothing that an
/// address could climb out of.
/// </summary>
internal sealed class PreviewFiles(string input)
{
    private readonly ConditionalWeakTable<OutputFile, PreviewedPage> _pages = [];
    private readonly ConditionalWeakTable<OutputFile, SentFile> _sent = [];

    public SentFile At(string path, SiteVersion version) =>
        path == PreviewScript.Path ? new SentFile(path, PreviewScript.Bytes)
        : path == SiteAddresses.Worker.Value ? new SentFile(path, PreviewScript.Worker)
        : FileAt(path, version) is { } file && Sent(file) is { } found ? found
        : new SentFile("404.html", PreviewedPage.Missing(NotFound(path, version)).Bytes) { IsFound = false };

    /// <summary>The mark and the style sheet of the page at an address.</summary>
    public (string Mark, string Style) StateOf(string path, SiteVersion version) =>
        FileAt(path, version) is { } file && IsPage(file) && PageOf(file) is var page ? (page.Mark, page.Style) : (PreviewedPage.NoPage, "");

    private static OutputFile? FileAt(string path, SiteVersion version) =>
        version.Find(new UrlPath(path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path));

    private static OutputFile? NotFound(string path, SiteVersion version) =>
        version.Addresses.Where(tree => tree.Contains(new UrlPath(path))).MaxBy(tree => tree.Folder.Length) is { } tree ? version.Find(tree.NotFound) : null;

    private PreviewedPage PageOf(OutputFile page) => _pages.GetValue(page, PreviewedPage.Of);

    private static bool IsPage(OutputFile file) => file.CopyOf is null && file.Path.Value.EndsWith(".html", StringComparison.Ordinal);

    private SentFile? Sent(OutputFile file) => file.CopyOf is { } source
        ? Copied(file, source)
        : _sent.GetValue(file, made => new SentFile(made.Path.Value, IsPage(made) ? PageOf(made).Bytes : made.Bytes));

    /// <summary>Null where a file beside the notes has gone, or leads out of their folder by now.</summary>
    private SentFile? Copied(OutputFile file, SourcePath source)
    {
        try
        {
            var path = RealPath.Of(Path.Combine(input, source.Value));
            return RealPath.IsWithin(path, RealPath.Of(input)) ? new SentFile(file.Path.Value, File.ReadAllBytes(path)) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
