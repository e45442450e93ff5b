using System.Security.Cryptography;

namespace DockerNotesSite.Previewing;

/// <summary>The script that listens for changes, and the addresses that only the preview has.</summary>
internal static class PreviewScript
{
    /// <summary>With the hash of its bytes, as the site's own scripts have it.</summary>
    public static string Path => field ??= $"{Folder}client.{Convert.ToHexStringLower(SHA256.HashData(Bytes.Span))[..8]}.js";

    public const string Events = Folder + "events";

    /// <summary>No file of a site is called so: names that begin with '_' are not published.</summary>
    private const string Folder = "_preview/";

    /// <summary>Takes the place of the service worker of a site that was once read at this address, and gives the address free.</summary>
    public static ReadOnlyMemory<byte> Worker { get; } =
        "self.addEventListener('install',()=>self.skipWaiting());self.addEventListener('activate',()=>self.registration.unregister());\n"u8.ToArray();

    public static ReadOnlyMemory<byte> Bytes { get; } = Read();

    private static byte[] Read()
    {
        using var stream = typeof(PreviewScript).Assembly.GetManifestResourceStream("preview.js")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
