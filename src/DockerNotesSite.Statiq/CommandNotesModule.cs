using System.Collections.Immutable;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;
using DockerNotesSite.Rendering;
using DockerNotesSite.Sources;
using Microsoft.Extensions.Logging;
using Statiq.Common;

namespace DockerNotesSite.Statiq;

/// <summary>
/// The whole site as one module: the files of the folders go to the core, each file that comes back becomes a document, and what there is to
/// say of the notes goes to the log.
/// </summary>
internal sealed class CommandNotesModule(string? input, string theme, string destination) : Module
{
    /// <exception cref="InvalidOperationException">The notes have an error; each is in the log.</exception>
    protected override Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var files = context.FileSystem;
        var site = HostedBuild.Run(InputIn(files), ThemeIn(files), new SiteBuildOptions(), context.CancellationToken);
        Tell(site.Diagnostics, context);
        return Task.FromResult<IEnumerable<IDocument>>([.. site.Files.Select(file => DocumentOf(file, context))]);
    }

    private IEnumerable<HostFile> InputIn(IReadOnlyFileSystem files) => input is null
        ? FilesIn(files.GetInputDirectory()).Select(file => HostFileOf(file, files.GetRelativeInputPath(file.Path)))
        : FilesBelow(files, input, "");

    private IEnumerable<HostFile> ThemeIn(IReadOnlyFileSystem files) =>
        ThemeReader.Folders.SelectMany(folder => FilesBelow(files, $"{theme}/{folder}", folder + "/"));

    private static IEnumerable<HostFile> FilesBelow(IReadOnlyFileSystem files, string folder, string prefix)
    {
        var directory = files.GetRootDirectory(folder);
        return FilesIn(directory).Select(file => HostFileOf(file, prefix + directory.Path.GetRelativePath(file.Path)));
    }

    private static IEnumerable<IFile> FilesIn(IDirectory directory) =>
        directory.Exists ? directory.GetFiles(SearchOption.AllDirectories) : [];

    private static HostFile HostFileOf(IFile file, NormalizedPath place)
    {
        var path = new SourcePath(place.FullPath);
        return new HostFile(path, () => file.Length, () => new SourceFile(path, BytesOf(file)));
    }

    private static byte[] BytesOf(IFile file)
    {
        using var stream = file.OpenRead();
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private void Tell(ImmutableArray<Diagnostic> diagnostics, IExecutionContext context)
    {
        foreach (var diagnostic in diagnostics)
        {
            Tell(diagnostic.Severity, DiagnosticText.Line(diagnostic, input ?? "input", theme), context);
        }

        var errors = diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);
        if (errors > 0)
        {
            throw new InvalidOperationException($"The notes have {errors} error{(errors == 1 ? "" : "s")}: nothing was made of them.");
        }
    }

    private static void Tell(Severity severity, string line, IExecutionContext context)
    {
        switch (severity)
        {
            case Severity.Error:
                context.LogError("{Diagnostic}", line);
                break;
            case Severity.Warning:
                context.LogWarning("{Diagnostic}", line);
                break;
            default:
                context.LogInformation("{Diagnostic}", line);
                break;
        }
    }

    private IDocument DocumentOf(OutputFile file, IExecutionContext context)
    {
        var place = destination.Length == 0 ? file.Path.Value : $"{destination}/{file.Path}";
        return context.CreateDocument(
            new NormalizedPath(place), context.GetContentProvider(file.Bytes.ToArray(), Model.MediaTypes.Of(file.Path)));
    }
}
