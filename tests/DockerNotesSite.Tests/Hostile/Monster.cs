using System.Text;

namespace DockerNotesSite.Hostile;

/// <summary>
/// A note that no author writes: its file's name, and its parts, each with the number of times that it stands there at full size. A code
/// tells why it is not in the site; null where it is there.
/// </summary>
internal sealed record Monster(string File, string? Told, params (string Text, int Times)[] Parts)
{
    public Encoding Encoding { get; init; } = new UTF8Encoding(false);

    public void Write(string folder, double scale = 1)
    {
        var path = Path.Combine(folder, File);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var writer = new StreamWriter(path, append: false, Encoding);
        foreach (var (text, times) in Parts)
        {
            var count = times == 1 ? 1 : (int)(times * scale);
            for (var i = 0; i < count; i++)
            {
                writer.Write(text);
            }
        }
    }

    public override string ToString() => File;
}
