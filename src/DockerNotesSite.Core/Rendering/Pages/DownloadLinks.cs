using System.Collections.Immutable;
using System.Globalization;
using DockerNotesSite.Model;
using DockerNotesSite.Rendering.Data;

namespace DockerNotesSite.Rendering.Pages;

/// <summary>Downloads as a page shows them.</summary>
internal static class DownloadLinks
{
    public const string QuickReference = "quick-reference";

    private static readonly ImmutableArray<string> Units = ["B", "KB", "MB", "GB"];

    public static ImmutableArray<DownloadLink> On(PageContext page)
    {
        var date = DateText.Day(page.Site.Catalog.LatestDay);
        return
        [
            .. page.Site.Downloads.OrderBy(d => d.Kind).Select(d => new DownloadLink(
                KindOf(d.Kind), page.Address.To(d.File.Path), new SourcePath(d.File.Path.Value).FileName, SizeOf(d.File.Length), date)),
        ];
    }

    private static string KindOf(DownloadKind kind) => kind switch
    {
        DownloadKind.QuickReference => QuickReference,
        DownloadKind.Book => "book",
        DownloadKind.SingleFile => "single-file",
        _ => "offline-zip",
    };

    /// <summary>In units of 1,000 bytes, as file managers and browsers count them; two digits that tell.</summary>
    private static string SizeOf(long bytes)
    {
        var (size, unit) = ((double)bytes, 0);
        while (size >= 999.5 && unit < Units.Length - 1)
        {
            (size, unit) = (size / 1000, unit + 1);
        }

        return string.Create(CultureInfo.InvariantCulture, $"{(size < 9.95 && unit > 0 ? Math.Round(size, 1) : Math.Round(size))} {Units[unit]}");
    }
}
