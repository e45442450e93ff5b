using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace DockerNotesSite;

/// <summary>What is asked of pages. Only what is wrong is told in full: to tell the rest would take most of the time.</summary>
internal static class AxeRules
{
    /// <summary>Both schemes where all parts of a page are in sight; narrow, the same colours stand in fewer places.</summary>
    public static (int Width, ColorScheme Scheme)[] Looks => [(1280, ColorScheme.Light), (1280, ColorScheme.Dark), (Narrow, ColorScheme.Light)];

    /// <summary>
    /// What the wide page in light colours does not show: narrow, the colours are the same; dark, all but the colours is. Contrast takes most of
    /// the time.
    /// </summary>
    public static AxeRunOptions At(int width, ColorScheme scheme, AxeRunOptions options)
    {
        if (width == Narrow)
        {
            options.Rules = new Dictionary<string, RuleOptions>(options.Rules ?? []) { ["color-contrast"] = new() { Enabled = false } };
        }
        else if (scheme == ColorScheme.Dark)
        {
            (options.Rules, options.RunOnly) = (null, new() { Type = "rule", Values = ["color-contrast", "link-in-text-block"] });
        }

        return options;
    }

    private const int Narrow = 360;

    public static AxeRunOptions Usual => new() { ResultTypes = [ResultType.Violations] };

    /// <summary>And targets that are large enough.</summary>
    public static AxeRunOptions WithTargets => new()
    {
        Rules = new() { ["target-size"] = new() { Enabled = true } },
        ResultTypes = [ResultType.Violations],
    };

    /// <summary>For long pages of kinds that are looked at elsewhere: all but what has to be computed for every element that is drawn.</summary>
    public static AxeRunOptions OfStructure => new()
    {
        Rules = new() { ["color-contrast"] = new() { Enabled = false } },
        ResultTypes = [ResultType.Violations],
    };

    /// <summary>Where results are shown: an option holds its link, which the tabulator passes over, for readers with a pointer, who open it elsewhere or copy it.</summary>
    public static AxeRunOptions WithResults => new()
    {
        Rules = new() { ["target-size"] = new() { Enabled = true }, ["nested-interactive"] = new() { Enabled = false } },
        ResultTypes = [ResultType.Violations],
    };
}
