using System.Collections.Frozen;

namespace DockerNotesSite.CommandLines.Checking.Values;

/// <summary>system[/architecture[/variant]], or one of the first two alone; several separated by commas.</summary>
internal static class Platform
{
    private static readonly FrozenSet<string> KnownAlone = new[]
    {
        "local", "aix", "android", "darwin", "dragonfly", "freebsd", "hurd", "illumos", "ios", "js", "linux", "macos", "nacl", "netbsd",
        "openbsd", "plan9", "solaris", "wasip1", "windows", "zos",
        "386", "amd64", "amd64p32", "arm", "armbe", "arm64", "arm64be", "ppc", "ppc64", "ppc64le", "loong64", "mips", "mipsle", "mips64",
        "mips64le", "mips64p32", "mips64p32le", "riscv", "riscv64", "s390", "s390x", "sparc", "sparc64", "wasm",
        "i386", "x86_64", "x86-64", "aarch64", "armhf", "armel",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static string? FaultIn(string value) =>
        value.Length == 0 ? null : value.Split(',').Select(FaultInOne).FirstOrDefault(fault => fault is not null);

    private static string? FaultInOne(string value)
    {
        // A system may carry its version: "windows(10.0.17763)/amd64".
        if (value.Contains('('))
        {
            return null;
        }

        var parts = value.Split('/');
        return parts.Length > 3 ? "it has more than three parts"
            : parts.Any(p => p.Length == 0 || p.Any(c => !char.IsAsciiLetterOrDigit(c) && c is not ('_' or '.' or '-'))) ? "a part of it is empty or has other characters than letters, digits, \"_\", \".\" and \"-\""
            : parts.Length == 1 && !KnownAlone.Contains(value) ? "it is neither a known system nor a known architecture"
            : null;
    }
}
