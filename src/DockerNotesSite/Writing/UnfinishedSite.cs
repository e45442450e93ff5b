using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Security.Cryptography;
using DockerNotesSite.Model;
using DockerNotesSite.Sources;

namespace DockerNotesSite.Writing;

/// <summary>
/// A site while it is made, in a folder beside the one that it will be in.
/// 1. Files are written as they come; of those with the bytes of the old site's, only a second name is made, where the file system has
///    such. A manifest says beforehand which files there will be, so that what a killed build leaves can be told from foreign files.
/// 2. What was written and has the bytes of the old site's gets its time stamps.
/// 3. The two folders change places. What is at the place beside goes in any case: the old site, or the one that was given up.
/// </summary>
internal sealed class UnfinishedSite(OutputFolder output, string inputFolder, SiteManifest? previous) : IOutputStore, IDisposable
{
    private static readonly string NoHash = new('0', 64);

    private readonly string _folder = output.NewBuilding();
    private readonly HashSet<UrlPath> _expected = [];
    private readonly HashSet<string> _folders = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<UrlPath, ManifestEntry> _written = [];
    private readonly ConcurrentDictionary<UrlPath, bool> _taken = [];
    private readonly OldSite _old = new(output.Path, previous);
    private readonly WriteBehind _writeBehind = new();

    /// <summary>That of a file that is written now; null: none was yet, or the system has no such thing.</summary>
    private UnixFileMode? _access;

    /// <exception cref="InvalidOperationException">A path is no place inside the site.</exception>
    public void Expect(IEnumerable<UrlPath> paths)
    {
        lock (_expected)
        {
            Directory.CreateDirectory(_folder);
            var added = paths.Where(_expected.Add).ToList();
            SiteManifest.Of(_expected.Select(Unwritten)).Write(_folder);
            _access ??= OperatingSystem.IsWindows() ? null : File.GetUnixFileMode(Path.Combine(_folder, SiteManifest.FileName));
            foreach (var folder in added.Select(path => Path.GetDirectoryName(PlaceOf(path))!).Where(_folders.Add))
            {
                Directory.CreateDirectory(folder);
            }
        }
    }

    public OutputFile Keep(OutputFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var bytes = file is { CopyOf: { } source, Kept: null } ? CopiedFiles.Read(inputFolder, source) : file.Bytes;
        return file.KeptAs(Write(file.Path, bytes.Span));
    }

    public OutputFile Keep(UrlPath path, Action<Stream> write)
    {
        var target = PlaceOf(path);
        using var stream = new FileStream(target, FileMode.CreateNew, FileAccess.ReadWrite);
        write(stream);
        stream.Position = 0;
        var hash = SHA256.HashData(stream);
        return new OutputFile { Path = path }.KeptAs(Register(EntryOf(path, stream.Length, hash), hash, isNew: true));
    }

    /// <summary>
    /// Writes those of the files that are not there yet and puts the site in its place; the number of its bytes.
    /// <paramref name="written"/> is told how many files are done, of how many.
    /// </summary>
    public long Publish(ImmutableArray<OutputFile> files, Action<int, int>? written, CancellationToken cancellation)
    {
        WriteRest(files, written, cancellation);
        var manifest = SiteManifest.Of(files.Select(file => _written[file.Path]));
        manifest.Write(_folder);
        KeepTimeStamps(manifest);
        FolderSwap.Flush(_folder);
        cancellation.ThrowIfCancellationRequested();
        TakePlace();
        return manifest.Entries.Values.Sum(entry => entry.Length);
    }

    public void Dispose() => SiteRemover.Remove(_folder);

    private static ManifestEntry Unwritten(UrlPath path) =>
        SitePath.IsSafe(path.Value)
            ? new ManifestEntry(path, 0, NoHash)
            : throw new InvalidOperationException($"'{path}' is no place inside the site.");

    private string PlaceOf(UrlPath path) => Path.Combine(_folder, path.Value);

    private void WriteRest(ImmutableArray<OutputFile> files, Action<int, int>? written, CancellationToken cancellation)
    {
        var rest = files.Where(file => !_written.ContainsKey(file.Path)).ToList();
        Expect(rest.Select(file => file.Path));
        var done = files.Length - rest.Count;
        Parallel.ForEach(rest, new ParallelOptions { CancellationToken = cancellation }, file =>
        {
            Keep(file);
            written?.Invoke(Interlocked.Increment(ref done), files.Length);
        });
    }

    private static ManifestEntry EntryOf(UrlPath path, long length, ReadOnlySpan<byte> hash) => new(path, length, Convert.ToHexStringLower(hash));

    private KeptBytes Write(UrlPath path, ReadOnlySpan<byte> bytes)
    {
        var hash = SHA256.HashData(bytes);
        var entry = EntryOf(path, bytes.Length, hash);
        var isTaken = _old.TryGive(entry, bytes, _access, PlaceOf(path));
        if (!isTaken)
        {
            WriteTo(PlaceOf(path), bytes);
        }

        return Register(entry, hash, isNew: !isTaken);
    }

    private static void WriteTo(string target, ReadOnlySpan<byte> bytes)
    {
        // The folder is this build's alone: a lock on each of its files would only cost time.
        using var handle = File.OpenHandle(target, FileMode.CreateNew, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete);
        try
        {
            RandomAccess.Write(handle, bytes, 0);
        }
        catch (ArgumentOutOfRangeException e)
        {
            // This is how the runtime says that a file system or a limit has no room for so large a file.
            throw new IOException($"{target} is larger than a file may be there.", e);
        }
    }

    private KeptBytes Register(ManifestEntry entry, byte[] hash, bool isNew)
    {
        _written[entry.Path] = entry;
        if (isNew)
        {
            _writeBehind.Add(_folder, entry.Length);
        }
        else
        {
            _taken[entry.Path] = true;
        }

        return new KeptBytes(entry.Length, hash, () => File.ReadAllBytes(PlaceOf(entry.Path)));
    }

    private void KeepTimeStamps(SiteManifest manifest)
    {
        var rewritten = manifest.Entries.Values.Where(entry => _old.Has(entry) && !_taken.ContainsKey(entry.Path));
        Parallel.ForEach(rewritten, entry => _old.GiveTimeStamp(entry.Path.Value, PlaceOf(entry.Path)));
        if (_old.HasAll(manifest))
        {
            _old.GiveTimeStamp(SiteManifest.FileName, Path.Combine(_folder, SiteManifest.FileName));
        }
    }

    private void TakePlace()
    {
        if (!Directory.Exists(output.Path))
        {
            Directory.Move(_folder, output.Path);
        }
        else if (FolderSwap.TryExchange(_folder, output.Path))
        {
            RefuseLateForeignFiles();
        }
        else
        {
            ForeignFiles.Refuse(output, output.Path, previous);
            var old = output.NewPrevious();
            FolderSwap.Replace(output.Path, _folder, old);
            SiteRemover.Remove(old);
        }
    }

    // Somebody may have put a file there while the site was built.
    private void RefuseLateForeignFiles()
    {
        try
        {
            ForeignFiles.Refuse(output, _folder, previous);
        }
        catch
        {
            FolderSwap.TryExchange(_folder, output.Path);
            throw;
        }
    }
}
