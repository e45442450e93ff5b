using System.Collections.Frozen;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.CommandLines.Checking.Values;

/// <summary>
/// The rule for each kind of value of the facts that can be judged without running anything. A rule names what every
/// program that reads such a value refuses; where programs differ it lets a value pass.
/// </summary>
internal static class ValueRules
{
    private static readonly FrozenDictionary<string, ValueRule> ByKind = new Dictionary<string, ValueRule>(StringComparer.Ordinal)
    {
        ["port-mapping"] = new("a port mapping", "8080:80, 127.0.0.1:8080:80 or 53:53/udp", PortMapping.FaultIn),
        ["volume"] = new("a volume or folder mapping", "data:/var/lib/data or ./site:/srv:ro", VolumeMapping.FaultIn),
        ["mount"] = new("a mount", "type=bind,source=/srv,target=/data", MountOptions.FaultIn),
        ["duration"] = new("a duration", "30s, 1m30s or 2h", Duration.FaultIn),
        ["size"] = new("a size", "512m, 2g or 1073741824", ByteSize.FaultIn),
        ["key-value"] = new("KEY=VALUE", "name=value", KeyValue.FaultInPair),
        ["environment"] = new("a variable", "NAME=value or NAME", KeyValue.FaultInName),
        ["label"] = new("a label", "name=value or name", KeyValue.FaultInName),
        ["filter"] = new("a filter", "status=exited", KeyValue.FaultInFilter),
        ["template"] = new("a template", "'{{.ID}}'", Template.FaultIn),
        ["decimal"] = new("a number", "1.5", Numbers.FaultInDecimal),
        ["boolean"] = new("true or false", "true", Numbers.FaultInBoolean),
        ["restart-policy"] = new("a restart policy", "no, always, unless-stopped or on-failure:3", RestartPolicy.FaultIn),
        ["host-ip"] = new("a host's name with its address", "db:10.0.0.2", NetworkAddresses.FaultInHost),
        ["ip"] = new("an IP address", "10.0.0.2 or 2001:db8::2", NetworkAddresses.FaultInAddress),
        ["cidr"] = new("a subnet", "172.28.0.0/16", NetworkAddresses.FaultInSubnet),
        ["mac"] = new("a MAC address", "02:42:ac:11:00:02", NetworkAddresses.FaultInMac),
        ["platform"] = new("a platform", "linux/amd64", Platform.FaultIn),
        ["ulimit"] = new("a limit", "nofile=1024:2048", ResourceLimit.FaultIn),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, ValueRule> Integers =
        new[] { "int", "int8", "int16", "int32", "int64", "uint", "uint8", "uint16", "uint32", "uint64" }.ToFrozenDictionary(
            type => type,
            type => new ValueRule("a whole number", "10", value => Numbers.FaultInInteger(type, value)),
            StringComparer.Ordinal);

    /// <summary>Null where any text will do.</summary>
    public static ValueRule? For(FlagFacts flag) => flag.ValueKind switch
    {
        "" => null,
        "integer" => Integers.GetValueOrDefault(flag.ValueType, Integers["int"]),
        "unsigned" => Integers.GetValueOrDefault(flag.ValueType, Integers["uint"]),
        var kind => ByKind.GetValueOrDefault(kind),
    };
}
