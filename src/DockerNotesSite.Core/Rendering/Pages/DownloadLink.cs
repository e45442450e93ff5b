namespace DockerNotesSite.Rendering.Pages;

/// <summary>
/// A way to keep the site. The kind is "quick-reference", "book", "single-file" or "offline-zip"; the size is written out, "1.2 MB";
/// the date is that of the latest note, "" where none has a date.
/// </summary>
public sealed record DownloadLink(string Kind, string Href, string Name, string Size, string Date);
