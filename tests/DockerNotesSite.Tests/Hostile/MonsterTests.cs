namespace DockerNotesSite.Hostile;

/// <summary>Monsters, read by the real program in a process of its own.</summary>
public sealed class MonsterTests : IDisposable
{
    private const long MemoryBound = 500L << 20;

    /// <summary>A build that hangs is ended; how long it takes is measured by the benchmark.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(120);

    private readonly TemporaryFolder _folder = new();

    public MonsterTests() => _folder.AddTheme();

    /// <summary>A quarter of them in each site: what they keep to together, each of them keeps to.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Small_monsters_are_in_the_site_or_told_why_not(int quarter)
    {
        var monsters = Monsters.Small.Where((_, i) => i % 4 == quarter).ToList();
        Assert.All(monsters, monster => monster.Write(_folder["input"]));

        var run = Build();

        Assert.True(run.ExitCode == 0, run.Out + run.Error);
        var catalog = _folder.Read("output/site/catalog.json");
        Assert.All(monsters, monster => Assert.True(
            monster.Told is { } code
                ? run.Out.Split('\n').Any(line => line.StartsWith($"input/{monster.File}", StringComparison.Ordinal) && line.Contains($": error {code}: ", StringComparison.Ordinal))
                : catalog.Contains($"\"{monster.File}\"", StringComparison.Ordinal),
            monster.File));
    }

    [Theory]
    [InlineData("line.md", 0.02)]
    [InlineData("table.md", 0.04)]
    [InlineData("commands.md", 0.01)]
    public void A_part_of_a_large_monster_is_in_the_site(string file, double scale)
    {
        Monsters.Large.Single(monster => monster.File == file).Write(_folder["input"], scale);

        var run = Build();

        Assert.True(run.ExitCode == 0, run.Out + run.Error);
        Assert.Contains($"\"{file}\"", _folder.Read("output/site/catalog.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_note_that_is_too_large_is_told_without_being_read()
    {
        Directory.CreateDirectory(_folder["input"]);
        using (var file = File.Create(_folder["input/log.txt"]))
        {
            file.SetLength(600L << 20);
        }

        var run = Build();

        Assert.Contains("input/log.txt: error DNS1014", run.Out, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private MeasuredRun Build()
    {
        var run = MeasuredRun.Start(_folder.Path, LongestWait, "build", "--pdf", "off", "--keep-going", "--verbosity", "quiet");
        Assert.NotEqual(-1, run.ExitCode);
        Assert.InRange(run.Peak, 0, MemoryBound);
        return run;
    }
}
