using System.Collections.Immutable;
using DockerNotesSite.Charting;
using DockerNotesSite.CommandLines.Facts;
using DockerNotesSite.CommandLines.Facts.Texts;
using DockerNotesSite.Configuration;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;

namespace DockerNotesSite.Sources;

/// <summary>The files of the input folder: those that are read, with their bytes, and the paths of all others.</summary>
internal sealed record InputFolder(ImmutableArray<SourceFile> Files, ImmutableArray<SourcePath> OtherFiles)
{
    /// <summary>What can't be read is told and left out.</summary>
    public static InputFolder Read(string folder, DiagnosticBag diagnostics) => Read(folder, new SourceMemory(), diagnostics);

    public static InputFolder Read(string folder, SourceMemory memory, DiagnosticBag diagnostics)
    {
        var include = IncludeOf(folder).Add(CliFactsReader.Glob).Add(CliTextsReader.Glob).Add(OwnTheme.Folder);
        var found = new FolderWalk(folder, new IncludeGlobs(include), diagnostics).Files().ToLookup(file => IsRead(file.Path));
        var read = found[true].ToArray();
        var files = new SourceFile?[read.Length];
        Parallel.For(0, read.Length, i => files[i] = TryRead(read[i], memory, diagnostics));
        return new InputFolder([.. files.OfType<SourceFile>()], [.. found[false].Select(file => file.Path)]);
    }

    /// <exception cref="UsageException">There is no such folder.</exception>
    public static void Require(string folder)
    {
        if (File.Exists(folder))
        {
            throw new UsageException($"{folder} is a file; give the folder that the notes are in with --input.");
        }

        if (!Directory.Exists(folder))
        {
            throw new UsageException(
                $"There is no folder {folder} here; create it and put notes (*.md, *.txt, *.html) in it, or name yours with --input.");
        }
    }

    private static bool IsRead(SourcePath path) =>
        NoteFiles.IsNote(path)
        || path == SiteConfigurationReader.FileName
        || path == MapBuilder.FileName
        || CliFactsReader.IsFacts(path)
        || CliTextsReader.IsTexts(path)
        || OwnTheme.Contains(path);

    // The core reads site.yaml again and tells what is wrong with it.
    private static ImmutableArray<string> IncludeOf(string folder)
    {
        var path = RealPath.Of(Path.Combine(folder, SiteConfigurationReader.FileName.Value));
        if (!RealPath.IsWithin(path, RealPath.Of(folder)) || !File.Exists(path))
        {
            return [];
        }

        var file = TryRead(new FoundFile(SiteConfigurationReader.FileName, new FileInfo(path)), new SourceMemory(), new DiagnosticBag());
        return SiteConfigurationReader.Read(file, new DiagnosticBag()).Reading.Include;
    }

    private static SourceFile? TryRead(FoundFile found, SourceMemory memory, DiagnosticBag diagnostics)
    {
        try
        {
            // What is too large is told without a look at it: it may not fit into memory.
            if (NoteFiles.IsNote(found.Path) && found.File.Length > NoteFiles.LargestBytes)
            {
                diagnostics.Add(FileDiagnostics.TooLarge(found.Path, found.File.Length));
                return null;
            }

            return memory.Read(found);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(InputFolderDiagnostics.Unreadable(found.Path, FileProblem.Reason(e)));
            return null;
        }
    }
}
