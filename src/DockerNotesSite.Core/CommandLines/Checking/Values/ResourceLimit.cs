using System.Collections.Frozen;
using System.Globalization;

namespace DockerNotesSite.CommandLines.Checking.Values;

/// <summary>A limit of the system for processes: name=soft[:hard], -1 for none.</summary>
internal static class ResourceLimit
{
    private static readonly FrozenSet<string> Names = new[]
    {
        "core", "cpu", "data", "fsize", "locks", "memlock", "msgqueue", "nice", "nofile", "nproc", "rss", "rtprio", "rttime",
        "sigpending", "stack",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static string? FaultIn(string value)
    {
        var assign = value.IndexOf('=');
        if (assign < 0)
        {
            return "it has no \"=\"";
        }

        if (!Names.Contains(value[..assign]))
        {
            return "there is no limit of that name";
        }

        var limits = value[(assign + 1)..].Split(':');
        if (limits.Length > 2)
        {
            return "it has more than a soft and a hard limit";
        }

        var numbers = Array.ConvertAll(limits, Parse);
        return numbers.Any(n => n is null) ? "its limits are not whole numbers"
            : numbers is [{ } soft, { } hard] && hard != -1 && (soft > hard || soft == -1) ? "its soft limit is above the hard one"
            : null;
    }

    private static long? Parse(string text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
