using System.Collections.Immutable;
using DockerNotesSite.Charting;
using DockerNotesSite.CommandLines.Facts;
using DockerNotesSite.CommandLines.Facts.Texts;
using DockerNotesSite.Configuration;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;

namespace DockerNotesSite.Sources;

/// <summary>The files of an input folder: those that are read, with their bytes, and the paths of all others.</summary>
public sealed record InputFiles(ImmutableArray<SourceFile> Files, ImmutableArray<SourcePath> OtherFiles)
{
    /// <summary>Which files of the folder belong to the site at all, as <paramref name="configuration"/>, its site.yaml, has it; null: it has none.</summary>
    public static IncludeGlobs GlobsOf(HostFile? configuration)
    {
        // It is read again with all others, which tells what is wrong with it.
        var unheard = new DiagnosticBag();
        var include = SiteConfigurationReader.Read(configuration is null ? null : TryRead(configuration, unheard), unheard).Reading.Include;
        return new IncludeGlobs([.. include, CliFactsReader.Glob, CliTextsReader.Glob, OwnTheme.Folder]);
    }

    /// <summary>What can't be read is told and left out.</summary>
    /// <param name="found">Those that the globs bring in.</param>
    /// <param name="diagnostics">Are told to.</param>
    public static InputFiles Read(IEnumerable<HostFile> found, DiagnosticBag diagnostics)
    {
        var all = found.ToLookup(file => IsRead(file.Path));
        var read = all[true].ToArray();
        var files = new SourceFile?[read.Length];
        Parallel.For(0, read.Length, i => files[i] = TryRead(read[i], diagnostics));
        return new InputFiles([.. files.OfType<SourceFile>()], [.. all[false].Select(file => file.Path)]);
    }

    private static bool IsRead(SourcePath path) =>
        NoteFiles.IsNote(path)
        || path == SiteConfigurationReader.FileName
        || path == MapBuilder.FileName
        || CliFactsReader.IsFacts(path)
        || CliTextsReader.IsTexts(path)
        || OwnTheme.Contains(path);

    private static SourceFile? TryRead(HostFile file, DiagnosticBag diagnostics)
    {
        try
        {
            // What is too large is told without a look at it: it may not fit into memory.
            if (NoteFiles.IsNote(file.Path) && file.Length() is var length and > NoteFiles.LargestBytes)
            {
                diagnostics.Add(FileDiagnostics.TooLarge(file.Path, length));
                return null;
            }

            return file.Read();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(InputFolderDiagnostics.Unreadable(file.Path, FileProblem.Reason(e)));
            return null;
        }
    }
}
