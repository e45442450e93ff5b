using System.Collections.Immutable;
using DockerNotesSite.CommandLines.Facts;
using DockerNotesSite.Configuration;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Commands;
using DockerNotesSite.Model.Content;
using DockerNotesSite.Reading;
using DockerNotesSite.Sources;
using DockerNotesSite.Theming;

namespace DockerNotesSite.Authoring;

/// <summary>The site that a note is to be added to, as its input folder has it.</summary>
internal sealed class NoteSite
{
    private readonly InputFiles _input;
    private readonly SiteConfiguration _configuration;
    private readonly string _theme;
    private readonly ProgramSet _programs;

    private NoteSite(InputFiles input, SiteConfiguration configuration, string theme)
    {
        (_input, _configuration, _theme) = (input, configuration, theme);
        _programs = CliFactsReader.Read(input.Files, configuration.Programs, new DiagnosticBag());
    }

    /// <exception cref="UsageException">There is no such folder, or site.yaml has a mistake.</exception>
    public static NoteSite Read(string folder, string theme)
    {
        InputFolder.Require(folder);
        var input = InputFolder.Read(folder, new DiagnosticBag());
        var diagnostics = new DiagnosticBag();
        var configuration = SiteConfigurationReader.Read(input.Files.FirstOrDefault(f => f.Path == SiteConfigurationReader.FileName), diagnostics);
        return diagnostics.ToImmutable().FirstOrDefault(d => d.Severity == Severity.Error) is { } mistake
            ? throw new UsageException($"{mistake.Location.Path}, line {mistake.Location.Line}: {mistake.Message}; put it right first, 'check' tells more.")
            : new NoteSite(input, configuration, theme);
    }

    /// <summary>The program that the notes are about first: the one of the configuration, else one that the author brought facts of.</summary>
    public string Program =>
        _configuration.Programs.IsEmpty && _input.Files.FirstOrDefault(f => CliFactsReader.IsFacts(f.Path)) is { } own
            ? own.Path.FileName.Split('.')[0]
            : _programs.Names[0];

    /// <summary>The site in a language; null takes its own.</summary>
    /// <exception cref="UsageException">The site has no such language.</exception>
    public SiteConfiguration In(string? language) =>
        language is null ? _configuration
        : _configuration.Editions.FirstOrDefault(edition => string.Equals(edition.Language, language, StringComparison.OrdinalIgnoreCase))
            ?? throw new UsageException(
                $"The site has no language {language}, only {string.Join(", ", _configuration.Editions.Select(edition => edition.Language))}; "
                + "site.yaml names others under 'languages'.");

    /// <summary>The note of a language with this path below its folder, whatever its ending; null where there is none.</summary>
    public SourceFile? Find(SiteConfiguration edition, string key) =>
        _input.Files.FirstOrDefault(file => NoteFiles.IsNote(file.Path)
            && EditionOf(file.Path).Folder == edition.Folder
            && string.Equals(KeyOf(file.Path), key, StringComparison.OrdinalIgnoreCase));

    /// <summary>What a translation with this key is made from: the note of the first language before its own that has it.</summary>
    public SourceFile? FindOriginal(SiteConfiguration edition, string key) =>
        _configuration.Editions.TakeWhile(earlier => earlier.Folder != edition.Folder)
            .Select(earlier => Find(earlier, key))
            .FirstOrDefault(found => found is not null);

    /// <summary>The path below the folder of its language, without its ending.</summary>
    public string KeyOf(SourcePath path) => path.Value[EditionOf(path).Folder.Length..^path.Extension.Length];

    public Note? ReadNote(SourceFile file) => new NoteReader(_configuration.Reading, _programs).Read(file, new DiagnosticBag());

    /// <summary>What the check would warn of in a note, were it there. Without a theme there is no check, and nothing to say.</summary>
    public ImmutableArray<Diagnostic> Check(SourceFile note)
    {
        var sources = new SiteSources { Files = _input.Files.Add(note), OtherFiles = _input.OtherFiles, Theme = ThemeFolder.Read(_theme) };
        var said = SiteBuild.Run(sources, new SiteBuildOptions { ChecksOnly = true, KeepGoing = true }).Diagnostics;
        return [.. said.Where(d => d.Location.Path == note.Path && d.Severity > Severity.Information)];
    }

    private SiteConfiguration EditionOf(SourcePath path) =>
        _configuration.Translations.FirstOrDefault(edition => path.Value.StartsWith(edition.Folder, StringComparison.OrdinalIgnoreCase)) ?? _configuration;
}
