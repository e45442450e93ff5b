using DockerNotesSite.Sources;

namespace DockerNotesSite.Writing;

/// <summary>
/// The folder that holds the site, and the places beside it that a build uses: beside it, because a rename does not cross
/// file systems.
/// </summary>
internal sealed record OutputFolder
{
    /// <summary>As the user gave it, for messages.</summary>
    public required string Name { get; init; }

    /// <summary>Absolute; a link given as output stands for the folder it leads to.</summary>
    public required string Path { get; init; }

    public string Parent => System.IO.Path.GetDirectoryName(Path)!;

    public string LockFile => Beside("lock");

    /// <summary>A name for the site while it is built, different for each build.</summary>
    public string NewBuilding() => Beside($"building-{Guid.NewGuid():N}");

    /// <summary>Where the old site waits while the new one takes its place, where the two can't be exchanged at once.</summary>
    public string NewPrevious() => Beside($"previous-{Guid.NewGuid():N}");

    /// <summary>Folders of builds that did not end, in ordinal order.</summary>
    public IReadOnlyList<string> Buildings => Remains("building-");

    public IReadOnlyList<string> Previous => Remains("previous-");

    public static OutputFolder At(string name)
    {
        var path = RealPath.Of(name);
        if (System.IO.Path.GetDirectoryName(path) is null)
        {
            throw new UsageException($"{name} is the root of a drive; give a folder of its own with --output.");
        }

        return new OutputFolder { Name = name, Path = path };
    }

    private string Beside(string ending) => System.IO.Path.Combine(Parent, $".{System.IO.Path.GetFileName(Path)}.{ending}");

    private string[] Remains(string ending)
    {
        if (!Directory.Exists(Parent))
        {
            return [];
        }

        var prefix = System.IO.Path.GetFileName(Beside(ending));
        return
        [
            .. Directory.EnumerateDirectories(Parent)
                .Where(d => IsRemains(System.IO.Path.GetFileName(d), prefix))
                .Order(StringComparer.Ordinal),
        ];
    }

    // The whole name is matched: a folder of somebody else's may begin alike.
    private static bool IsRemains(string name, string prefix) =>
        name.StartsWith(prefix, StringComparison.Ordinal) && Guid.TryParseExact(name[prefix.Length..], "N", out _);
}
