using DockerNotesSite.Model;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Net.Http.Headers;

namespace DockerNotesSite.Previewing;

/// <summary>Sends a file as HTTP has it: with its type and a tag of its bytes, compressed or in parts where the browser asks for that.</summary>
internal sealed class FileResponse
{
    private const int SmallestCompressed = 1000;

    /// <summary>Of what authors put beside their notes.</summary>
    private readonly FileExtensionContentTypeProvider _others = new();

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

        var encoding = IsCompressible(type) && file.Bytes.Length >= SmallestCompressed ? EncodingFor(context.Request) : "";
        if (IsCompressible(type))
        {
            context.Response.Headers.Vary = HeaderNames.AcceptEncoding;
        }

        if (encoding.Length > 0)
        {
            context.Response.Headers.ContentEncoding = encoding;
        }

        var bytes = encoding.Length > 0 ? file.Compressed(encoding) : file.Bytes;
        var tag = new EntityTagHeaderValue(encoding.Length > 0 ? $"\"{file.Hash}-{encoding}\"" : $"\"{file.Hash}\"");
        return Results.Bytes(bytes, type, enableRangeProcessing: encoding.Length == 0, entityTag: tag).ExecuteAsync(context);
    }

    private string TypeOf(string name)
    {
        var type = MediaTypes.Of(new UrlPath(name));
        type = type == MediaTypes.Unknown && _others.TryGetContentType(name, out var known) ? known : type;
        return IsCompressible(type) ? type + "; charset=utf-8" : type;
    }

    private static bool IsCompressible(string type) =>
        type.StartsWith("text/", StringComparison.Ordinal) || type.StartsWith("application/json", StringComparison.Ordinal)
        || type.Contains("+xml", StringComparison.Ordinal) || type.Contains("+json", StringComparison.Ordinal) || type.StartsWith("application/xml", StringComparison.Ordinal);

    private static string EncodingFor(HttpRequest request)
    {
        var accepted = request.GetTypedHeaders().AcceptEncoding;
        return Accepts(SentFile.Brotli) ? SentFile.Brotli : Accepts(SentFile.Gzip) ? SentFile.Gzip : "";

        bool Accepts(string name) => accepted.Any(a => a.Value.Equals(name, StringComparison.OrdinalIgnoreCase) && a.Quality is not 0);
    }
}
