using System.Collections.Immutable;
using DockerNotesSite.Model;

namespace DockerNotesSite.Reading;

/// <summary>
/// Which language a note is written for: "en/guide/run.md" is "guide/run.md" in the <paramref name="Name"/> "en/", which is ""
/// for the site's own language.
/// </summary>
internal readonly record struct LanguageFolder(string Name, SourcePath Below)
{
    public static LanguageFolder Of(SourcePath path, ImmutableArray<string> languages)
    {
        var name = languages.Select(tag => tag + "/").FirstOrDefault(folder => path.Value.StartsWith(folder, StringComparison.OrdinalIgnoreCase), "");
        return new LanguageFolder(name, new SourcePath(path.Value[name.Length..]));
    }

    /// <summary>The BCP 47 tag; "" for the site's own language.</summary>
    public string Language => Name.TrimEnd('/');

    /// <summary>The path below the folder without its ending: "guide/run".</summary>
    public string Key => Below.Value[..^Below.Extension.Length];
}
