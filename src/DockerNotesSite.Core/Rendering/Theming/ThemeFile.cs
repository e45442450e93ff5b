using DockerNotesSite.Model;

namespace DockerNotesSite.Rendering.Theming;

/// <summary>A file of the theme by its name there, "templates/note.liquid", whether it comes with the theme or is the author's own.</summary>
internal sealed record ThemeFile(string Name, SourceFile Source)
{
    public bool IsOwn => OwnTheme.Contains(Source.Path);

    /// <summary>The name in its folder and without an extension: "parts/row".</summary>
    public string ShortName => Path.ChangeExtension(Name[(Name.IndexOf('/', StringComparison.Ordinal) + 1)..], null);
}
