using System.Collections.Immutable;
using DockerNotesSite.Model;

namespace DockerNotesSite.Writing;

/// <summary>
/// Writing: the files of a site in, the site on the disk out, all or nothing.
/// 1. The output folder is claimed: locked, cleared of what killed builds left, searched for foreign files.
/// 2. The new site is made beside it: see <see cref="UnfinishedSite"/>.
/// 3. The two change places, and the old one goes.
/// </summary>
internal sealed class SiteWriter : IDisposable
{
    private readonly OutputFolder _output;
    private readonly OutputLock _lock;
    private readonly SiteManifest? _previous;

    private SiteWriter(OutputFolder output, OutputLock held)
    {
        _output = output;
        _lock = held;
        Warnings = Leftovers.Clear(output);
        _previous = SiteManifest.Read(output.Path);
        ForeignFiles.Refuse(output, output.Path, _previous);
    }

    /// <summary>What the user should know about the places beside the output, a sentence each.</summary>
    public IReadOnlyList<string> Warnings { get; }

    /// <exception cref="UsageException">Another build has it, or it holds a foreign file.</exception>
    public static SiteWriter Claim(OutputFolder output)
    {
        var held = OutputLock.Take(output);
        try
        {
            return new SiteWriter(output, held);
        }
        catch
        {
            held.Dispose();
            throw;
        }
    }

    /// <summary>A new site, to be filled and put in the place of the old one.</summary>
    public UnfinishedSite Begin(string inputFolder) => new(_output, inputFolder, _previous);

    /// <summary>The number of bytes of the site. <paramref name="written"/> is told how many files are done, of how many.</summary>
    public long Write(
        ImmutableArray<OutputFile> files, string inputFolder, Action<int, int>? written = null, CancellationToken cancellation = default)
    {
        using var site = Begin(inputFolder);
        return site.Publish(files, written, cancellation);
    }

    /// <summary>Removes the site instead.</summary>
    public void Remove() => SiteRemover.Remove(_output.Path);

    public void Dispose() => _lock.Dispose();
}
