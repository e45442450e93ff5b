using System.Collections.Immutable;
using DockerNotesSite.Model;
using DockerNotesSite.Rendering.Templates;

namespace DockerNotesSite.Rendering;

/// <summary>The theme, read: parsed templates, the interface's words and the built assets.</summary>
public sealed record Theme
{
    public required TemplateSet Templates { get; init; }

    public required InterfaceStrings Strings { get; init; }

    /// <summary>The words in each language that the theme speaks, the site's own first, then in ordinal order.</summary>
    public ImmutableArray<InterfaceStrings> Languages { get; init; } = [];

    /// <summary>The words for each language of the site, by its tag in the configuration.</summary>
    public ImmutableDictionary<string, InterfaceStrings> OfSite { get; init; } = ImmutableDictionary<string, InterfaceStrings>.Empty;

    /// <summary>The theme as it speaks one of the site's languages.</summary>
    public Theme In(string language) => this with { Strings = OfSite.GetValueOrDefault(language, Strings) };

    /// <summary>What a language is called by those who speak it, or its tag where the theme does not speak it.</summary>
    public string NameOf(string language) => Speaking(language)?["language_name"] ?? language;

    /// <summary>The same in one or two letters.</summary>
    public string ShortNameOf(string language) => Speaking(language)?["language_short_name"] ?? language;

    private InterfaceStrings? Speaking(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        var speaking = OfSite.GetValueOrDefault(language) ?? Languages.FirstOrDefault(s => IsSame(s.Language, language));
        return speaking is not null && IsSame(speaking.Language, language) ? speaking : null;

        static bool IsSame(string one, string other) => one.Split('-')[0].Equals(other.Split('-')[0], StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>In ordinal order of their names.</summary>
    public required ImmutableArray<ThemeAsset> Assets { get; init; }

    /// <summary>How Chinese characters sound, in ordinal order of the syllables; empty where the theme has no table of them.</summary>
    public ImmutableArray<Pronunciation> Pronunciations { get; init; } = [];

    /// <summary>What shows the site in one file; null where the theme has no such script.</summary>
    public ReadOnlyMemory<byte>? SingleFileScript { get; init; }

    /// <summary>The script of the service worker; null where the theme has none, and then the site has none.</summary>
    public ReadOnlyMemory<byte>? WorkerScript { get; init; }

    /// <summary>The address of the asset with this name; it must be one of <see cref="ThemeReader.RequiredAssets"/>.</summary>
    internal UrlPath AssetUrl(string name) => Assets.First(a => a.Name == name).Url;
}

/// <summary>
/// One built file of theme/dist, "site.css", with the address it is published at, "assets/site.1f2e3d4c.css": the digits
/// come from its bytes, so a browser may keep it for ever.
/// </summary>
public sealed record ThemeAsset(string Name, UrlPath Url, ReadOnlyMemory<byte> Bytes);
