using System.Collections.Immutable;
using DockerNotesSite.Model;

namespace DockerNotesSite.Bundling;

/// <summary>What the single file is made of: the files of a site and which of them are what.</summary>
public sealed record SingleFileParts
{
    /// <summary>All files of the site that belong to one language, with their bytes.</summary>
    public required ImmutableArray<OutputFile> Site { get; init; }

    public required ImmutableArray<Redirect> Redirects { get; init; }

    /// <summary>Files that pages show or that readers are led to: pictures, what stands beside the notes. Other files stay out.</summary>
    public required ImmutableHashSet<UrlPath> Carried { get; init; }

    /// <summary>The language that is in the file; the others are not.</summary>
    public SiteAddresses Tree { get; init; } = SiteAddresses.Root;

    /// <summary>The path that the site is published at: "/docs/", or "/" where it is not known.</summary>
    public string Root { get; init; } = "/";

    public required UrlPath Style { get; init; }

    public required UrlPath Icon { get; init; }

    /// <summary>Runs before anything is drawn, as on every page.</summary>
    public required UrlPath SchemeScript { get; init; }

    /// <summary>The search's scripts, in the order in which they run.</summary>
    public required ImmutableArray<UrlPath> Search { get; init; }

    /// <summary>The script that shows the pages of the file.</summary>
    public required ReadOnlyMemory<byte> Script { get; init; }

    /// <summary>What is said where no script runs: that there is more in the file.</summary>
    public required string Notice { get; init; }
}
