using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.CommandLines.Checking;

/// <summary>A download that a shell runs at once: "curl … | sh", "bash &lt;(curl …)", "sh -c "$(curl …)"".</summary>
internal static partial class PipedDownload
{
    public static LocalizedText Text { get; } = new()
    {
        ByLanguage = ImmutableSortedDictionary.CreateRange(StringComparer.OrdinalIgnoreCase,
        [
            new KeyValuePair<string, string>("zh-CN", "把下载的内容直接交给 shell 执行：运行之前看不到里面是什么。先下载、读过，再运行。"),
            new KeyValuePair<string, string>("en", "A download goes straight into a shell: nobody has read what it does. Download it, read it, then run it."),
        ]),
    };

    public static TextSpan? SpanIn(string line)
    {
        if (!line.Contains("curl", StringComparison.Ordinal) && !line.Contains("wget", StringComparison.Ordinal))
        {
            return null;
        }

        var match = IntoShell().Match(line) is { Success: true } piped ? piped : FromShell().Match(line);
        return match.Success ? new TextSpan(match.Index, match.Length) : null;
    }

    [GeneratedRegex(@"\b(?:curl|wget)\s[^|;&\n]*\|\s*(?:sudo\s+(?:-\S+\s+)*)?(?:/\S*/)?(?:ba|z|da|k)?sh\b", RegexOptions.CultureInvariant)]
    private static partial Regex IntoShell();

    [GeneratedRegex(@"\b(?:(?:ba|z|da|k)?sh|source|eval)\s(?:-\w+\s+)?""?(?:<\(|\$\(|`)\s*(?:curl|wget)\s[^\n]*", RegexOptions.CultureInvariant)]
    private static partial Regex FromShell();
}
