using System.Collections.Immutable;
using DockerNotesSite.Cataloging;
using DockerNotesSite.Charting;
using DockerNotesSite.CommandLines;
using DockerNotesSite.CommandLines.Checking;
using DockerNotesSite.CommandLines.Explaining;
using DockerNotesSite.CommandLines.Facts;
using DockerNotesSite.CommandLines.Facts.Texts;
using DockerNotesSite.Configuration;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Linking;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Commands;
using DockerNotesSite.Model.Content;
using DockerNotesSite.Reading;
using DockerNotesSite.Rendering;
using DockerNotesSite.Searching;

namespace DockerNotesSite;

/// <summary>
/// Source files in, output files out: the whole story of a build. Notes are read, their command lines understood, everything
/// is collected in a catalog, put on its map, linked both ways, made searchable and rendered. Each stage is one call: immutable values in, immutable values
/// out, what is wrong goes to the diagnostics.
/// </summary>
public static class SiteBuild
{
    public static SiteBuildResult Run(
        SiteSources sources,
        SiteBuildOptions options,
        IProgress<BuildProgress>? progress = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(options);
        var diagnostics = new DiagnosticBag();
        var stages = new StageProgress(progress, cancellation);

        var configuration = ReadConfiguration(sources, options, diagnostics);
        var facts = CliFactsReader.Read(sources.Files, configuration.Programs, diagnostics);
        var programs = CliTextsReader.Read(sources.Files, facts, diagnostics);
        var theme = ReadTheme(sources, options, configuration, diagnostics);
        if (diagnostics.HasErrors)
        {
            return new SiteBuildResult { Diagnostics = diagnostics.ToImmutable(), HasConfigurationError = true };
        }

        stages.Begin(BuildStage.Reading, sources.Files.Length);
        var read = ReadNotes(sources.Files, new NoteReader(configuration.Reading, programs), options, stages, diagnostics);
        var notes = options.IncludeDrafts ? read : read.RemoveAll(note => note.IsDraft);

        stages.Begin(BuildStage.CommandLines, notes.Length);
        var annotated = new CommandLineAnnotator(programs).Annotate(notes);
        var excused = new CommandLineChecker(programs, configuration.Checks).Check(annotated, diagnostics);

        stages.Begin(BuildStage.Cataloging, notes.Length);
        var explained = options.ChecksOnly ? annotated : Explain(annotated, programs);
        var catalog = new CatalogBuilder(configuration, programs).Build(explained, diagnostics);
        LeftOutGroups.Validate(catalog, configuration.QuickReference, diagnostics);
        var mapped = new MapBuilder(programs, configuration.Language).AddTo(catalog, FileNamed(MapBuilder.FileName, sources), diagnostics);

        stages.Begin(BuildStage.Linking, notes.Length);
        var linked = Linker.Link(mapped, LinkableBeside(read, sources), diagnostics);

        var isWanted = options.KeepGoing || !diagnostics.HasErrors;
        var templates = new DiagnosticBag();
        var search = theme is not null && isWanted ? MakeSearchable(linked.Catalog, configuration, theme, stages) : null;
        var files = theme is not null && search is not null ? Render(linked.Catalog, search, new SiteRenderer(configuration, theme), stages, templates) : [];
        diagnostics.AddRange(templates);

        return new SiteBuildResult
        {
            Files = files,
            Diagnostics = diagnostics.ToImmutable(),
            HasConfigurationError = templates.HasErrors,
            Catalog = linked.Catalog,
            Draft = DraftOf(linked.Catalog, configuration, theme, search),
            Counts = SiteCounts.Of(linked, files) with
            {
                Drafts = read.Length - notes.Length,
                Excused = excused,
                SearchDocuments = search?.Documents ?? 0,
                UndescribedFlags = UndescribedFlags.Count(annotated, configuration.Language),
            },
        };
    }

    private static SiteDraft? DraftOf(Catalog catalog, SiteConfiguration configuration, Theme? theme, SearchFiles? search) =>
        theme is not null && search is not null
            ? new SiteDraft { Catalog = catalog, Configuration = configuration, Theme = theme, Search = search }
            : null;

    private static SiteConfiguration ReadConfiguration(SiteSources sources, SiteBuildOptions options, DiagnosticBag diagnostics)
    {
        var configuration = SiteConfigurationReader.Read(FileNamed(SiteConfigurationReader.FileName, sources), diagnostics);
        return options.BaseUrl is { } address && BaseAddress.TryNormalize(address, out var normalized)
            ? configuration with { BaseUrl = normalized }
            : configuration;
    }

    private static SourceFile? FileNamed(SourcePath path, SiteSources sources) => sources.Files.FirstOrDefault(f => f.Path == path);

    private static Theme? ReadTheme(
        SiteSources sources, SiteBuildOptions options, SiteConfiguration configuration, DiagnosticBag diagnostics)
    {
        ImmutableArray<SourceFile> files = [.. sources.Theme, .. sources.Files.Where(f => OwnTheme.Contains(f.Path))];
        if (!options.ChecksOnly)
        {
            return ThemeReader.Read(files, configuration.Language, diagnostics);
        }

        ThemeReader.Check(files, configuration.Language, diagnostics);
        return null;
    }

    private static ImmutableArray<Note> Explain(ImmutableArray<Note> annotated, ProgramSet programs) =>
        new CommandLineVariants(programs).Add(new CommandLineExplainer(programs).Explain(annotated));

    private static LinkableFiles LinkableBeside(ImmutableArray<Note> read, SiteSources sources) => new()
    {
        Others = sources.OtherFiles,
        Drafts = [.. read.Where(note => note.IsDraft).Select(draft => draft.Source)],
    };

    private static SearchFiles MakeSearchable(Catalog catalog, SiteConfiguration configuration, Theme theme, StageProgress stages)
    {
        stages.Begin(BuildStage.Searching, catalog.Notes.Length);
        return SearchBuilder.Build(catalog, configuration.Search, configuration.Language, theme.Pronunciations);
    }

    private static ImmutableArray<OutputFile> Render(
        Catalog catalog, SearchFiles search, SiteRenderer renderer, StageProgress stages, DiagnosticBag diagnostics)
    {
        stages.Begin(BuildStage.Rendering, catalog.Notes.Length);
        return renderer.Render(catalog, search, diagnostics, stages.Report);
    }

    private static ImmutableArray<Note> ReadNotes(
        ImmutableArray<SourceFile> files, NoteReader reader, SiteBuildOptions options, StageProgress stages, DiagnosticBag diagnostics) =>
    [
        .. files.Where(f => NoteFiles.IsNote(f.Path))
            .OrderBy(f => f.Path)
            .AsParallel().AsOrdered()
            .Select(file => ReadNote(file, reader, options, stages, diagnostics))
            .OfType<Note>(),
    ];

    private static Note? ReadNote(
        SourceFile file, NoteReader reader, SiteBuildOptions options, StageProgress stages, DiagnosticBag diagnostics)
    {
        var own = new DiagnosticBag();
        var note = reader.Read(file, own);
        stages.Advance();
        if (note is { IsDraft: true } && !options.IncludeDrafts)
        {
            // Nobody needs to hear what an unfinished note still lacks.
            return note;
        }

        diagnostics.AddRange(own);
        return options.KeepGoing && own.HasErrors ? null : note;
    }
}
