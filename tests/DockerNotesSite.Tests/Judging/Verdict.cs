namespace DockerNotesSite.Judging;

/// <summary>What the real program made of a line.</summary>
/// <param name="Line">As a user types it.</param>
/// <param name="ExitCode">Null where it did not end in time.</param>
/// <param name="Output">Both streams.</param>
internal sealed record Verdict(string Line, int? ExitCode, string Output)
{
    /// <summary>Words that say that the line was understood, and that only its surroundings are missing.</summary>
    private static readonly string[] Understood =
    [
        "Cannot connect to the Docker daemon", "error during connect", "unknown server OS", "connection refused", "proxyconnect",
        "not a TTY", "non TTY", "no such file or directory", "does not exist", "context not found", "not found: open",
        "No such object", "No such manifest", "no signatures or cannot access", "passphrase attempts exceeded",
        "can only be used with unix sockets",
    ];

    /// <summary>Before it did anything, the program said that the line is wrong.</summary>
    public bool IsRefused => ExitCode is > 0 && !Understood.Any(words => Output.Contains(words, StringComparison.OrdinalIgnoreCase));

    /// <summary>The first line that says something about the call itself.</summary>
    public string Reason => Output.Split('\n').Select(l => l.Trim()).FirstOrDefault(l => l.Length > 0 && !l.StartsWith("DEPRECATED", StringComparison.Ordinal)) ?? "";
}
