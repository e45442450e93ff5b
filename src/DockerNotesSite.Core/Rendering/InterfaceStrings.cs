using System.Collections.Immutable;

namespace DockerNotesSite.Rendering;

/// <summary>The theme's words in one language, by key: "commands" → "命令". Read from theme/strings/&lt;language&gt;.json.</summary>
public sealed record InterfaceStrings(string Language, ImmutableDictionary<string, string> Values)
{
    /// <summary>The text, or the key itself where the theme has none.</summary>
    public string this[string key] => Values.GetValueOrDefault(key, key);
}
