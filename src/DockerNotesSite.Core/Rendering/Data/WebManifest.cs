using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using DockerNotesSite.Model;
using DockerNotesSite.Rendering.Pages;

namespace DockerNotesSite.Rendering.Data;

/// <summary>
/// manifest.webmanifest: what a browser needs to install the site as an application. All addresses are relative to it, and the
/// colours are those of the style sheet.
/// </summary>
internal static partial class WebManifest
{
    /// <summary>What fits below an icon.</summary>
    private const int ShortLength = 12;

    public static OutputFile Render(SiteIndex site)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, JsonText.Options))
        {
            json.WriteStartObject();
            Write(json, site);
            json.WriteEndObject();
        }

        bytes.WriteByte((byte)'\n');
        return new OutputFile { Path = site.Addresses.Manifest, Bytes = bytes.ToArray() };
    }

    private static void Write(Utf8JsonWriter json, SiteIndex site)
    {
        var style = Encoding.UTF8.GetString(site.Theme.Assets.First(a => a.Name == "site.css").Bytes.Span);
        json.Text("name", site.Title);
        json.Text("short_name", Shorten(site.Title));
        json.OptionalText("description", site.Configuration.Description);
        json.Text("lang", site.Configuration.Language);
        json.Text("dir", "auto");
        json.Text("start_url", site.Addresses.Home.RelativeTo(site.Addresses.Manifest));

        // All languages: readers change between them without leaving the application.
        json.Text("scope", site.Addresses.Manifest.RootPrefix is { Length: > 0 } root ? root : "./");
        json.Text("display", "standalone");

        // With the button that leads back, where the browser has such windows.
        json.Texts("display_override", ["minimal-ui"]);
        json.OptionalText("theme_color", ColourIn(style, "accent"));
        json.OptionalText("background_color", ColourIn(style, "paper"));
        json.Objects("icons", [site.Theme.AssetUrl("icon.svg")], (icon, url) =>
        {
            icon.Text("src", url.RelativeTo(site.Addresses.Manifest));
            icon.Text("sizes", "any");
            icon.Text("type", "image/svg+xml");
        });
    }

    /// <summary>As many whole words as fit, or the beginning of the first.</summary>
    private static string Shorten(string title)
    {
        if (title.Length <= ShortLength)
        {
            return title;
        }

        var end = title.LastIndexOf(' ', ShortLength);
        return end > 0 ? title[..end].TrimEnd() : string.Concat(Characters(title).Take(ShortLength));
    }

    private static IEnumerable<string> Characters(string text)
    {
        for (var i = StringInfo.GetTextElementEnumerator(text); i.MoveNext();)
        {
            yield return i.GetTextElement();
        }
    }

    /// <summary>The colour of light pages that the last rule for all pages gives this custom property; "" where it is no plain colour.</summary>
    private static string ColourIn(string style, string property) =>
        LightColour().Matches(style).LastOrDefault(m => m.Groups[1].Value == property)?.Groups[2].Value ?? "";

    [GeneratedRegex(@"--([a-z]+):\s*light-dark\(\s*(#[0-9a-fA-F]{3,8})\s*,")]
    private static partial Regex LightColour();
}
