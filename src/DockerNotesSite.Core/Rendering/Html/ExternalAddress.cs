namespace DockerNotesSite.Rendering.Html;

/// <summary>The second lock on addresses outside the site: only schemes that run nothing.</summary>
internal static class ExternalAddress
{
    private static readonly string[] Schemes = ["http:", "https:", "mailto:", "tel:", "ftp:"];

    /// <summary>The address, or null where its scheme is not one of these. An address without a scheme is https.</summary>
    public static string? Safe(string address)
    {
        var trimmed = address.Trim();
        if (trimmed.StartsWith("//", StringComparison.Ordinal))
        {
            return "https:" + trimmed;
        }

        return Schemes.Any(s => trimmed.StartsWith(s, StringComparison.OrdinalIgnoreCase)) ? trimmed : null;
    }
}
