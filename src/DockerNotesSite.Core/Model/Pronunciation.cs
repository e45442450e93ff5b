namespace DockerNotesSite.Model;

/// <summary>A syllable without its tone, "rong", and the Chinese characters that can be read so.</summary>
public sealed record Pronunciation(string Syllable, string Characters);
