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
using DockerNotesSite.Translating;

namespace DockerNotesSite;

/// <summary>
/// Source files in, output files out: the whole story of a build. Notes are read, their command lines understood, everything
/// is collected in a catalog for each language, linked both ways and across languages, put on its map, made searchable and rendered. Each
/// stage is one call: immutable values in, immutable values out, what is wrong goes to the diagnostics.
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
        var catalogs = new CatalogBuilder(configuration, programs).Build(explained, diagnostics);
        LeftOutGroups.Validate(catalogs, configuration, diagnostics);

        stages.Begin(BuildStage.Linking, notes.Length);
        var linkable = LinkableBeside(read, sources);
        var linked = Link(catalogs, linkable, diagnostics);
        var translated = Translator.Translate(linked.Catalogs, configuration, linkable.HasMap, diagnostics);
        var mapped = new MapBuilder(programs).AddTo(translated, FileNamed(MapBuilder.FileName, sources), diagnostics);

        var isWanted = theme is not null && (options.KeepGoing || !diagnostics.HasErrors);
        var drafts = isWanted ? MakeSearchable(mapped, configuration, theme!, stages) : [];
        var templates = new DiagnosticBag();
        var files = Render(drafts, stages, templates);
        diagnostics.AddRange(templates);

        return new SiteBuildResult
        {
            Files = files,
            Diagnostics = diagnostics.ToImmutable(),
            HasConfigurationError = templates.HasErrors,
            Catalogs = mapped,
            Drafts = drafts,
            Counts = SiteCounts.Of(mapped, files) with
            {
                Notes = notes.Length,
                Links = linked.LinkCount,
                Drafts = read.Length - notes.Length,
                Excused = excused,
                SearchDocuments = drafts.Sum(draft => draft.Search.Documents),
                UndescribedFlags = configuration.Editions.Sum(edition => UndescribedFlags.Count(annotated, edition.Language)),
            },
        };
    }

    private static SiteConfiguration ReadConfiguration(SiteSources sources, SiteBuildOptions options, DiagnosticBag diagnostics)
    {
        var configuration = SiteConfigurationReader.Read(FileNamed(SiteConfigurationReader.FileName, sources), diagnostics);
        return options.BaseUrl is { } address && BaseAddress.TryNormalize(address, out var normalized)
            ? configuration.At(normalized)
            : configuration;
    }

    private static SourceFile? FileNamed(SourcePath path, SiteSources sources) => sources.Files.FirstOrDefault(f => f.Path == path);

    private static Theme? ReadTheme(
        SiteSources sources, SiteBuildOptions options, SiteConfiguration configuration, DiagnosticBag diagnostics)
    {
        ImmutableArray<SourceFile> files = [.. sources.Theme, .. sources.Files.Where(f => OwnTheme.Contains(f.Path))];
        ImmutableArray<string> languages = [.. configuration.Editions.Select(edition => edition.Language)];
        if (!options.ChecksOnly)
        {
            return ThemeReader.Read(files, languages, diagnostics);
        }

        ThemeReader.Check(files, languages, diagnostics);
        return null;
    }

    private static ImmutableArray<Note> Explain(ImmutableArray<Note> annotated, ProgramSet programs) =>
        new CommandLineVariants(programs).Add(new CommandLineExplainer(programs).Explain(annotated));

    private static LinkableFiles LinkableBeside(ImmutableArray<Note> read, SiteSources sources) => new()
    {
        Others = sources.OtherFiles,
        HasMap = FileNamed(MapBuilder.FileName, sources) is not null,
        Drafts = [.. read.Where(note => note.IsDraft).Select(draft => draft.Source)],
    };

    private static (ImmutableArray<Catalog> Catalogs, int LinkCount) Link(ImmutableArray<Catalog> catalogs, LinkableFiles files, DiagnosticBag diagnostics)
    {
        var linked = catalogs
            .Select(catalog => Linker.Link(catalog, files with { InOtherLanguages = NotesBeside(catalog, catalogs) }, diagnostics))
            .ToImmutableArray();
        return ([.. linked.Select(l => l.Catalog)], linked.Sum(l => l.LinkCount));
    }

    private static ImmutableArray<CatalogNote> NotesBeside(Catalog catalog, ImmutableArray<Catalog> catalogs) =>
        [.. catalogs.Remove(catalog).SelectMany(other => other.Notes).Where(page => !page.IsUntranslated)];

    private static ImmutableArray<SiteDraft> MakeSearchable(
        ImmutableArray<Catalog> catalogs, SiteConfiguration configuration, Theme theme, StageProgress stages)
    {
        stages.Begin(BuildStage.Searching, catalogs.Sum(catalog => catalog.Notes.Length));
        return
        [
            .. configuration.Editions.Zip(catalogs, (edition, catalog) => new SiteDraft
            {
                Configuration = edition,
                Theme = theme.In(edition.Language),
                Catalog = catalog,
                Search = SearchBuilder.Build(catalog, edition.Search, edition.Language, theme.Pronunciations),
            }),
        ];
    }

    /// <summary>In ordinal order; what is the same in all languages is there once.</summary>
    private static ImmutableArray<OutputFile> Render(ImmutableArray<SiteDraft> drafts, StageProgress stages, DiagnosticBag diagnostics)
    {
        if (drafts.IsEmpty)
        {
            return [];
        }

        stages.Begin(BuildStage.Rendering, drafts.Sum(draft => draft.Catalog.Notes.Length));
        var pages = drafts.SelectMany(draft => new SiteRenderer(draft.Configuration, draft.Theme).Render(draft.Catalog, draft.Search, diagnostics, stages.Report));
        var shared = SiteRenderer.RenderShared([.. drafts.Select(draft => draft.Catalog)], drafts[0].Configuration.BaseUrl);
        return [.. pages.Concat(shared).DistinctBy(f => f.Path).OrderBy(f => f.Path)];
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
