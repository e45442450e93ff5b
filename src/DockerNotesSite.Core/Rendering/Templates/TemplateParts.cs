using System.Collections.Immutable;
using Fluid;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace DockerNotesSite.Rendering.Templates;

// Fluid may still change how it asks for parsed templates; its version is pinned.
#pragma warning disable FLUID001

/// <summary>The templates as files that are parsed already, which is how Fluid asks for what {% render 'parts/row' %} names.</summary>
internal sealed class TemplateParts(ImmutableDictionary<string, Template> templates) : IFileProvider, ITemplateCache
{
    private const string Extension = ".liquid";

    private readonly Dictionary<string, Part> _parts = templates.ToDictionary(t => t.Key + Extension, t => new Part(t.Key + Extension, t.Value), StringComparer.Ordinal);

    public void GiveTo(TemplateOptions options)
    {
        options.FileProvider = this;
        options.TemplateCache = this;
    }

    public IFileInfo GetFileInfo(string subpath) => _parts.TryGetValue(subpath, out var part) ? part : new NotFoundFileInfo(subpath);

    public bool TryGetTemplate(string subpath, DateTimeOffset lastModified, out IFluidTemplate template)
    {
        template = _parts.GetValueOrDefault(subpath)?.Template.Parsed!;
        return template is not null;
    }

    public void SetTemplate(string subpath, DateTimeOffset lastModified, IFluidTemplate template)
    {
        // All of them are known.
    }

    public IDirectoryContents GetDirectoryContents(string subpath) => NotFoundDirectoryContents.Singleton;

    public IChangeToken Watch(string filter) => NullChangeToken.Singleton;

    private sealed class Part(string name, Template template) : IFileInfo
    {
        public Template Template => template;

        public bool Exists => true;

        public bool IsDirectory => false;

        public DateTimeOffset LastModified => DateTimeOffset.UnixEpoch;

        public long Length => template.File.Utf8.Length;

        public string Name => name;

        public string? PhysicalPath => null;

        public Stream CreateReadStream() => new MemoryStream(template.File.Utf8.ToArray(), writable: false);
    }
}
