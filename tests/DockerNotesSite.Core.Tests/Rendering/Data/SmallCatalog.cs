using System.Collections.Immutable;
using DockerNotesSite.Model;

namespace DockerNotesSite.Rendering.Data;

/// <summary>Catalogs made by hand.</summary>
internal static class SmallCatalog
{
    public static InterfaceStrings NoWords { get; } = new("zh-CN", ImmutableDictionary<string, string>.Empty);

    public static Catalog Empty { get; } = new() { Notes = [], Commands = [], Concepts = [], Tags = [], Groups = [] };
}
