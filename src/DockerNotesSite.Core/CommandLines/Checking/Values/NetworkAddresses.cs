using System.Buffers;
using System.Net;
using System.Net.Sockets;

namespace DockerNotesSite.CommandLines.Checking.Values;

/// <summary>IP addresses, subnets, MAC addresses, and hosts with an address.</summary>
internal static class NetworkAddresses
{
    private const int LongestAddress = 45;

    private static readonly SearchValues<char> LongAddressCharacters = SearchValues.Create("0123456789abcdefABCDEF:.");

    public static string? FaultInAddress(string value) => IsAddress(value) ? null : "it is neither an IPv4 nor an IPv6 address";

    public static string? FaultInSubnet(string value)
    {
        var slash = value.IndexOf('/');
        return slash < 0 ? "it has no prefix length behind a \"/\""
            : !IsAddress(value[..slash]) ? "what stands before the \"/\" is no IP address"
            : !IsDecimal(value.AsSpan(slash + 1), value.Contains(':') ? 128 : 32) ? "its prefix is too long or no number"
            : null;
    }

    /// <summary>"name:address" or "name=address"; the address may be in brackets, or the word for the host itself.</summary>
    public static string? FaultInHost(string value)
    {
        var split = value.AsSpan().IndexOfAny('=', ':');
        if (split <= 0)
        {
            return "it has no name with an address behind a colon";
        }

        var address = value[(split + 1)..];
        return address == "host-gateway" || IsAddress(address is ['[', .. var inside, ']'] ? inside : address)
            ? null
            : $"what stands behind the name is no IP address";
    }

    public static string? FaultInMac(string value)
    {
        var separator = value.AsSpan().IndexOfAny(":-.");
        var group = separator > 0 && value[separator] == '.' ? 4 : 2;
        var groups = value.Length > 0 && separator > 0 ? value.Split(value[separator]) : [];
        var isMac = groups.Length * group is 12 or 16 or 40 && groups.All(g => g.Length == group && g.All(char.IsAsciiHexDigit));
        return isMac || value.Length == 0 ? null : "it is not made of 6 hexadecimal pairs";
    }

    /// <summary>Strictly: no leading zeros, no zone, no short forms.</summary>
    public static bool IsAddress(string value) =>
        value.Contains(':')
            ? value.Length <= LongestAddress
                && !value.AsSpan().ContainsAnyExcept(LongAddressCharacters)
                && IPAddress.TryParse(value, out var address) && address.AddressFamily == AddressFamily.InterNetworkV6
            : value.Length <= LongestAddress && value.Split('.') is { Length: 4 } parts && parts.All(p => IsDecimal(p, 255));

    private static bool IsDecimal(ReadOnlySpan<char> digits, int most)
    {
        if (digits.Length is 0 or > 3 || (digits.Length > 1 && digits[0] == '0'))
        {
            return false;
        }

        var number = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit(digit))
            {
                return false;
            }

            number = number * 10 + digit - '0';
        }

        return number <= most;
    }
}
