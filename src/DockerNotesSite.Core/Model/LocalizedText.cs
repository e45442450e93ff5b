using System.Collections.Immutable;

namespace DockerNotesSite.Model;

/// <summary>One text in several languages, by BCP 47 tag: "zh-CN", "en".</summary>
public sealed record LocalizedText
{
    public static LocalizedText None { get; } = new();

    public ImmutableSortedDictionary<string, string> ByLanguage { get; init; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.OrdinalIgnoreCase);

    public bool IsEmpty => ByLanguage.IsEmpty;

    /// <summary>The text in that language, otherwise in one with the same first part ("zh" for "zh-CN"); "" where there is none.</summary>
    public string In(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        if (ByLanguage.TryGetValue(language, out var exact))
        {
            return exact;
        }

        var primary = Primary(language);
        return ByLanguage.FirstOrDefault(t => Primary(t.Key).Equals(primary, StringComparison.OrdinalIgnoreCase)).Value ?? "";
    }

    /// <summary>The same with the other's texts in languages that this one lacks.</summary>
    public LocalizedText Or(LocalizedText other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var missing = other.ByLanguage.RemoveRange(ByLanguage.Keys);
        return IsEmpty ? other : missing.IsEmpty ? this : new LocalizedText { ByLanguage = ByLanguage.AddRange(missing) };
    }

    private static string Primary(string language) => language.Split('-', 2)[0];
}
