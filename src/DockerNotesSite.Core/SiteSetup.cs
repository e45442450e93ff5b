using System.Collections.Immutable;
using DockerNotesSite.CommandLines;
using DockerNotesSite.CommandLines.Facts;
using DockerNotesSite.CommandLines.Facts.Texts;
using DockerNotesSite.Configuration;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Commands;
using DockerNotesSite.Rendering;

namespace DockerNotesSite;

/// <summary>What is known before a note is read: the configuration, the programs, and the theme, without its assets where no pages are wanted.</summary>
internal sealed record SiteSetup(SiteConfiguration Configuration, ProgramSet Programs, Theme? Theme)
{
    /// <summary>Reads what comes with the core.</summary>
    public static void Prepare() =>
        CommandLineStage.Prepare(CliTextsReader.Read([], CliFactsReader.Read([], [], new DiagnosticBag()), new DiagnosticBag()));

    /// <summary>Null where a part of it is wrong; why is in the diagnostics then.</summary>
    public static SiteSetup? Read(SiteSources sources, SiteBuildOptions options, BuildMemory memory, DiagnosticBag diagnostics)
    {
        var known = memory.Setup([.. sources.Files.Where(IsSetup)], options, own => ReadPrograms(sources, options, own));
        var theme = memory.Theme([.. sources.Theme, .. sources.Files.Where(f => OwnTheme.Contains(f.Path))], known.Made.Configuration, (files, own) =>
            ReadTheme(files, options, known.Made.Configuration, own));
        diagnostics.AddRange(known.Diagnostics);
        diagnostics.AddRange(theme.Diagnostics);
        return diagnostics.HasErrors ? null : new SiteSetup(known.Made.Configuration, known.Made.Programs, theme.Made);
    }

    private static bool IsSetup(SourceFile file) =>
        file.Path == SiteConfigurationReader.FileName || CliFactsReader.IsFacts(file.Path) || CliTextsReader.IsTexts(file.Path);

    private static (SiteConfiguration Configuration, ProgramSet Programs) ReadPrograms(SiteSources sources, SiteBuildOptions options, DiagnosticBag diagnostics)
    {
        var configuration = ReadConfiguration(sources, options, diagnostics);
        var facts = CliFactsReader.Read(sources.Files, configuration.Programs, diagnostics);
        return (configuration, CliTextsReader.Read(sources.Files, facts, diagnostics));
    }

    private static SiteConfiguration ReadConfiguration(SiteSources sources, SiteBuildOptions options, DiagnosticBag diagnostics)
    {
        var configuration = SiteConfigurationReader.Read(sources.FileNamed(SiteConfigurationReader.FileName), diagnostics);
        return options.BaseUrl is { } address && BaseAddress.TryNormalize(address, out var normalized)
            ? configuration.At(normalized)
            : configuration;
    }

    private static Theme? ReadTheme(ImmutableArray<SourceFile> files, SiteBuildOptions options, SiteConfiguration configuration, DiagnosticBag diagnostics)
    {
        ImmutableArray<string> languages = [.. configuration.Editions.Select(edition => edition.Language)];
        return options.ChecksOnly ? ThemeReader.Check(files, languages, diagnostics) : ThemeReader.Read(files, languages, diagnostics);
    }
}
