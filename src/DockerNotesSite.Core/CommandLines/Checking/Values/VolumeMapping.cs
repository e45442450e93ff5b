namespace DockerNotesSite.CommandLines.Checking.Values;

/// <summary>[source:]target[:options], also with a drive letter: "C:\data:/data".</summary>
internal static class VolumeMapping
{
    public static string? FaultIn(string value) => value switch
    {
        "" => "it is empty",
        [':', ..] => "nothing stands before the first colon",
        [.., ':'] => "nothing stands behind the last colon",
        _ when value.Contains("::", StringComparison.Ordinal) => "nothing stands between two colons",
        _ => null,
    };
}
