using DockerNotesSite.Model;

namespace DockerNotesSite.Diagnostics;

/// <summary>What is wrong with the input folder as the file system shows it.</summary>
public static class InputFolderDiagnostics
{
    // ln -s ../../elsewhere input/elsewhere
    public static Diagnostic LinkLeadsOut(SourcePath path) =>
        new("DNS1301", Severity.Warning, new SourceLocation(path), $"{path} is a link that leads out of the input folder and is left out.")
        {
            Fix = "Move what it leads to into the input folder, or delete the link.",
        };

    // ln -s run.md input/again.md
    public static Diagnostic LinkLeadsToKnown(SourcePath path, SourcePath target) =>
        new("DNS1302", Severity.Information, new SourceLocation(path), $"{path} is a link to {Named(target)}, which is read already; it is left out.")
        {
            Fix = "Delete the link.",
        };

    // ln -s missing.md input/broken.md
    public static Diagnostic LinkLeadsNowhere(SourcePath path) =>
        new("DNS1303", Severity.Warning, new SourceLocation(path), $"{path} is a link that leads nowhere and is left out.")
        {
            Fix = "Create what it leads to, or delete the link.",
        };

    // chmod 000 input/run.md
    public static Diagnostic Unreadable(SourcePath path, string reason) =>
        new("DNS1304", Severity.Error, new SourceLocation(path), $"{path} can't be read: {reason}.")
        {
            Fix = "Make it readable, or rename it so that its name begins with \"_\" to leave it out.",
        };

    // <svg xmlns="http://www.w3.org/2000/svg"><script>…</script></svg>, shown by a note
    public static Diagnostic PictureRuns(SourceLocation location, string what) =>
        new("DNS1305", Severity.Warning, location, $"{location.Path} {what}: opened by itself, the picture may run a script.")
        {
            Fix = "Save it as a plain picture, without scripts; on a page it never runs any.",
        };

    private static string Named(SourcePath target) => target.Value.Length > 0 ? target.Value : "the input folder";
}
