using System.Buffers;

namespace DockerNotesSite.Model;

/// <summary>
/// The address of an output file from the site's root: "commands/docker-run.html". Parts separated by '/', readable
/// (not percent-encoded), never with "." or ".." in it.
/// </summary>
public readonly record struct UrlPath(string Value) : IComparable<UrlPath>
{
    // What stays as it is, the '/' between parts with it.
    private static readonly SearchValues<char> Plain =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/");

    /// <summary>Folders between the site's root and this file.</summary>
    public int Depth => Value.AsSpan().Count('/');

    /// <summary>The way back to the site's root from this file: "" or "../" as often as it is deep.</summary>
    public string RootPrefix => string.Concat(Enumerable.Repeat("../", Depth));

    /// <summary>The percent-encoded relative reference that leads from <paramref name="page"/> to this file.</summary>
    public string RelativeTo(UrlPath page)
    {
        var folders = CommonFolders(page.Value, Value);
        var depth = page.Value.AsSpan(folders).Count('/');
        return depth == 0 ? Encode(Value.AsSpan(folders)) : string.Concat(Enumerable.Repeat("../", depth)) + Encode(Value.AsSpan(folders));
    }

    /// <summary>The percent-encoded path from the site's root, without a leading '/'.</summary>
    public string Encoded => Encode(Value);

    public UrlPath WithExtension(string extension) => new(System.IO.Path.ChangeExtension(Value, extension));

    public int CompareTo(UrlPath other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;

    public static bool operator <(UrlPath left, UrlPath right) => left.CompareTo(right) < 0;

    public static bool operator >(UrlPath left, UrlPath right) => left.CompareTo(right) > 0;

    public static bool operator <=(UrlPath left, UrlPath right) => left.CompareTo(right) <= 0;

    public static bool operator >=(UrlPath left, UrlPath right) => left.CompareTo(right) >= 0;

    /// <summary>The length of the folders that both begin with, with the '/' behind them.</summary>
    private static int CommonFolders(string one, string other) =>
        one.AsSpan(0, one.AsSpan().CommonPrefixLength(other)).LastIndexOf('/') + 1;

    private static string Encode(ReadOnlySpan<char> path) =>
        !path.ContainsAnyExcept(Plain) ? path.ToString()
        : path.Contains('/') ? string.Join('/', path.ToString().Split('/').Select(Uri.EscapeDataString)) : Uri.EscapeDataString(path);
}
