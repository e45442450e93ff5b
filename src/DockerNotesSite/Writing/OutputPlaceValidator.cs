using DockerNotesSite.Sources;

namespace DockerNotesSite.Writing;

/// <summary>Refuses an output folder whose replacement would endanger something else.</summary>
internal static class OutputPlaceValidator
{
    public static void Validate(OutputFolder output, string input, string theme)
    {
        RefuseAround(output, input, "the input folder");
        RefuseAround(output, theme, "the theme folder");
        RefuseIn(output, input, "the input folder");
        RefuseIn(output, theme, "the theme folder");
        RefuseAround(output, Environment.CurrentDirectory, "the current folder");
        RefuseAround(output, Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), "your home folder");
        if (File.Exists(output.Path))
        {
            throw new UsageException($"{output.Name} is a file; give a folder with --output.");
        }
    }

    private static void RefuseAround(OutputFolder output, string folder, string what)
    {
        if (folder.Length > 0 && RealPath.IsWithin(RealPath.Of(folder), output.Path))
        {
            var relation = RealPath.AreSame(RealPath.Of(folder), output.Path) ? "is" : "holds";
            throw new UsageException($"The output {output.Name} {relation} {what}; give a folder of its own with --output.");
        }
    }

    private static void RefuseIn(OutputFolder output, string folder, string what)
    {
        if (RealPath.IsWithin(output.Path, RealPath.Of(folder)))
        {
            throw new UsageException($"The output {output.Name} lies in {what}; give a folder outside of it with --output.");
        }
    }
}
