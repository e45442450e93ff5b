namespace DockerNotesSite.Rendering.Pages;

/// <summary>Something that a reader fills in. The sample is a real text where the page has one in its place, otherwise a placeholder's name.</summary>
public sealed record SlotModel(string Name, string Title, string Sample);

/// <summary>A concept at hand: the address as it stands in the page's links, its name, the first sentence of its definition.</summary>
public sealed record ConceptNote(string Href, string Name, string Summary);
