namespace DockerNotesSite.Hostile;

/// <summary>Monsters, read by the real program in a process of its own.</summary>
public sealed class MonsterTests : IDisposable
{
    private const long MemoryBound = 500L << 20;

    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(60);

    private readonly TemporaryFolder _folder = new();

    public MonsterTests() => _folder.AddTheme();

    /// <summary>All in one site: what all of them together keep to, each of them keeps to.</summary>
    [Fact]
    public void Small_monsters_are_in_the_site_or_told_why_not()
    {
        Assert.All(Monsters.Small, monster => monster.Write(_folder["input"]));

        var run = Build();

        Assert.True(run.ExitCode == 0, run.Out + run.Error);
        var catalog = _folder.Read("output/site/catalog.json");
        Assert.All(Monsters.Small, monster => Assert.True(
            monster.Told is { } code
                ? run.Out.Contains($"input/{monster.File}(", StringComparison.Ordinal) && run.Out.Contains($"error {code}", StringComparison.Ordinal)
                : catalog.Contains($"\"{monster.File}\"", StringComparison.Ordinal),
            monster.File));
    }

    public static TheoryData<string> Large => [.. Monsters.Large.Select(monster => monster.File)];

    [Theory]
    [MemberData(nameof(Large))]
    public void A_tenth_of_a_large_monster_is_in_the_site(string file)
    {
        Monsters.Large.Single(monster => monster.File == file).Write(_folder["input"], 0.1);

        var run = Build();

        Assert.True(run.ExitCode == 0, run.Out + run.Error);
        Assert.Contains($"\"{file}\"", _folder.Read("output/site/catalog.json"), StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private MeasuredRun Build()
    {
        var run = MeasuredRun.Start(_folder.Path, LongestWait, "build", "--pdf", "off", "--keep-going", "--verbosity", "quiet");
        Assert.InRange(run.Processor, TimeSpan.Zero, Bound);
        Assert.InRange(run.Peak, 0, MemoryBound);
        return run;
    }
}
