using System.Text;

namespace DockerNotesSite.Model;

/// <summary>The part of an address behind '#', readable (not percent-encoded), without the '#'. Empty: the page itself.</summary>
public readonly record struct Anchor(string Value)
{
    public static Anchor None { get; } = new("");

    public bool IsNone => string.IsNullOrEmpty(Value);

    /// <summary>"#" and the percent-encoded value; "" where there is none.</summary>
    public string Fragment => IsNone ? "" : "#" + Uri.EscapeDataString(Value);

    public override string ToString() => Value;
}

/// <summary>Readable names for addresses.</summary>
public static class Slug
{
    /// <summary>
    /// Letters and digits of any script in lower case, '_' kept, everything else one '-' between them; "" where nothing
    /// is left. "Docker 学习（1）" gives "docker-学习-1".
    /// </summary>
    public static string From(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var slug = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || rune.Value == '_')
            {
                slug.Append(Rune.ToLowerInvariant(rune).ToString());
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().TrimEnd('-');
    }
}
