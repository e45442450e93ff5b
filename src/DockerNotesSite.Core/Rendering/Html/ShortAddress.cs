namespace DockerNotesSite.Rendering.Html;

/// <summary>An address as one would type it: "example.org/notes" of "https://example.org/notes/".</summary>
internal static class ShortAddress
{
    public static string Of(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var parts) ? (parts.Authority + parts.AbsolutePath).TrimEnd('/') : "";
}
