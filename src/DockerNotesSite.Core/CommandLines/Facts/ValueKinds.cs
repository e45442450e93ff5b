using System.Collections.Immutable;

namespace DockerNotesSite.CommandLines.Facts;

/// <summary>What a value or an argument can be; docs/cli-facts.md says what each means.</summary>
internal static class ValueKinds
{
    public static ImmutableArray<string> Names { get; } =
    [
        "boolean", "cidr", "command", "container", "decimal", "device", "duration", "enumeration", "environment", "filter", "host-ip", "image",
        "integer", "ip", "key-value", "label", "mac", "mount", "network", "path", "path-or-url", "platform", "port-mapping", "restart-policy",
        "service", "signal", "size", "template", "time", "ulimit", "unsigned", "url", "user", "volume", "volume-name",
    ];
}
