using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Reading.FrontMatter;

/// <summary>What Hexo's and Jekyll's ":title" and its kind stand for in one note.</summary>
internal sealed record AddressPatterns(FileNames File, NoteDate? Date, ImmutableArray<string> Categories)
{
    /// <summary>Null where the pattern is unknown; "" where the note has nothing for it.</summary>
    public string? Value(string pattern) => pattern switch
    {
        ":title" or ":name" or ":slug" or ":filename" or ":basename" => Slug.From(File.Name),
        ":category" or ":categories" => Categories.IsEmpty ? "" : Slug.From(Categories[0]),
        ":year" => Date?.Day.Year.ToString("0000", CultureInfo.InvariantCulture) ?? "",
        ":month" => Date?.Day.Month.ToString("00", CultureInfo.InvariantCulture) ?? "",
        ":day" => Date?.Day.Day.ToString("00", CultureInfo.InvariantCulture) ?? "",
        _ => null,
    };
}

/// <summary>
/// An address from the front matter in, a path without leading or trailing '/' and without ".html" out. What could leave
/// the output folder, or can't be a file's name on some system, is refused.
/// </summary>
internal static partial class NoteAddress
{
    private const int MaximumPartBytes = 200;

    /// <summary>"" where the address says nothing (such as "/"); null where it is refused.</summary>
    public static string? Read(string key, LocatedText text, AddressPatterns? patterns, DiagnosticBag diagnostics)
    {
        var filled = patterns is null ? text.Value : Fill(key, text, patterns, diagnostics);
        var address = Uri.UnescapeDataString(PathOf(filled));
        var parts = address.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var problem = parts.Select(Problem).FirstOrDefault(p => p is not null) ?? (parts.Length > 16 ? "it has more than 16 parts" : null);
        if (problem is not null)
        {
            diagnostics.Add(FrontMatterDiagnostics.UnsafeAddress(text.Location, key, text.Value, problem));
            return null;
        }

        var path = Spaces().Replace(string.Join('/', parts), "-");
        return HtmlEnding().Replace(path, "");
    }

    /// <summary>"CON", "nul.txt": names that Windows gives to devices.</summary>
    public static bool IsReserved(string part) => DeviceName().IsMatch(part);

    private static string Fill(string key, LocatedText text, AddressPatterns patterns, DiagnosticBag diagnostics) =>
        Pattern().Replace(text.Value, match =>
        {
            if (patterns.Value(match.Value) is { } value)
            {
                return value;
            }

            diagnostics.Add(FrontMatterDiagnostics.UnknownPattern(text.Location, key, match.Value));
            return "";
        });

    /// <summary>A whole URL's path: the site decides where it stands.</summary>
    private static string PathOf(string address) => WholeUrl().Match(address) is { Success: true } url ? url.Groups["path"].Value : address;

    private static string? Problem(string part) => part switch
    {
        "." or ".." => $"\"{part}\" leads to another folder",
        _ when part.Contains('\\', StringComparison.Ordinal) => "it has a backslash",
        _ when part.Any(char.IsControl) => "it has a control character",
        _ when part.IndexOfAny(['<', '>', ':', '"', '|', '?', '*', '#']) is >= 0 and var i => $"it has the character '{part[i]}'",
        _ when IsReserved(part) => $"\"{part}\" is the name of a device on Windows",
        _ when part.EndsWith('.') || part.StartsWith(' ') || part.EndsWith(' ') => "a part of it begins or ends with a blank or a dot",
        _ when Encoding.UTF8.GetByteCount(part) > MaximumPartBytes => $"a part of it is longer than {MaximumPartBytes} bytes",
        _ => null,
    };

    [GeneratedRegex("""^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?$""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DeviceName();

    [GeneratedRegex("""(?<=^|[/\-_.]):[a-z_]+""", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();

    [GeneratedRegex("""^https?://[^/]*(?<path>/.*)?$""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WholeUrl();

    [GeneratedRegex("""(/index)?\.html?$|/index$""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HtmlEnding();

    [GeneratedRegex("""\s+""", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}
