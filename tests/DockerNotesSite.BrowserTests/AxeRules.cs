using Deque.AxeCore.Commons;

namespace DockerNotesSite;

/// <summary>What is asked of pages besides axe's usual rules.</summary>
internal static class AxeRules
{
    public static AxeRunOptions Usual => new() { Rules = new() { ["target-size"] = new() { Enabled = true } } };

    /// <summary>Where results are shown: an option holds its link, which the tabulator passes over, for readers with a pointer, who open it elsewhere or copy it.</summary>
    public static AxeRunOptions WithResults => new()
    {
        Rules = new() { ["target-size"] = new() { Enabled = true }, ["nested-interactive"] = new() { Enabled = false } },
    };
}
