namespace DockerNotesSite;

/// <summary>What the program's exit codes mean.</summary>
internal static class ExitCode
{
    /// <summary>Built, or checked and found buildable; warnings are allowed.</summary>
    public const int Success = 0;

    /// <summary>Errors in the notes (or warnings with --strict); nothing was written.</summary>
    public const int NotesWrong = 1;

    /// <summary>Wrong use or configuration.</summary>
    public const int UsageWrong = 2;

    public const int UnexpectedFailure = 3;

    /// <summary>Stopped by Ctrl+C or a request to end, as a shell reports it.</summary>
    public const int Stopped = 130;
}
