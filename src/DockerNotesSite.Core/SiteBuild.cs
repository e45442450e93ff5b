using System.Collections.Immutable;
using System.Runtime.InteropServices;
using DockerNotesSite.Cataloging;
using DockerNotesSite.Charting;
using DockerNotesSite.CommandLines;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Linking;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Content;
using DockerNotesSite.Reading;
using DockerNotesSite.Rendering;
using DockerNotesSite.Rendering.Templates;
using DockerNotesSite.Searching;

namespace DockerNotesSite;

/// <summary>
/// Source files in, output files out: the whole story of a build. Notes are read, their command lines understood, everything
/// is collected in a catalog for each language, linked both ways and across languages, put on its map, made searchable and rendered. Each
/// stage is one call: immutable values in, immutable values out, what is wrong goes to the diagnostics.
/// </summary>
public static class SiteBuild
{
    /// <summary>Makes ahead what each build needs, whatever its sources; may be called while they are read, or not at all.</summary>
    public static void Prepare() => Parallel.Invoke(SiteSetup.Prepare, TemplateModels.Prepare);

    /// <param name="sources">What is read.</param>
    /// <param name="options">What the command line asks.</param>
    /// <param name="store">Where the files are kept until the site is whole; null: in memory.</param>
    /// <param name="progress">Is told how far the build has come.</param>
    /// <param name="cancellation">Stops it.</param>
    public static SiteBuildResult Run(
        SiteSources sources,
        SiteBuildOptions options,
        IOutputStore? store = null,
        IProgress<BuildProgress>? progress = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(options);
        var diagnostics = new DiagnosticBag();
        var stages = new StageProgress(progress, cancellation);
        if (ReadContents(sources, options, new BuildMemory(), stages, diagnostics) is not { } contents)
        {
            return new SiteBuildResult { Diagnostics = diagnostics.ToImmutable(), HasConfigurationError = true };
        }

        var isWanted = !options.ChecksOnly && contents.Theme is not null && (options.KeepGoing || !diagnostics.HasErrors);
        GarbageOfLargeSites.Collect();
        store ??= MemoryStore.Instance;
        var templates = new DiagnosticBag();
        var (drafts, data) = isWanted ? MakeSearchable(contents, store, stages, templates) : ([], []);
        // From here on only the catalogs are needed: what led to them may go.
        var catalogs = contents.Catalogs;
        var counts = SiteCounts.Of(contents) with { SearchDocuments = drafts.Sum(draft => draft.Search.Documents) };
        GarbageOfLargeSites.Collect();
        var files = Render(drafts, data, store, stages, templates);
        diagnostics.AddRange(templates);

        return new SiteBuildResult
        {
            Files = files,
            Diagnostics = diagnostics.ToImmutable(),
            HasConfigurationError = templates.HasErrors,
            Catalogs = catalogs,
            Drafts = drafts,
            Counts = counts with { Pages = SiteCounts.PagesIn(files, catalogs) },
        };
    }

    /// <summary>The first half, in which all notes are needed for each page. Null where configuration or theme are wrong.</summary>
    internal static SiteContents? ReadContents(
        SiteSources sources, SiteBuildOptions options, BuildMemory memory, StageProgress stages, DiagnosticBag diagnostics)
    {
        if (SiteSetup.Read(sources, options, memory, diagnostics) is not { } setup)
        {
            return null;
        }

        stages.Begin(BuildStage.Reading, sources.Files.Length);
        var read = ReadNotes(sources, new NoteReader(setup.Configuration.Reading, setup.Programs), options, memory, stages, diagnostics);
        var notes = options.IncludeDrafts ? read : read.RemoveAll(note => note.IsDraft);

        stages.Begin(BuildStage.CommandLines, notes.Length);
        var lines = new CommandLineStage(setup.Programs, setup.Configuration) { Explains = !options.ChecksOnly }.Read(notes, memory.Lines, diagnostics);

        stages.Begin(BuildStage.Cataloging, notes.Length);
        var catalogs = new CatalogBuilder(setup.Configuration, setup.Programs).Build(lines.Notes, memory.Catalogs, diagnostics);
        LeftOutGroups.Validate(catalogs, setup.Configuration, diagnostics);

        stages.Begin(BuildStage.Linking, notes.Length);
        var rounds = new LinkingRounds(setup, LinkableBeside(read, sources), sources.FileNamed(MapBuilder.FileName), memory, stages)
        {
            Rendered = options.ChecksOnly ? () => CatalogsToRender(notes, setup) : null,
        };
        var linked = rounds.Link(catalogs, diagnostics);

        return new SiteContents
        {
            Configuration = setup.Configuration,
            Theme = setup.Theme,
            Drafts = read.Length - notes.Length,
            Lines = lines,
            Catalogs = linked.Catalogs,
            LinkCount = linked.LinkCount,
        };
    }

    internal static ImmutableArray<SiteDraft> MakeSearchable(SiteContents contents, StageProgress stages)
    {
        stages.Begin(BuildStage.Searching, contents.Catalogs.Sum(catalog => catalog.Notes.Length));
        return contents.Draft((catalog, edition) => SearchBuilder.Build(catalog, edition.Search, edition.Language, contents.Theme!.Pronunciations));
    }

    /// <summary>The files for programs need no search: they are rendered while it is made, which does not keep all cores busy.</summary>
    private static (ImmutableArray<SiteDraft> Drafts, ImmutableArray<OutputFile> Data) MakeSearchable(
        SiteContents contents, IOutputStore store, StageProgress stages, DiagnosticBag diagnostics)
    {
        ImmutableArray<SiteDraft> drafts = [];
        ImmutableArray<OutputFile> data = [];
        Parallel.Invoke(
            () => drafts = MakeSearchable(contents, stages),
            () => data = Render(SitePlan.DataOf(contents), store, diagnostics, stages.ThrowIfCancelled));
        return (drafts, data);
    }

    /// <summary>
    /// In ordinal order; what is the same in all languages is there once. Each file is kept as soon as it is rendered, but for those that
    /// <see cref="SiteCompletion"/> renders once more.
    /// </summary>
    private static ImmutableArray<OutputFile> Render(
        ImmutableArray<SiteDraft> drafts, ImmutableArray<OutputFile> data, IOutputStore store, StageProgress stages, DiagnosticBag diagnostics)
    {
        if (drafts.IsEmpty)
        {
            return [];
        }

        stages.Begin(BuildStage.Rendering, drafts.Sum(draft => draft.Catalog.Notes.Length));
        var isThere = data.Select(file => file.Path).ToHashSet();
        // The quick reference is the largest page: begun last, it would keep one core busy while the others wait.
        ImmutableArray<PlannedFile> plan = [.. SitePlan.Of(drafts).Where(file => !isThere.Contains(file.Path)).OrderBy(file => !file.IsProvisional)];
        var done = 0;
        var pages = Render(plan, store, diagnostics, () => stages.Report(Interlocked.Increment(ref done), plan.Length));
        return [.. pages.Concat(data).OrderBy(file => file.Path)];
    }

    private static ImmutableArray<OutputFile> Render(ImmutableArray<PlannedFile> plan, IOutputStore store, DiagnosticBag diagnostics, Action report)
    {
        store.Expect(plan.Select(file => file.Path));
        var files = new OutputFile[plan.Length];
        AllCores.ForEach(plan.Length, i =>
        {
            files[i] = plan[i].RenderInto(store, diagnostics);
            report();
        });
        return ImmutableCollectionsMarshal.AsImmutableArray(files);
    }

    private static LinkableFiles LinkableBeside(ImmutableArray<Note> read, SiteSources sources) => new()
    {
        Others = sources.OtherFiles,
        HasMap = sources.FileNamed(MapBuilder.FileName) is not null,
        Drafts = [.. read.Where(note => note.IsDraft).Select(draft => draft.Source)],
    };

    /// <summary>With what explains the command lines, which a page may have places for.</summary>
    private static ImmutableArray<Catalog> CatalogsToRender(ImmutableArray<Note> notes, SiteSetup setup)
    {
        var lines = new CommandLineStage(setup.Programs, setup.Configuration).Read(notes, new DiagnosticBag());
        return new CatalogBuilder(setup.Configuration, setup.Programs).Build(lines.Notes, new CatalogMemory(), new DiagnosticBag());
    }

    private static ImmutableArray<Note> ReadNotes(
        SiteSources sources, NoteReader reader, SiteBuildOptions options, BuildMemory memory, StageProgress stages, DiagnosticBag diagnostics)
    {
        ImmutableArray<SourceFile> files = [.. sources.Files.Where(f => NoteFiles.IsNote(f.Path)).OrderBy(f => f.Path)];
        var read = memory.Notes.RecallAll(files, file => (file.Path, file), file => ReadNote(file, reader, stages));
        return [.. files.Zip(read, (file, note) => Take(note, file.Path, options, memory, diagnostics)).OfType<Note>()];
    }

    private static Remembered<Note?> ReadNote(SourceFile file, NoteReader reader, StageProgress stages)
    {
        var diagnostics = new DiagnosticBag();
        var note = reader.Read(file, diagnostics);
        stages.Advance();
        return new Remembered<Note?>(note, diagnostics.ToImmutable());
    }

    private static Note? Take(Remembered<Note?> read, SourcePath path, SiteBuildOptions options, BuildMemory memory, DiagnosticBag diagnostics)
    {
        if (read.Made is { IsDraft: true } draft && !options.IncludeDrafts)
        {
            // Nobody needs to hear what an unfinished note still lacks.
            return draft;
        }

        diagnostics.AddRange(read.Diagnostics);
        if (options.KeepGoing && read.Diagnostics.Any(d => d.Severity == Severity.Error))
        {
            return memory.LastGood(path);
        }

        memory.Keep(path, read.Made);
        return read.Made;
    }
}
