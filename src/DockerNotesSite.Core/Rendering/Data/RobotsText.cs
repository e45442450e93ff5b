using DockerNotesSite.Model;

namespace DockerNotesSite.Rendering.Data;

/// <summary>robots.txt: everything may be read; the sitemap is named where there is one.</summary>
internal static class RobotsText
{
    public static OutputFile Render(string baseUrl) => OutputFile.Text(
        new UrlPath("robots.txt"),
        "User-agent: *\nAllow: /\n" + (baseUrl.Length > 0 ? $"\nSitemap: {baseUrl}{Sitemap.Path.Encoded}\n" : ""));
}
