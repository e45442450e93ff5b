namespace DockerNotesSite.Configuration;

/// <summary>The address a site is published at: an absolute http or https address that ends in '/'.</summary>
public static class BaseAddress
{
    public const string Expected = "an absolute address such as https://example.org/notes/";

    /// <summary>The address with its closing '/'; "" where it is none.</summary>
    public static bool TryNormalize(string address, out string normalized)
    {
        ArgumentNullException.ThrowIfNull(address);
        normalized = Uri.TryCreate(address, UriKind.Absolute, out var uri)
            && uri.Scheme is "http" or "https"
            && uri.Query.Length == 0
            && uri.Fragment.Length == 0
            && uri.UserInfo.Length == 0
                ? uri.AbsoluteUri.TrimEnd('/') + "/"
                : "";
        return normalized.Length > 0;
    }
}
