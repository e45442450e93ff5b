using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Security.Cryptography;
using DockerNotesSite.Model;

namespace DockerNotesSite.Writing;

/// <summary>
/// Writing: the files of a site in, the site on the disk out, all or nothing.
/// 1. The output folder is claimed: locked, cleared of what killed builds left, searched for foreign files.
/// 2. The new site is made beside it, with a manifest that says from the start which files belong to it.
/// 3. Files with the bytes of the old site's get its time stamps.
/// 4. The two change places, and the old one goes.
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
        ForeignFiles.Refuse(output, output.Path);
        _previous = SiteManifest.Read(output.Path);
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

    /// <summary>The number of bytes of the site. <paramref name="written"/> is told how many files are done, of how many.</summary>
    public long Write(
        ImmutableArray<OutputFile> files, string inputFolder, Action<int, int>? written = null, CancellationToken cancellation = default)
    {
        var plan = SiteManifest.Of(files.Select(Planned));
        var building = _output.NewBuilding();
        try
        {
            Directory.CreateDirectory(building);
            plan.Write(building);
            var entries = WriteFiles(files, building, inputFolder, written, cancellation);
            var manifest = SiteManifest.Of(entries);
            manifest.Write(building);
            KeepTimeStamps(manifest, building);
            FolderSwap.Flush(building);
            cancellation.ThrowIfCancellationRequested();
            TakePlace(building);
            return entries.Sum(e => e.Length);
        }
        finally
        {
            SiteRemover.Remove(building);
        }
    }

    /// <summary>Removes the site instead.</summary>
    public void Remove() => SiteRemover.Remove(_output.Path);

    public void Dispose() => _lock.Dispose();

    private static ManifestEntry Planned(OutputFile file) =>
        SitePath.IsSafe(file.Path.Value)
            ? new ManifestEntry(file.Path, file.Bytes.Length, new string('0', 64))
            : throw new InvalidOperationException($"'{file.Path}' is no place inside the site.");

    private static ConcurrentBag<ManifestEntry> WriteFiles(
        ImmutableArray<OutputFile> files, string building, string inputFolder, Action<int, int>? written, CancellationToken cancellation)
    {
        foreach (var folder in files.Select(f => Path.GetDirectoryName(Path.Combine(building, f.Path.Value))!).Distinct())
        {
            Directory.CreateDirectory(folder);
        }

        var entries = new ConcurrentBag<ManifestEntry>();
        var done = 0;
        Parallel.ForEach(files, new ParallelOptions { CancellationToken = cancellation }, file =>
        {
            entries.Add(WriteFile(file, Path.Combine(building, file.Path.Value), inputFolder));
            written?.Invoke(Interlocked.Increment(ref done), files.Length);
        });
        return entries;
    }

    private static ManifestEntry WriteFile(OutputFile file, string target, string inputFolder)
    {
        if (file.CopyOf is { } source)
        {
            return CopyFile(file.Path, Path.Combine(inputFolder, source.Value), target);
        }

        using var handle = File.OpenHandle(target, FileMode.CreateNew, FileAccess.Write);
        try
        {
            RandomAccess.Write(handle, file.Bytes.Span, 0);
        }
        catch (ArgumentOutOfRangeException e)
        {
            // This is how the runtime says that a file system or a limit has no room for so large a file.
            throw new IOException($"{target} is larger than a file may be there.", e);
        }

        return new ManifestEntry(file.Path, file.Bytes.Length, Convert.ToHexStringLower(SHA256.HashData(file.Bytes.Span)));
    }

    private static ManifestEntry CopyFile(UrlPath path, string source, string target)
    {
        using var from = File.OpenRead(source);
        using var to = File.Create(target);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[81920];
        for (int read; (read = from.Read(buffer)) > 0;)
        {
            hash.AppendData(buffer, 0, read);
            to.Write(buffer, 0, read);
        }

        return new ManifestEntry(path, to.Length, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    private void KeepTimeStamps(SiteManifest manifest, string building)
    {
        if (_previous is null)
        {
            return;
        }

        foreach (var entry in manifest.Entries.Values.Where(e => _previous.Entries.GetValueOrDefault(e.Path) == e))
        {
            KeepTimeStamp(entry.Path.Value, building);
        }

        if (manifest.ToString() == _previous.ToString())
        {
            KeepTimeStamp(SiteManifest.FileName, building);
        }
    }

    private void KeepTimeStamp(string path, string building)
    {
        var old = new FileInfo(Path.Combine(_output.Path, path));
        if (old.Exists)
        {
            File.SetLastWriteTimeUtc(Path.Combine(building, path), old.LastWriteTimeUtc);
        }
    }

    private void TakePlace(string building)
    {
        if (!Directory.Exists(_output.Path))
        {
            Directory.Move(building, _output.Path);
        }
        else if (FolderSwap.TryExchange(building, _output.Path))
        {
            RefuseLateForeignFiles(building);
        }
        else
        {
            ForeignFiles.Refuse(_output, _output.Path);
            var previous = _output.NewPrevious();
            FolderSwap.Replace(_output.Path, building, previous);
            SiteRemover.Remove(previous);
        }
    }

    // Somebody may have put a file there while the site was built.
    private void RefuseLateForeignFiles(string old)
    {
        try
        {
            ForeignFiles.Refuse(_output, old);
        }
        catch
        {
            FolderSwap.TryExchange(old, _output.Path);
            throw;
        }
    }
}
