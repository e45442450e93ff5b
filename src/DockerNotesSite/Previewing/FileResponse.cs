using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Net.Http.Headers;

namespace DockerNotesSite.Previewing;

/// <summary>Sends a file as HTTP has it: with its type and a tag of its bytes, compressed or in parts where the browser asks for that.</summary>
internal sealed class FileResponse : IDisposable
{
    private const int SmallestCompressed = 1000;
    private const int MostKept = 64 << 20;

    private readonly FileExtensionContentTypeProvider _types = new(new Dictionary<string, string>(new FileExtensionContentTypeProvider().Mappings)
    {
        [".md"] = "text/markdown",
        [".avif"] = "image/avif",
    });

    private readonly MemoryCache _compressed = new(new MemoryCacheOptions { SizeLimit = MostKept });

    public Task SendAsync(HttpContext context, SentFile file)
    {
        var type = TypeOf(file.Name);
        context.Response.StatusCode = file.IsFound ? StatusCodes.Status200OK : StatusCodes.Status404NotFound;
        if (!file.IsFound)
        {
            context.Response.ContentType = type;
            context.Response.ContentLength = file.Bytes.Length;
            return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.Body.WriteAsync(file.Bytes, context.RequestAborted).AsTask();
        }

        var hash = Convert.ToHexStringLower(SHA256.HashData(file.Bytes.Span).AsSpan(0, 12));
        var encoding = IsCompressible(type) && file.Bytes.Length >= SmallestCompressed ? EncodingFor(context.Request) : "";
        if (IsCompressible(type))
        {
            context.Response.Headers.Vary = HeaderNames.AcceptEncoding;
        }

        if (encoding.Length > 0)
        {
            context.Response.Headers.ContentEncoding = encoding;
        }

        var bytes = encoding.Length > 0 ? Compressed(file.Bytes, encoding, hash) : file.Bytes;
        var tag = new EntityTagHeaderValue(encoding.Length > 0 ? $"\"{hash}-{encoding}\"" : $"\"{hash}\"");
        return Results.Bytes(bytes, type, enableRangeProcessing: encoding.Length == 0, entityTag: tag).ExecuteAsync(context);
    }

    public void Dispose() => _compressed.Dispose();

    private string TypeOf(string name)
    {
        var type = _types.TryGetContentType(name, out var known) ? known : "application/octet-stream";
        return IsCompressible(type) ? type + "; charset=utf-8" : type;
    }

    private static bool IsCompressible(string type) =>
        type.StartsWith("text/", StringComparison.Ordinal) || type.StartsWith("application/json", StringComparison.Ordinal)
        || type.Contains("+xml", StringComparison.Ordinal) || type.Contains("+json", StringComparison.Ordinal) || type.StartsWith("application/xml", StringComparison.Ordinal);

    private static string EncodingFor(HttpRequest request)
    {
        var accepted = request.GetTypedHeaders().AcceptEncoding;
        return Accepts("br") ? "br" : Accepts("gzip") ? "gzip" : "";

        bool Accepts(string name) => accepted.Any(a => a.Value.Equals(name, StringComparison.OrdinalIgnoreCase) && a.Quality is not 0);
    }

    private ReadOnlyMemory<byte> Compressed(ReadOnlyMemory<byte> bytes, string encoding, string hash)
    {
        if (_compressed.TryGetValue((hash, encoding), out ReadOnlyMemory<byte> known))
        {
            return known;
        }

        using var buffer = new MemoryStream();
        using (Stream stream = encoding == "br" ? new BrotliStream(buffer, CompressionLevel.Fastest, leaveOpen: true) : new GZipStream(buffer, CompressionLevel.Fastest, leaveOpen: true))
        {
            stream.Write(bytes.Span);
        }

        ReadOnlyMemory<byte> made = buffer.ToArray();
        return _compressed.Set((hash, encoding), made, new MemoryCacheEntryOptions { Size = made.Length });
    }
}
