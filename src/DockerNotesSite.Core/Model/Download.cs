using System.Collections.Immutable;

namespace DockerNotesSite.Model;

/// <summary>The ways in which a reader can keep the site, in the order in which they are offered.</summary>
public enum DownloadKind
{
    /// <summary>The quick reference, printed.</summary>
    QuickReference,

    /// <summary>All notes and commands as a printed book.</summary>
    Book,

    /// <summary>The site in one HTML file.</summary>
    SingleFile,

    /// <summary>The site as a zip to unpack.</summary>
    OfflineZip,
}

/// <summary>A file of the site that is meant to be taken away.</summary>
public sealed record Download(DownloadKind Kind, OutputFile File);

/// <summary>Where the downloads of a site are: those in one language in one folder, their names begin with one word.</summary>
public sealed record DownloadAddresses(SiteAddresses Tree, string Name)
{
    private const string Folder = "downloads/";

    /// <summary>The zip holds the site in all languages and is there once.</summary>
    public UrlPath this[DownloadKind kind] => (kind == DownloadKind.OfflineZip ? SiteAddresses.Root : Tree).At(Folder + Name + kind switch
    {
        DownloadKind.QuickReference => "-quick-reference.pdf",
        DownloadKind.Book => "-notes.pdf",
        DownloadKind.SingleFile => "-notes.html",
        _ => "-notes-offline.zip",
    });
}

/// <summary>What the core can't get at by itself, for the second half of a build.</summary>
public sealed record SiteExtras
{
    /// <summary>The bytes of the files that are copied from the input folder, where no store has them.</summary>
    public ImmutableDictionary<SourcePath, ReadOnlyMemory<byte>> Copies { get; init; } = ImmutableDictionary<SourcePath, ReadOnlyMemory<byte>>.Empty;

    /// <summary>The file with the bytes of what it copies.</summary>
    public OutputFile WithBytes(OutputFile file) =>
        file is { CopyOf: { } source, Kept: null } ? new OutputFile { Path = file.Path, Bytes = Copies[source] } : file!;

    /// <summary>Where the downloads are kept.</summary>
    public IOutputStore Store { get; init; } = MemoryStore.Instance;

    /// <summary>What was printed; empty where there is nothing to print with.</summary>
    public ImmutableArray<Download> Prints { get; init; } = [];
}
