namespace DockerNotesSite.CommandLines.Checking.Values;

/// <summary>When something is started again: "unless-stopped", "on-failure:3".</summary>
internal static class RestartPolicy
{
    public static string? FaultIn(string value)
    {
        var colon = value.IndexOf(':');
        var name = colon < 0 ? value : value[..colon];
        return name is not ("no" or "always" or "unless-stopped" or "on-failure") && value.Length > 0
            ? "there is no such policy"
            : colon >= 0 && colon + 1 < value.Length && Numbers.FaultInInteger("int", value[(colon + 1)..]) is not null
                ? "the count behind the colon is not a whole number"
                : null;
    }
}
