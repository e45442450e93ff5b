using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;

namespace DockerNotesSite.Cataloging;

/// <summary>Gives every page an address of its own. Addresses that differ in case only are the same on many disks.</summary>
internal sealed partial class AddressBook
{
    private const int LongestPart = 200;
    private const int LongestName = 60;

    /// <summary>Not allowed in file names on Windows.</summary>
    private static readonly SearchValues<char> Forbidden = SearchValues.Create("\\:*?\"<>|");

    private readonly Dictionary<string, string> _owners = new(StringComparer.OrdinalIgnoreCase);

    public AddressBook(IEnumerable<SiteAddresses> trees)
    {
        foreach (var page in trees.SelectMany(tree => tree.Indexes.Add(tree.NotFound).Add(tree.Map)))
        {
            _owners[page.Value] = "a page that every site has";
        }
    }

    /// <summary>False where the address is unsafe or taken; why is in the diagnostics then.</summary>
    public bool TryClaim(UrlPath address, SourceLocation location, DiagnosticBag diagnostics)
    {
        if (!IsSafe(address))
        {
            diagnostics.Add(AddressDiagnostics.UnsafeAddress(location, address.Value));
            return false;
        }

        if (FurtherPage().IsMatch(address.Value))
        {
            diagnostics.Add(AddressDiagnostics.AddressTaken(location, address, "the further pages of a long list"));
            return false;
        }

        if (_owners.TryAdd(Key(address), location.Path.Value))
        {
            return true;
        }

        diagnostics.Add(AddressDiagnostics.AddressTaken(location, address, _owners[Key(address)]));
        return false;
    }

    /// <summary>An address made from a name. Where another name has it, a hash of the name tells them apart.</summary>
    public UrlPath ClaimName(string name, Func<string, UrlPath> addressOf)
    {
        var slug = Slug.From(name);
        var isExact = slug.Length is > 0 and <= LongestName;
        var address = addressOf(isExact ? slug : Distinct(slug, name));
        if (!_owners.TryAdd(Key(address), name))
        {
            address = addressOf(Distinct(slug, name));
            _owners[Key(address)] = name;
        }

        return address;
    }

    private static string Distinct(string slug, string name)
    {
        var hash = System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(name));
        var start = slug.Length > LongestName ? slug[..(char.IsHighSurrogate(slug[LongestName - 1]) ? LongestName - 1 : LongestName)] : slug;
        return $"{start}-{Convert.ToHexStringLower(hash.AsSpan(0, 4))}".TrimStart('-');
    }

    private static string Key(UrlPath address) => address.Value.Normalize(NormalizationForm.FormC);

    private static bool IsSafe(UrlPath address)
    {
        var path = address.Value.AsSpan();
        foreach (var part in path.Split('/'))
        {
            if (!IsSafe(path[part]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSafe(ReadOnlySpan<char> part) =>
        part is not ("" or "." or "..")
        && Encoding.UTF8.GetByteCount(part) <= LongestPart
        && part[^1] is not (' ' or '.')
        && part.IndexOfAny(Forbidden) < 0
        && !HasUnreadable(part);

    private static bool HasUnreadable(ReadOnlySpan<char> part)
    {
        foreach (var rune in part.EnumerateRunes())
        {
            if (Rune.IsControl(rune) || rune == Rune.ReplacementChar)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"commands/docker-run.2.html": no name of a command, a concept or a tag has a dot in its address.</summary>
    [GeneratedRegex(@"(^|/)(notes/index|quick-reference|(commands|concepts|tags)/[^/]+)\.[0-9]+\.html$", RegexOptions.IgnoreCase)]
    private static partial Regex FurtherPage();
}
