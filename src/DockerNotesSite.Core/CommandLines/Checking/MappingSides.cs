namespace DockerNotesSite.CommandLines.Checking;

/// <summary>Which side of a mapping some words mean: the host's or the inner one.</summary>
internal static class MappingSides
{
    private static readonly string[] Inner = ["container", "inside", "internal", "guest", "target", "容器", "内部", "容器内", "容器裡", "內部"];

    private static readonly string[] Outer =
        ["host", "physical", "external", "outside", "machine", "local", "published", "source", "宿主", "主机", "主機", "物理", "外部", "本地", "本机", "本機", "外网"];

    public static bool AreSwapped(string left, string right) => Says(left) is (true, false) && Says(right) is (false, true);

    /// <summary>A word that needs the one before it: "container port".</summary>
    public static bool IsVague(ReadOnlySpan<char> word) => word is "port" or "ports" or "path" or "dir" or "directory" or "folder" or "端口" or "目录" or "路径";

    private static (bool Inner, bool Outer) Says(string words)
    {
        var inner = Inner.Any(w => words.Contains(w, StringComparison.OrdinalIgnoreCase));
        var outer = Outer.Any(w => words.Contains(w, StringComparison.OrdinalIgnoreCase));
        return (inner, outer);
    }
}
