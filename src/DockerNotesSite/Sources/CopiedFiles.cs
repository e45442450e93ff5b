using System.Collections.Immutable;
using DockerNotesSite.Model;

namespace DockerNotesSite.Sources;

/// <summary>The bytes of the files that are copied from the input folder as they are.</summary>
internal static class CopiedFiles
{
    public static ImmutableDictionary<SourcePath, ReadOnlyMemory<byte>> Read(string folder, ImmutableArray<OutputFile> site) =>
        site.Select(file => file.CopyOf).OfType<SourcePath>().Distinct()
            .ToImmutableDictionary(path => path, path => (ReadOnlyMemory<byte>)File.ReadAllBytes(Path.Combine(folder, path.Value)));
}
