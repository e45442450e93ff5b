namespace DockerNotesSite;

/// <summary>What was asked for can't be done as it stands; the message says what to do. Ends with exit code 2.</summary>
internal sealed class UsageException(string message) : Exception(message);
