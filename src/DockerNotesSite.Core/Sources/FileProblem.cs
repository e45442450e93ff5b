namespace DockerNotesSite.Sources;

/// <summary>Why a file can't be read, in words for its author.</summary>
public static class FileProblem
{
    public static string Reason(Exception exception) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => "it is gone, or its name is not valid UTF-8",
        UnauthorizedAccessException => "permission denied",
        PathTooLongException => "its path is too long",
        _ => WithoutPath(exception.Message),
    };

    // The system's sentences end in " : '/the/path'", and the path is named already.
    private static string WithoutPath(string message) =>
        message.IndexOf(" : '", StringComparison.Ordinal) is > 0 and var end ? message[..end].TrimEnd('.') : message.TrimEnd('.');
}
