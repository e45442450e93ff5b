using System.Collections.Immutable;

namespace DockerNotesSite.Rendering.Pages;

/// <summary>The addresses of the theme's assets by their names: site.assets['logo.svg'].</summary>
public sealed record AssetAddresses(ImmutableDictionary<string, string> Values)
{
    /// <summary>The address, or "" where the theme has no such asset.</summary>
    public string this[string name] => Values.GetValueOrDefault(name, "");
}
