namespace DockerNotesSite.Searching.Indexing;

/// <summary>A field of the index, and how much more a word counts there.</summary>
internal sealed record IndexField(string Name, double Boost);
