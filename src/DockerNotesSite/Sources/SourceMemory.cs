using System.Collections.Concurrent;
using DockerNotesSite.Model;

namespace DockerNotesSite.Sources;

/// <summary>
/// Files as they were read the last time: one that did not change is the same object again. Whether it did is told by its size and the time
/// of its last change, and by who watches the folder. Several threads may read at once.
/// </summary>
internal sealed class SourceMemory
{
    private readonly ConcurrentDictionary<string, (SourceFile File, DateTime Changed)> _known = new(StringComparer.Ordinal);

    /// <summary>The file is read again the next time, whatever its size and time say.</summary>
    public void Doubt(string path)
    {
        if (_known.TryGetValue(path, out var known))
        {
            _known[path] = known with { Changed = DateTime.MinValue };
        }
    }

    /// <summary>
    /// The file at a path as it is now, and as it was known; null where it is none that is known and plain, and the whole folder has to be
    /// looked through.
    /// </summary>
    /// <exception cref="IOException">The file can't be read.</exception>
    public (SourceFile Before, SourceFile Now)? ReadAgain(string path)
    {
        var file = new FileInfo(path);
        return _known.TryGetValue(path, out var known) && file.Exists && file.LinkTarget is null
            ? (known.File, Read(new FoundFile(known.File.Path, file)))
            : null;
    }

    /// <exception cref="IOException">The file can't be read, or does not stop changing.</exception>
    public SourceFile Read(FoundFile found)
    {
        var path = found.File.FullName;
        var changed = found.File.LastWriteTimeUtc;
        var isKnown = _known.TryGetValue(path, out var known) && known.File.Path == found.Path;
        if (isKnown && known.Changed == changed && known.File.Bytes.Length == found.File.Length)
        {
            return known.File;
        }

        var bytes = WholeFile.Read(found.File);
        changed = found.File.LastWriteTimeUtc;
        var file = isKnown && known.File.Bytes.Span.SequenceEqual(bytes) ? known.File : new SourceFile(found.Path, bytes);
        _known[path] = (file, changed);
        return file;
    }
}
