namespace DockerNotesSite.Model;

/// <summary>
/// The address of an output file from the site's root: "commands/docker-run.html". Parts separated by '/', readable
/// (not percent-encoded), never with "." or ".." in it.
/// </summary>
public readonly record struct UrlPath(string Value) : IComparable<UrlPath>
{
    /// <summary>Folders between the site's root and this file.</summary>
    public int Depth => Value.Count(c => c == '/');

    /// <summary>The way back to the site's root from this file: "" or "../" as often as it is deep.</summary>
    public string RootPrefix => string.Concat(Enumerable.Repeat("../", Depth));

    /// <summary>The percent-encoded relative reference that leads from <paramref name="page"/> to this file.</summary>
    public string RelativeTo(UrlPath page)
    {
        var from = page.Value.Split('/');
        var to = Value.Split('/');
        var common = 0;
        while (common < from.Length - 1 && common < to.Length - 1 && from[common] == to[common])
        {
            common++;
        }

        var up = string.Concat(Enumerable.Repeat("../", from.Length - 1 - common));
        return up + string.Join('/', to[common..].Select(Uri.EscapeDataString));
    }

    /// <summary>The percent-encoded path from the site's root, without a leading '/'.</summary>
    public string Encoded => string.Join('/', Value.Split('/').Select(Uri.EscapeDataString));

    public UrlPath WithExtension(string extension) => new(System.IO.Path.ChangeExtension(Value, extension));

    public int CompareTo(UrlPath other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;

    public static bool operator <(UrlPath left, UrlPath right) => left.CompareTo(right) < 0;

    public static bool operator >(UrlPath left, UrlPath right) => left.CompareTo(right) > 0;

    public static bool operator <=(UrlPath left, UrlPath right) => left.CompareTo(right) <= 0;

    public static bool operator >=(UrlPath left, UrlPath right) => left.CompareTo(right) >= 0;
}
