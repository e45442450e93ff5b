using System.Collections.Immutable;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace DockerNotesSite.Rendering.Templates;

/// <summary>The templates as files, which is how Fluid asks for what {% render 'parts/row' %} names. It keeps what it parsed.</summary>
internal sealed class TemplateParts(ImmutableDictionary<string, Template> templates) : IFileProvider
{
    public IFileInfo GetFileInfo(string subpath) =>
        templates.TryGetValue(subpath.Replace(".liquid", "", StringComparison.Ordinal), out var template)
            ? new Part(subpath, template.File.Utf8.ToArray())
            : new NotFoundFileInfo(subpath);

    public IDirectoryContents GetDirectoryContents(string subpath) => NotFoundDirectoryContents.Singleton;

    public IChangeToken Watch(string filter) => NullChangeToken.Singleton;

    private sealed class Part(string name, byte[] bytes) : IFileInfo
    {
        public bool Exists => true;

        public bool IsDirectory => false;

        public DateTimeOffset LastModified => DateTimeOffset.UnixEpoch;

        public long Length => bytes.Length;

        public string Name => name;

        public string? PhysicalPath => null;

        public Stream CreateReadStream() => new MemoryStream(bytes, writable: false);
    }
}
