using System.Collections.Immutable;
using DockerNotesSite.Configuration;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;
using DockerNotesSite.Rendering;
using DockerNotesSite.Sources;

namespace DockerNotesSite;

/// <summary>
/// The whole build for who has files rather than folders, and nothing to print with, as another generator that this site is a part of: the
/// files of an input folder and of a theme in, all files of the site, with their bytes, out. It is what the program writes without PDFs.
/// </summary>
public static class HostedBuild
{
    /// <param name="input">All files under the input folder; which of them are read is decided here.</param>
    /// <param name="theme">All files of the theme, its assets built, or just those of <see cref="ThemeReader.Folders"/>.</param>
    /// <param name="options">What the host asks.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>Without files where a diagnostic is an error.</returns>
    /// <exception cref="IOException">A file of the theme, or one that is copied as it is, can't be read.</exception>
    public static SiteBuildResult Run(
        IEnumerable<HostFile> input, IEnumerable<HostFile> theme, SiteBuildOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var diagnostics = new DiagnosticBag();
        var all = input.OrderBy(file => file.Path).ToList();
        var globs = InputFiles.GlobsOf(all.Find(file => file.Path == SiteConfigurationReader.FileName));
        var files = InputFiles.Read(all.Where(file => globs.Reads(file.Path.Value)), diagnostics);
        var sources = new SiteSources
        {
            Files = files.Files,
            OtherFiles = files.OtherFiles,
            Theme = [.. theme.Where(file => ThemeReader.Reads(file.Path)).OrderBy(file => file.Path).Select(file => file.Read())],
        };
        var built = SiteBuild.Run(sources, options, cancellation: cancellation);
        var extras = new SiteExtras { Copies = Copies(built, all) };
        CopiedPictures.Validate(extras.Copies.Keys, path => extras.Copies[path], diagnostics);
        cancellation.ThrowIfCancellationRequested();
        var completed = SiteCompletion.Run(built, extras);
        ImmutableArray<Diagnostic> told = [.. completed.Diagnostics, .. diagnostics.ToImmutable()];
        return completed with
        {
            Files = told.Any(diagnostic => diagnostic.Severity == Severity.Error) ? [] : [.. completed.Files.Select(extras.WithBytes)],
            Diagnostics = told,
        };
    }

    private static ImmutableDictionary<SourcePath, ReadOnlyMemory<byte>> Copies(SiteBuildResult built, List<HostFile> input)
    {
        var copied = built.Files.Select(file => file.CopyOf).OfType<SourcePath>().ToHashSet();
        return input.Where(file => copied.Contains(file.Path)).ToImmutableDictionary(file => file.Path, file => file.Read().Bytes);
    }
}
