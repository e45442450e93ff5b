using System.Diagnostics;

namespace DockerNotesSite.Reporting;

/// <summary>How long a stage took, and how many items it had.</summary>
internal sealed record StageTime(string Stage, int Items, TimeSpan Time);

/// <summary>Shows how far a run has come. Implemented for terminals and for everything else.</summary>
internal interface IProgressDisplay
{
    void Show(string stage, int done, int total);

    void ShowEnd(StageTime stage);

    void Say(string line);
}

/// <summary>The stages of a run as they begin and end: their times are kept, the display is told. Stages may report from several threads.</summary>
internal sealed class RunProgress(IProgressDisplay display) : IProgress<BuildProgress>
{
    private readonly Lock _lock = new();
    private readonly List<StageTime> _times = [];
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private TimeSpan _begin;
    private string _stage = "";
    private int _items;

    /// <summary>Those that have ended, in the order of execution.</summary>
    public IReadOnlyList<StageTime> Times => _times;

    public TimeSpan Elapsed => _watch.Elapsed;

    /// <summary>Begins a stage and ends the one before.</summary>
    public void Enter(string stage)
    {
        lock (_lock)
        {
            End();
            (_stage, _begin, _items) = (stage, _watch.Elapsed, 0);
            display.Show(stage, 0, 0);
        }
    }

    /// <summary>Ends the last stage.</summary>
    public void End()
    {
        lock (_lock)
        {
            if (_stage.Length > 0)
            {
                var ended = new StageTime(_stage, _items, _watch.Elapsed - _begin);
                _times.Add(ended);
                display.ShowEnd(ended);
                _stage = "";
            }
        }
    }

    public void Count(int done, int total)
    {
        lock (_lock)
        {
            _items = Math.Max(_items, total);
            display.Show(_stage, done, total);
        }
    }

    public void Say(params IEnumerable<string> lines)
    {
        lock (_lock)
        {
            foreach (var line in lines)
            {
                display.Say(line);
            }
        }
    }

    void IProgress<BuildProgress>.Report(BuildProgress value)
    {
        lock (_lock)
        {
            var stage = NameOf(value.Stage);
            if (stage != _stage)
            {
                Enter(stage);
            }

            Count(value.Done, value.Total);
        }
    }

    private static string NameOf(BuildStage stage) => stage switch
    {
        BuildStage.CommandLines => "command lines",
        _ => stage.ToString().ToLowerInvariant(),
    };
}
