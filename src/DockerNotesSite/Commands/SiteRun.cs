using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;
using DockerNotesSite.Reporting;
using DockerNotesSite.Sources;
using DockerNotesSite.Theming;

namespace DockerNotesSite.Commands;

/// <summary>What `build` and `check` have in common: the folders are read and the core makes the site in memory.</summary>
internal sealed record SiteRun
{
    public required ImmutableArray<SourceFile> Files { get; init; }

    public required SiteBuildResult Result { get; init; }

    /// <summary>The core's and those about the input folder itself.</summary>
    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    public required int ExitCode { get; init; }

    /// <summary>Bytes of the site on the disk; 0 where it was not written.</summary>
    public long Bytes { get; init; }

    /// <summary>Begins with what every run needs, beside what comes before it.</summary>
    public static void Prepare()
    {
        // Native code alone gains by it: what is compiled while it runs would be compiled on both cores at once.
        if (!RuntimeFeature.IsDynamicCodeCompiled)
        {
            _ = Task.Run(SiteBuild.Prepare, CancellationToken.None);
        }
    }

    public static SiteRun Of(BuildSettings settings, IOutputStore store, RunProgress progress, CancellationToken cancellation)
    {
        progress.Enter("files");
        var diagnostics = new DiagnosticBag();
        var theme = Task.Run(() => ThemeFolder.Read(settings.Theme), CancellationToken.None);
        var input = InputFolder.Read(settings.Input, diagnostics);
        var sources = new SiteSources
        {
            Files = input.Files,
            OtherFiles = input.OtherFiles,
            Theme = theme.GetAwaiter().GetResult(),
        };
        var options = new SiteBuildOptions
        {
            BaseUrl = settings.BaseUrl,
            IncludeDrafts = settings.Drafts,
            ChecksOnly = settings.Output is null,
            KeepGoing = settings.KeepGoing,
        };
        var result = SiteBuild.Run(sources, options, store, progress, cancellation);
        foreach (var diagnostic in result.Diagnostics)
        {
            diagnostics.Add(diagnostic);
        }

        CopiedPictures.Validate(result.Catalogs.SelectMany(catalog => catalog.Assets).Select(asset => asset.Source), path => CopiedFiles.TryRead(settings.Input, path), diagnostics);
        var all = diagnostics.ToImmutable();
        return new SiteRun { Files = input.Files, Result = result, Diagnostics = all, ExitCode = ExitCodeOf(result, all, settings) };
    }

    /// <summary>The run with what was found after it.</summary>
    public SiteRun With(SiteBuildResult result, DiagnosticBag found, BuildSettings settings)
    {
        ImmutableArray<Diagnostic> all = [.. Diagnostics, .. found.ToImmutable()];
        return this with { Result = result, Diagnostics = all, ExitCode = ExitCodeOf(result, all, settings) };
    }

    private static int ExitCodeOf(SiteBuildResult result, ImmutableArray<Diagnostic> diagnostics, BuildSettings settings)
    {
        if (result.HasConfigurationError)
        {
            return DockerNotesSite.ExitCode.UsageWrong;
        }

        var fails = settings.Strict ? Severity.Warning : Severity.Error;
        var worst = diagnostics.Select(d => d.Severity).DefaultIfEmpty().Max();
        var goesOn = settings.KeepGoing && !settings.Strict && result.Counts.Notes > 0;
        return worst >= fails && !goesOn ? DockerNotesSite.ExitCode.NotesWrong : DockerNotesSite.ExitCode.Success;
    }
}
