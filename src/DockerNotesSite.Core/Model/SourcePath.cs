namespace DockerNotesSite.Model;

/// <summary>
/// A file's path inside the input folder (or the theme folder): relative, parts separated by '/', never with "." or
/// ".." in it. Compared by ordinal value.
/// </summary>
public readonly record struct SourcePath(string Value) : IComparable<SourcePath>
{
    /// <summary>The last part, with its extension: "run.md".</summary>
    public string FileName => Value[(Value.LastIndexOf('/') + 1)..];

    /// <summary>The extension in lower case with its dot, or "" where there is none.</summary>
    public string Extension => System.IO.Path.GetExtension(FileName).ToLowerInvariant();

    /// <summary>The folder's path without a trailing '/', or "" for the top level.</summary>
    public string Folder => Value.LastIndexOf('/') is > 0 and var slash ? Value[..slash] : "";

    /// <summary>
    /// The path that a relative reference (percent-decoded, '/' separated) in this file leads to; null where it climbs
    /// out of the folder. A reference that begins with '/' starts at the top level.
    /// </summary>
    public SourcePath? Resolve(string reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        var parts = new List<string>();
        if (!reference.StartsWith('/') && Folder.Length > 0)
        {
            parts.AddRange(Folder.Split('/'));
        }

        foreach (var part in reference.Split('/'))
        {
            if (part is "" or ".")
            {
                continue;
            }

            if (part != "..")
            {
                parts.Add(part);
            }
            else if (parts.Count == 0)
            {
                return null;
            }
            else
            {
                parts.RemoveAt(parts.Count - 1);
            }
        }

        return new SourcePath(string.Join('/', parts));
    }

    public int CompareTo(SourcePath other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;

    public static bool operator <(SourcePath left, SourcePath right) => left.CompareTo(right) < 0;

    public static bool operator >(SourcePath left, SourcePath right) => left.CompareTo(right) > 0;

    public static bool operator <=(SourcePath left, SourcePath right) => left.CompareTo(right) <= 0;

    public static bool operator >=(SourcePath left, SourcePath right) => left.CompareTo(right) >= 0;
}
