using System.Text.RegularExpressions;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;

namespace DockerNotesSite.Reading.Markup;

/// <summary>
/// Which addresses a link or a picture may have. Judged as a browser reads them: control characters and white space at
/// the ends are nothing, tabs and line ends nothing anywhere, and letters have no case.
/// </summary>
internal static partial class AddressPolicy
{
    private static readonly string[] AllowedSchemes = ["http", "https", "mailto", "tel", "ftp"];

    /// <summary>The scheme that is not allowed, in lower case; null where the address may stand.</summary>
    public static string? RefusedScheme(string address)
    {
        var seen = new string([.. address.Where(c => c > ' ' && !char.IsControl(c) && !char.IsWhiteSpace(c))]);
        var scheme = Scheme().Match(seen).Groups["scheme"].Value.ToLowerInvariant();
        return scheme.Length == 0 || AllowedSchemes.Contains(scheme, StringComparer.Ordinal) ? null : scheme;
    }

    /// <summary>True where the address may stand; if not, it is told.</summary>
    public static bool Allows(string address, SourceLocation location, DiagnosticBag diagnostics)
    {
        if (RefusedScheme(address) is not { } scheme)
        {
            return true;
        }

        diagnostics.Add(MarkupDiagnostics.AddressRefused(location, address, scheme));
        return false;
    }

    [GeneratedRegex("""^(?<scheme>[A-Za-z][A-Za-z0-9+.\-]*):""", RegexOptions.CultureInvariant)]
    private static partial Regex Scheme();
}
