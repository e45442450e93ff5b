namespace DockerNotesSite.Commands;

/// <summary>What a command has around it: where it writes to, and when it has to stop.</summary>
internal sealed record CommandHost(TextWriter Out, TextWriter Error, bool OutIsTerminal, bool ErrorIsTerminal, CancellationToken Cancellation);
