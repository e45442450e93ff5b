namespace DockerNotesSite.CommandLines.Checking.Values;

/// <summary>A kind of value: what a message calls it, examples of it, and what is wrong with a text that should be one.</summary>
/// <param name="Noun">"a duration", as in "it takes a duration".</param>
/// <param name="Example">"30s or 2h", as in "write it like 30s or 2h".</param>
/// <param name="FaultIn">A clause such as "the host port \"abc\" is not a number"; null where nothing is wrong.</param>
internal sealed record ValueRule(string Noun, string Example, Func<string, string?> FaultIn);
