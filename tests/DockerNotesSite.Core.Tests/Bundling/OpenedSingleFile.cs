using System.IO.Compression;
using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using DockerNotesSite.Model;

namespace DockerNotesSite.Bundling;

/// <summary>A single file as its script sees it.</summary>
internal sealed class OpenedSingleFile
{
    private OpenedSingleFile(string text)
    {
        Text = text;
        Document = new HtmlParser().ParseDocument(text);
        var packed = Unpack("Single-pages");
        using var site = JsonDocument.Parse(packed[0]);
        var html = packed[1];
        var frames = site.RootElement.GetProperty("frames").EnumerateArray().ToList();
        var around = frames.Select(frame => (Before: Take(ref html, frame[1]), After: Take(ref html, frame[2]))).ToList();
        Pages = site.RootElement.GetProperty("pages").EnumerateArray().ToDictionary(
            p => p[0].GetString()!,
            p => (IDocument)new HtmlParser().ParseDocument($"<body>{around[p[3].GetInt32()].Before}{Take(ref html, p[4])}{around[p[3].GetInt32()].After}"));
        Assert.Empty(html);
        Titles = site.RootElement.GetProperty("pages").EnumerateArray().ToDictionary(p => p[0].GetString()!, p => p[1].GetString()!);
        Redirects = site.RootElement.GetProperty("redirects").EnumerateArray().ToDictionary(r => r[0].GetString()!, r => r[1].GetString()!);
        Frames = frames.Count;
        Files = Document.GetElementById("Single-files")!.TextContent.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(' '))
            .ToDictionary(line => line[0], line => line[1]);
    }

    public string Text { get; }

    /// <summary>The file as it is without its script: the home page.</summary>
    public IDocument Document { get; }

    public IReadOnlyDictionary<string, IDocument> Pages { get; }

    public IReadOnlyDictionary<string, string> Titles { get; }

    public IReadOnlyDictionary<string, string> Redirects { get; }

    public int Frames { get; }

    public IReadOnlyDictionary<string, string> Files { get; }

    public string[] SearchScripts => Unpack("Single-search");

    public static OpenedSingleFile Of(OutputFile file) => new(Encoding.UTF8.GetString(file.Bytes.Span));

    /// <summary>What is wrong with it; empty where nothing is.</summary>
    public IEnumerable<string> Problems() =>
        Pages.SelectMany(page => Links(page.Key, page.Value).Concat(Loads(page.Key, page.Value))).Concat(Loads("the file", Document));

    private IEnumerable<string> Links(string key, IDocument page)
    {
        foreach (var link in page.QuerySelectorAll("[href]"))
        {
            var address = link.GetAttribute("href")!;
            var isHere = !address.StartsWith("#/", StringComparison.Ordinal);
            if (isHere && address is not ['#', ..])
            {
                if (!address.StartsWith("http", StringComparison.Ordinal) && !address.StartsWith("mailto:", StringComparison.Ordinal))
                {
                    yield return $"{key}: {address} leads out of the file";
                }

                continue;
            }

            var parts = address[(isHere ? 0 : 2)..].Split('#', 2);
            var target = isHere ? key : Uri.UnescapeDataString(parts[0].Split('?')[0]);
            var place = parts.Length < 2 ? "" : Uri.UnescapeDataString(parts[1]);
            if (!Pages.TryGetValue(target, out var led))
            {
                yield return $"{key}: {address} leads to no page";
            }
            else if (place.Length > 0 && led.GetElementById(place) is null)
            {
                yield return $"{key}: {address} has no such place";
            }
        }
    }

    private IEnumerable<string> Loads(string key, IDocument page) =>
        page.All.Where(e => e.HasAttribute("srcset") || e.HasAttribute("poster")
                || (e.GetAttribute("src") ?? "data:").StartsWith("data:", StringComparison.Ordinal) is false
                || (e.LocalName == "link" && !e.GetAttribute("href")!.StartsWith("data:", StringComparison.Ordinal))
                || e.LocalName is "iframe" or "object" or "embed"
                || e.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.Ordinal))
                || (e.GetAttribute("data-file") is { } file && !Files.ContainsKey(file)))
            .Select(e => $"{key}: {e.OuterHtml[..Math.Min(160, e.OuterHtml.Length)]}");

    private static string Take(ref string html, JsonElement length)
    {
        var taken = html[..length.GetInt32()];
        html = html[taken.Length..];
        return taken;
    }

    private string[] Unpack(string id) => [.. Document.GetElementById(id)!.TextContent.Split('\n').Select(Unpacked)];

    private static string Unpacked(string base64)
    {
        var packed = new MemoryStream(Convert.FromBase64String(base64));
        using var reader = new StreamReader(new DeflateStream(packed, CompressionMode.Decompress));
        return reader.ReadToEnd();
    }
}
