using System.Globalization;
using Spectre.Console;
using DockerNotesSite.Diagnostics;

namespace DockerNotesSite.Reporting;

/// <summary>A line on the terminal that shows stage, count and time while the run goes on, and is gone afterwards.</summary>
internal sealed class TerminalProgress(IAnsiConsole console, ProgressTask task) : IProgressDisplay
{
    public static T Run<T>(TextWriter writer, Func<IProgressDisplay, T> work)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) });
        return console.Progress()
            .AutoClear(true)
            .Columns(new SpinnerColumn(), new TaskDescriptionColumn(), new ProgressBarColumn(), new ElapsedTimeColumn())
            .Start(context => work(new TerminalProgress(console, context.AddTask("files", maxValue: 1))));
    }

    public void Show(string stage, int done, int total)
    {
        task.Description = total > 0 ? string.Create(CultureInfo.InvariantCulture, $"{stage} {done}/{total}") : stage;
        task.MaxValue = Math.Max(total, 1);
        task.Value = done;
    }

    public void ShowEnd(StageTime stage)
    {
        // The summary lists the times.
    }

    public void Say(string line)
    {
        console.Write(new Text(TerminalText.Safe(line)));
        console.WriteLine();
    }
}
