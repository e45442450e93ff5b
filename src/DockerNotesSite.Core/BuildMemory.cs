using System.Collections.Concurrent;
using System.Collections.Immutable;
using DockerNotesSite.Cataloging;
using DockerNotesSite.CommandLines;
using DockerNotesSite.Configuration;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Linking;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Commands;
using DockerNotesSite.Model.Content;
using DockerNotesSite.Rendering;

namespace DockerNotesSite;

/// <summary>What was made, and what there was to say about it.</summary>
internal sealed record Remembered<T>(T Made, ImmutableArray<Diagnostic> Diagnostics);

/// <summary>
/// What a build remembers for the next one of the same site: the results of all stages that look at one note at a time, and what
/// configuration and theme say. What changed is known by identity: an unchanged file must be the same object as the last time. A build with
/// an empty memory gives the same site as one with any other.
/// </summary>
internal sealed class BuildMemory
{
    private readonly ConcurrentDictionary<SourcePath, Note> _lastGood = [];
    private ConcurrentDictionary<string, LinkMemory> _links = [];
    private (SourceFile? File, SiteBuildOptions Options, Remembered<SiteConfiguration> Made)? _configuration;
    private (ImmutableArray<SourceFile> Files, SiteConfiguration Configuration, Remembered<ProgramSet> Made)? _programs;
    private (ImmutableArray<SourceFile> Files, SiteConfiguration Configuration, Remembered<Theme?> Made)? _theme;

    public NoteMemory<SourceFile, Remembered<Note?>> Notes { get; private set; } = new();

    public CommandLineMemory Lines { get; private set; } = new();

    public CatalogMemory Catalogs { get; private set; } = new();

    public LinkMemory Links(Catalog catalog) => _links.GetOrAdd(catalog.Addresses.Folder, _ => new LinkMemory());

    public Remembered<SiteConfiguration> Configuration(SourceFile? file, SiteBuildOptions options, Func<DiagnosticBag, SiteConfiguration> read)
    {
        if (_configuration is { } known && known.Options == options && ReferenceEquals(known.File, file))
        {
            return known.Made;
        }

        var made = Read(read);
        _configuration = (file, options, made);
        return made;
    }

    /// <summary>Everything that was made of notes depends on the configuration and on what is known of programs.</summary>
    public Remembered<ProgramSet> Programs(ImmutableArray<SourceFile> files, SiteConfiguration configuration, Func<DiagnosticBag, ProgramSet> read)
    {
        if (_programs is { } known && ReferenceEquals(known.Configuration, configuration) && SiteSources.AreSame(known.Files, files))
        {
            return known.Made;
        }

        (Notes, Lines, Catalogs, _links) = (new(), new(), new(), []);
        var made = Read(read);
        _programs = (files, configuration, made);
        return made;
    }

    /// <summary>May be asked for beside <see cref="Programs"/>.</summary>
    public Remembered<Theme?> Theme(ImmutableArray<SourceFile> files, SiteConfiguration configuration, Func<DiagnosticBag, Theme?> read)
    {
        if (_theme is { } known && ReferenceEquals(known.Configuration, configuration) && SiteSources.AreSame(known.Files, files))
        {
            return known.Made;
        }

        var made = Read(read);
        _theme = (files, configuration, made);
        return made;
    }

    /// <summary>A note that could be read, kept for when it can't be any more.</summary>
    public void Keep(SourcePath path, Note? note)
    {
        if (note is not null)
        {
            _lastGood[path] = note;
        }
    }

    /// <summary>The note as it was when it could be read; null where it never could.</summary>
    public Note? LastGood(SourcePath path) => _lastGood.GetValueOrDefault(path);

    private static Remembered<T> Read<T>(Func<DiagnosticBag, T> read)
    {
        var diagnostics = new DiagnosticBag();
        var made = read(diagnostics);
        return new Remembered<T>(made, diagnostics.ToImmutable());
    }
}
