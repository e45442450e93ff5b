using System.Collections.Frozen;

namespace DockerNotesSite.CommandLines.Checking.Values;

/// <summary>key=value pairs separated by commas: "type=bind,source=/srv,target=/data,readonly".</summary>
internal static class MountOptions
{
    private static readonly FrozenSet<string> Keys = new[]
    {
        "type", "source", "src", "target", "dst", "destination", "readonly", "ro", "consistency",
        "bind-propagation", "bind-nonrecursive", "bind-recursive", "volume-subpath", "volume-nocopy", "volume-label",
        "volume-driver", "volume-opt", "image-subpath", "tmpfs-size", "tmpfs-mode",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static string? FaultIn(string value)
    {
        // A quoted field may hold commas; such values are rare, and not judged.
        if (value.Contains('"'))
        {
            return null;
        }

        var type = "volume";
        var options = "";
        var hasTarget = false;
        foreach (var field in value.Split(','))
        {
            var assign = field.IndexOf('=');
            var key = (assign < 0 ? field : field[..assign]).ToLowerInvariant();
            var given = assign < 0 ? "" : field[(assign + 1)..];
            if (FaultInField(key, given, isPair: assign >= 0) is { } fault)
            {
                return fault;
            }

            type = key == "type" ? given.ToLowerInvariant() : type;
            options = key.IndexOf('-') is > 0 and var dash ? key[..dash] : options;
            hasTarget |= key is "target" or "dst" or "destination" && given.Length > 0;
        }

        return !hasTarget ? "it has no target=…"
            : options.Length > 0 && options != type && type is "bind" or "volume" or "tmpfs" or "image" ? $"{options}-… does not belong to type={type}"
            : null;
    }

    private static string? FaultInField(string key, string value, bool isPair) => key switch
    {
        "readonly" or "ro" or "volume-nocopy" or "bind-nonrecursive" =>
            isPair && !Numbers.IsBoolean(value) ? $"{key} is true or false" : null,
        _ when !isPair => $"\"{Shown(key)}\" is not key=value",
        _ when !Keys.Contains(key) => $"it has no \"{Shown(key)}\"",
        "tmpfs-size" => ByteSize.FaultIn(value) is null ? null : "tmpfs-size is a size such as 64m",
        "tmpfs-mode" => value.AsSpan().ContainsAnyExceptInRange('0', '7') ? "tmpfs-mode is an octal number such as 1777" : null,
        _ => null,
    };

    private static string Shown(string part) => part.Length > 40 ? part[..40] + "…" : part;
}
