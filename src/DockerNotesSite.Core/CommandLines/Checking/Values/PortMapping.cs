using System.Globalization;

namespace DockerNotesSite.CommandLines.Checking.Values;

/// <summary>
/// [[ip:][host port]:]container port[/protocol]; a port may be a range, "8000-8010". The long form "published=8080,target=80"
/// is not judged.
/// </summary>
internal static class PortMapping
{
    private const int HighestPort = 65535;

    public static string? FaultIn(string value)
    {
        if (value.Contains('='))
        {
            return null;
        }

        var (address, host, container) = Split(value);
        var slash = container.IndexOf('/');
        var protocol = slash < 0 ? "" : container[(slash + 1)..];
        var port = slash < 0 ? container : container[..slash];
        if (address.Length > 0 && !NetworkAddresses.IsAddress(Unbracketed(address)))
        {
            return $"\"{Shown(address)}\" is not an IP address";
        }

        if (port.Length == 0)
        {
            return "the container's port is missing";
        }

        if (protocol.ToLowerInvariant() is not ("" or "tcp" or "udp" or "sctp"))
        {
            return $"\"{Shown(protocol)}\" is no protocol; there are tcp, udp and sctp";
        }

        return FaultInPorts(host, port);
    }

    private static string? FaultInPorts(string host, string container)
    {
        if (Range(container) is not { } inside)
        {
            return $"the container's port \"{Shown(container)}\" is neither a number up to {HighestPort} nor a range";
        }

        if (host.Length == 0)
        {
            return null;
        }

        return Range(host) is not { } outside
            ? $"the host's port \"{Shown(host)}\" is neither a number up to {HighestPort} nor a range"
            : inside > 0 && inside != outside ? "the two ranges differ in length" : null;
    }

    private static (string Address, string Host, string Container) Split(string value)
    {
        var container = value.LastIndexOf(':');
        if (container < 0)
        {
            return ("", "", value);
        }

        var before = value[..container];
        var host = before.LastIndexOf(':');
        return host < 0 ? ("", before, value[(container + 1)..]) : (before[..host], before[(host + 1)..], value[(container + 1)..]);
    }

    /// <summary>How many ports follow the first one; null where it is none.</summary>
    private static int? Range(string text)
    {
        var dash = text.IndexOf('-');
        if (dash < 0)
        {
            return Port(text) is null ? null : 0;
        }

        return Port(text[..dash]) is { } first && Port(text[(dash + 1)..]) is { } last && last >= first ? last - first : null;
    }

    private static int? Port(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port <= HighestPort ? port : null;

    private static string Unbracketed(string address) => address is ['[', .. var inside, ']'] ? inside : address;

    private static string Shown(string part) => part.Length > 40 ? part[..40] + "…" : part;
}
