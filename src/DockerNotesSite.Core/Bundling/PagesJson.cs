using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace DockerNotesSite.Bundling;

/// <summary>The pages of the single file as its script reads them; theme/src/single/pages.ts has the type.</summary>
internal static class PagesJson
{
    public static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Of(ImmutableArray<SinglePage> pages, IEnumerable<(string From, string To)> redirects)
    {
        var frames = pages.Select(p => p.Frame).Distinct().ToList();
        var numbers = frames.Select((frame, number) => (frame, number)).ToDictionary(f => f.frame, f => f.number);
        var site = new
        {
            frames = frames.Select(f => new object[] { f.Attributes.Chunk(2), f.Before, f.After }),
            pages = pages.Select(p => new object[] { p.Key, p.Title, p.Language, numbers[p.Frame], p.Content }),
            redirects = redirects.Select(r => new[] { r.From, r.To }),
        };
        return JsonSerializer.SerializeToUtf8Bytes(site, Options);
    }
}
