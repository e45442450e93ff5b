using System.Buffers;
using Microsoft.Win32.SafeHandles;

namespace DockerNotesSite.Writing;

/// <summary>The site that is at the place of the new one until that is whole; what both have the same need not be written.</summary>
/// <param name="folder">Where it is, if there is one.</param>
/// <param name="manifest">What it has; null: there is none.</param>
internal sealed class OldSite(string folder, SiteManifest? manifest)
{
    private const int Portion = 1 << 17;

    /// <summary>As its manifest has it.</summary>
    public bool Has(ManifestEntry entry) => manifest is not null && manifest.Entries.GetValueOrDefault(entry.Path) == entry;

    public bool HasAll(SiteManifest other) => manifest is not null && other.Entries.Values.SequenceEqual(manifest.Entries.Values);

    /// <summary>
    /// Makes one of its files the new site's, too. False where it has no such file, really holding these bytes, with the access rights
    /// that a new file would get; or where the system has no second names for files.
    /// </summary>
    public bool TryGive(ManifestEntry entry, ReadOnlySpan<byte> bytes, UnixFileMode? access, string target)
    {
        if (!Has(entry) || access is not { } wanted || OperatingSystem.IsWindows())
        {
            return false;
        }

        var file = Path.Combine(folder, entry.Path.Value);
        try
        {
            using var handle = File.OpenHandle(file);
            return File.GetUnixFileMode(handle) == wanted && HasBytes(handle, bytes) && HardLink.TryMake(file, target);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>To a file that has the same bytes.</summary>
    public void GiveTimeStamp(string path, string target)
    {
        var old = new FileInfo(Path.Combine(folder, path));
        if (old.Exists)
        {
            File.SetLastWriteTimeUtc(target, old.LastWriteTimeUtc);
        }
    }

    private static bool HasBytes(SafeFileHandle file, ReadOnlySpan<byte> bytes)
    {
        if (RandomAccess.GetLength(file) != bytes.Length)
        {
            return false;
        }

        var buffer = ArrayPool<byte>.Shared.Rent(Portion);
        var at = 0;
        for (var read = -1; at < bytes.Length && read != 0; at += read)
        {
            read = RandomAccess.Read(file, buffer.AsSpan(0, Math.Min(Portion, bytes.Length - at)), at);
            if (!bytes.Slice(at, read).SequenceEqual(buffer.AsSpan(0, read)))
            {
                break;
            }
        }

        ArrayPool<byte>.Shared.Return(buffer);
        return at == bytes.Length;
    }
}
