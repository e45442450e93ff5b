using System.Buffers;

namespace DockerNotesSite.CommandLines.Checking.Values;

/// <summary>[registry[:port]/]path[/path...][:tag][@digest], or an image's ID.</summary>
internal static class ImageReference
{
    private const int LongestName = 255;
    private const int LongestTag = 128;
    private const int ShortestDigest = 32;

    private static readonly SearchValues<char> WordCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789");
    private static readonly SearchValues<char> DigestCharacters = SearchValues.Create("0123456789abcdefABCDEF");

    public static string? FaultIn(string value)
    {
        var at = value.IndexOf('@');
        var named = at < 0 ? value : value[..at];
        var colon = named.LastIndexOf(':');
        var hasTag = colon >= 0 && named.IndexOf('/', colon) < 0;
        var name = hasTag ? named[..colon] : named;
        return name.Length == 0 ? "its name is missing"
            : name.Length > LongestName ? $"its name has more than {LongestName} characters"
            : FaultInName(name)
                ?? (hasTag ? FaultInTag(named.AsSpan(colon + 1)) : null)
                ?? (at >= 0 ? FaultInDigest(value.AsSpan(at + 1)) : null);
    }

    private static string? FaultInName(string name)
    {
        var slash = name.IndexOf('/');
        var first = slash < 0 ? "" : name[..slash];
        var hasRegistry = first is "localhost" || first.AsSpan().ContainsAny('.', ':') || first.AsSpan().ContainsAnyInRange('A', 'Z');
        if (hasRegistry && !IsRegistry(first) && !IsPathPart(first))
        {
            return $"\"{Shown(first)}\" is no registry";
        }

        foreach (var part in (hasRegistry ? name[(slash + 1)..] : name).Split('/'))
        {
            if (part.AsSpan().ContainsAnyInRange('A', 'Z'))
            {
                return "its name must be in lower case";
            }

            if (!IsPathPart(part))
            {
                return part.Length == 0 ? "a part of its name is empty" : $"\"{Shown(part)}\" is no part of a name: letters and digits, with single \".\", \"_\", \"__\" or any \"-\" between them";
            }
        }

        return null;
    }

    private static bool IsRegistry(string host)
    {
        var colon = host.StartsWith('[') ? host.IndexOf(':', Math.Max(0, host.IndexOf(']'))) : host.IndexOf(':');
        var port = colon < 0 ? "0" : host[(colon + 1)..];
        var domain = colon < 0 ? host : host[..colon];
        var isDomain = domain is ['[', .. var address, ']']
            ? NetworkAddresses.IsAddress(address)
            : domain.Split('.').All(label => label is [not '-', .., not '-'] or [not '-'] && label.All(c => char.IsAsciiLetterOrDigit(c) || c == '-'));
        return isDomain && port.Length > 0 && port.All(char.IsAsciiDigit);
    }

    private static bool IsPathPart(ReadOnlySpan<char> part)
    {
        while (!part.IsEmpty)
        {
            var word = part.IndexOfAnyExcept(WordCharacters);
            if (word < 0)
            {
                return true;
            }

            var separator = part[word..].IndexOfAnyExcept('.', '_', '-');
            if (word == 0 || separator <= 0 || !IsSeparator(part.Slice(word, separator)))
            {
                return false;
            }

            part = part[(word + separator)..];
        }

        return false;
    }

    private static bool IsSeparator(ReadOnlySpan<char> text) => text is "." or "_" or "__" || !text.ContainsAnyExcept('-');

    private static string? FaultInTag(ReadOnlySpan<char> tag)
    {
        foreach (var c in tag)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('_' or '.' or '-'))
            {
                return $"its tag has the character \"{c}\"";
            }
        }

        return tag.IsEmpty ? "its tag is missing"
            : tag[0] is '.' or '-' ? $"its tag begins with \"{tag[0]}\""
            : tag.Length > LongestTag ? $"its tag has more than {LongestTag} characters" : null;
    }

    private static string? FaultInDigest(ReadOnlySpan<char> digest)
    {
        var colon = digest.IndexOf(':');
        var hex = digest[(colon + 1)..];
        var isDigest = colon > 0 && hex.Length >= ShortestDigest && !hex.ContainsAnyExcept(DigestCharacters);
        return !isDigest ? "its digest is not like sha256:…"
            : digest[..colon] is "sha256" && hex.Length != 64 ? "its sha256 digest has not 64 digits" : null;
    }

    private static string Shown(string part) => part.Length > 40 ? part[..40] + "…" : part;
}
