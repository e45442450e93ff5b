using System.Collections.Frozen;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.Judging;

/// <summary>Values that a flag or an argument surely takes, and some that it surely refuses.</summary>
internal static class SampleValues
{
    private static readonly FrozenDictionary<string, string> ByKind = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["image"] = "nginx",
        ["container"] = "web",
        ["network"] = "backend",
        ["service"] = "api",
        ["volume-name"] = "data",
        ["path"] = "file.txt",
        ["path-or-url"] = "http://127.0.0.1:1/x.tar",
        ["url"] = "http://127.0.0.1:1/",
        ["key-value"] = "key=1",
        ["command"] = "ls",
        ["port-mapping"] = "8080:80",
        ["volume"] = "/srv:/data",
        ["mount"] = "type=volume,src=data,dst=/data",
        ["duration"] = "30s",
        ["size"] = "64m",
        ["environment"] = "NAME=value",
        ["label"] = "tier=web",
        ["integer"] = "5",
        ["unsigned"] = "5",
        ["decimal"] = "0.5",
        ["boolean"] = "true",
        ["restart-policy"] = "on-failure:3",
        ["host-ip"] = "db:10.0.0.2",
        ["ip"] = "10.0.0.2",
        ["cidr"] = "10.0.0.0/24",
        ["mac"] = "02:42:ac:11:00:02",
        ["platform"] = "linux/amd64",
        ["ulimit"] = "nofile=1024:2048",
        ["device"] = "/dev/null",
        ["filter"] = "label=x",
        ["template"] = "{{json .}}",
        ["signal"] = "SIGTERM",
        ["user"] = "1000",
        ["time"] = "2024-01-02T00:00:00",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>For flags whose kind says less than the program asks for.</summary>
    private static readonly FrozenDictionary<string, string> ByFlag = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["--attach"] = "stdout",
        ["--annotation"] = "key=value",
        ["--aux-address"] = "router=10.0.0.2",
        ["--blkio-weight-device"] = "/dev/sda:100",
        ["--config"] = "app",
        ["--config-add"] = "app",
        ["--credential-spec"] = "file://spec.json",
        ["--device-cgroup-rule"] = "c 1:3 mr",
        ["--device-read-bps"] = "/dev/sda:1mb",
        ["--device-write-bps"] = "/dev/sda:1mb",
        ["--device-read-iops"] = "/dev/sda:100",
        ["--device-write-iops"] = "/dev/sda:100",
        ["--docker"] = "host=unix:///run/x.sock",
        ["--expose"] = "80",
        ["--external-ca"] = "protocol=cfssl,url=https://127.0.0.1:1",
        ["--gateway"] = "10.0.0.1",
        ["--generic-resource"] = "gpu=1",
        ["--generic-resource-add"] = "gpu=1",
        ["--gpus"] = "all",
        ["--ip-range"] = "10.0.0.0/25",
        ["--limit-cpu"] = "0.5",
        ["--link"] = "db:db",
        ["--log-opt"] = "max-size=10m",
        ["--network"] = "backend",
        ["--network-alias"] = "web",
        ["--pid"] = "host",
        ["--placement-pref"] = "spread=node.labels.zone",
        ["--placement-pref-add"] = "spread=node.labels.zone",
        ["--placement-pref-rm"] = "spread=node.labels.zone",
        ["--secret"] = "token",
        ["--secret-add"] = "token",
        ["--security-opt"] = "no-new-privileges",
        ["--sysctl"] = "net.ipv4.ip_forward=1",
        ["--tmpfs"] = "/run",
        ["--topology-preferred"] = "zone=a",
        ["--topology-required"] = "zone=a",
        ["--userns"] = "host",
        ["--uts"] = "host",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Wrong = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["port-mapping"] = "80:80:80",
        ["mount"] = "type=bind,source=/srv",
        ["duration"] = "30",
        ["size"] = "64q",
        ["environment"] = "=value",
        ["label"] = "=web",
        ["integer"] = "five",
        ["unsigned"] = "-5",
        ["decimal"] = "half",
        ["host-ip"] = "db",
        ["ip"] = "10.0.0",
        ["ulimit"] = "nofile=many",
        ["filter"] = "label",
        ["enumeration"] = "perhaps",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> JudgedByDaemon = new[]
    {
        "--availability", "--ip", "--ip6", "--link-local-ip", "--role", "--restart-condition", "--rollback-failure-action",
        "--rollback-order", "--update-failure-action", "--update-order",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static string For(FlagFacts flag) =>
        ByFlag.TryGetValue(flag.Long, out var own) ? own
        : flag.Values is [var first, ..] ? first
        : ByKind.GetValueOrDefault(flag.ValueKind, "demo");

    public static string For(ArgumentFacts argument) => argument.Name switch
    {
        "IMAGE:TAG" => "nginx:1.27",
        "worker|manager" => "worker",
        _ when argument.Kind.Length > 0 => ByKind.GetValueOrDefault(argument.Kind, "demo"),
        _ => argument.Name.Contains(':', StringComparison.Ordinal) ? "web:/x" : "demo",
    };

    /// <summary>What must stand beside a flag, or belongs to a command whatever else is given: rules that the facts don't have.</summary>
    public static string CompanyOf(CommandFacts command, FlagFacts? flag) => (command.Name.Value, flag?.Long) switch
    {
        ("docker stack deploy" or "docker stack config", not "--compose-file") => "-c compose.yml",
        ("docker trust signer add", not "--key") => "--key key.pem",
        ("docker update", null or not "--cpus") => "--cpus 1",
        (_, "--network-alias" or "--net-alias") => "--network backend",
        ("docker network create", "--gateway" or "--ip-range" or "--aux-address") => "--subnet 10.0.0.0/24",
        (_, "--password-stdin") => "--username me",
        (_, "--max-concurrent") => "--mode replicated-job",
        _ => "",
    };

    /// <summary>Null where nothing is sure to be refused, or where only the daemon refuses it: a judge without one can't tell.</summary>
    public static string? WrongFor(FlagFacts flag) => JudgedByDaemon.Contains(flag.Long) ? null : Wrong.GetValueOrDefault(flag.ValueKind);
}
