namespace DockerNotesSite.Model;

/// <summary>The folder under the input folder whose files change the theme: _theme/templates/home.liquid. It holds no notes.</summary>
public static class OwnTheme
{
    public const string Folder = "_theme";

    public static bool Contains(SourcePath path) => path.Value.StartsWith(Folder + "/", StringComparison.Ordinal);
}
