using System.Globalization;
using DockerNotesSite.Diagnostics;

namespace DockerNotesSite.Reporting;

/// <summary>A line for each stage that ends, for pipes and log files.</summary>
internal sealed class PlainProgress(TextWriter writer) : IProgressDisplay
{
    public void Show(string stage, int done, int total)
    {
        // A line per item would be too much.
    }

    public void ShowEnd(StageTime stage) => writer.WriteLine(
        string.Create(CultureInfo.InvariantCulture, $"{stage.Stage}: {(stage.Items > 0 ? $"{stage.Items}, " : "")}{stage.Time.TotalSeconds:0.00} s"));

    public void Say(string line) => writer.WriteLine(TerminalText.Safe(line));
}
