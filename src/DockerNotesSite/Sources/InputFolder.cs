using DockerNotesSite.Configuration;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;

namespace DockerNotesSite.Sources;

/// <summary>The input folder on the disk.</summary>
internal static class InputFolder
{
    /// <summary>What can't be read is told and left out.</summary>
    public static InputFiles Read(string folder, DiagnosticBag diagnostics) => Read(folder, new SourceMemory(), diagnostics);

    public static InputFiles Read(string folder, SourceMemory memory, DiagnosticBag diagnostics)
    {
        var found = new FolderWalk(folder, InputFiles.GlobsOf(ConfigurationIn(folder)), diagnostics).Files();
        return InputFiles.Read(found.Select(file => new HostFile(file.Path, () => file.File.Length, () => memory.Read(file))), diagnostics);
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

    /// <summary>Null where there is none in the folder itself.</summary>
    private static HostFile? ConfigurationIn(string folder)
    {
        var name = SiteConfigurationReader.FileName;
        var path = RealPath.Of(Path.Combine(folder, name.Value));
        return RealPath.IsWithin(path, RealPath.Of(folder)) && File.Exists(path)
            ? new HostFile(name, () => new FileInfo(path).Length, () => new SourceFile(name, WholeFile.Read(new FileInfo(path))))
            : null;
    }
}
