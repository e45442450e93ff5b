using System.Collections.Immutable;
using DockerNotesSite.Model;

namespace DockerNotesSite.Sources;

/// <summary>The bytes of the files that are copied from the input folder as they are.</summary>
internal static class CopiedFiles
{
    public static ImmutableDictionary<SourcePath, ReadOnlyMemory<byte>> Read(string folder, ImmutableArray<OutputFile> site) =>
        site.Select(file => file.CopyOf).OfType<SourcePath>().Distinct()
            .ToImmutableDictionary(path => path, path => (ReadOnlyMemory<byte>)ReadNamed(new FileInfo(Path.Combine(folder, path.Value))));

    private static byte[] ReadNamed(FileInfo file)
    {
        try
        {
            return WholeFile.Read(file);
        }
        catch (IOException e) when (!e.Message.Contains(file.FullName, StringComparison.Ordinal))
        {
            throw new IOException($"{file.FullName}: {e.Message}", e);
        }
    }
}
