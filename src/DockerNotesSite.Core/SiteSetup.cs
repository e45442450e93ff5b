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
        var file = sources.FileNamed(SiteConfigurationReader.FileName);
        var configuration = memory.Configuration(file, options, own => ReadConfiguration(file, options, own));
        var programs = Task.Run(() => ReadPrograms(sources, configuration.Made, memory));
        var theme = ReadTheme(sources, options, configuration.Made, memory);
        var known = programs.GetAwaiter().GetResult();
        diagnostics.AddRange(configuration.Diagnostics);
        diagnostics.AddRange(known.Diagnostics);
        diagnostics.AddRange(theme.Diagnostics);
        return diagnostics.HasErrors ? null : new SiteSetup(configuration.Made, known.Made, theme.Made);
    }

    private static SiteConfiguration ReadConfiguration(SourceFile? file, SiteBuildOptions options, DiagnosticBag diagnostics)
    {
        var configuration = SiteConfigurationReader.Read(file, diagnostics);
        return options.BaseUrl is { } address && BaseAddress.TryNormalize(address, out var normalized)
            ? configuration.At(normalized)
            : configuration;
    }

    private static Remembered<ProgramSet> ReadPrograms(SiteSources sources, SiteConfiguration configuration, BuildMemory memory)
    {
        ImmutableArray<SourceFile> files = [.. sources.Files.Where(f => CliFactsReader.IsFacts(f.Path) || CliTextsReader.IsTexts(f.Path))];
        return memory.Programs(files, configuration, diagnostics =>
            CliTextsReader.Read(files, CliFactsReader.Read(files, configuration.Programs, diagnostics), diagnostics));
    }

    private static Remembered<Theme?> ReadTheme(SiteSources sources, SiteBuildOptions options, SiteConfiguration configuration, BuildMemory memory)
    {
        ImmutableArray<SourceFile> files = [.. sources.Theme, .. sources.Files.Where(f => OwnTheme.Contains(f.Path))];
        ImmutableArray<string> languages = [.. configuration.Editions.Select(edition => edition.Language)];
        return memory.Theme(files, configuration, diagnostics =>
            options.ChecksOnly ? ThemeReader.Check(files, languages, diagnostics) : ThemeReader.Read(files, languages, diagnostics));
    }
}
