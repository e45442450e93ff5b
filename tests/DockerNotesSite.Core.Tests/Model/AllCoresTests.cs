using System.Collections.Concurrent;

namespace DockerNotesSite.Model;

public sealed class AllCoresTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(1_000)]
    public void Each_item_is_worked_on_once(int count)
    {
        var done = new ConcurrentQueue<int>();

        AllCores.ForEach(count, done.Enqueue);

        Assert.Equal(Enumerable.Range(0, count), done.Order());
    }

    [Fact]
    public void What_one_throws_ends_the_work()
    {
        var done = 0;

        var failure = Assert.Throws<AggregateException>(() => AllCores.ForEach(100_000, i =>
        {
            Interlocked.Increment(ref done);
            throw new InvalidOperationException($"{i}");
        }));

        Assert.All(failure.InnerExceptions, inner => Assert.IsType<InvalidOperationException>(inner));
        Assert.InRange(done, 1, Environment.ProcessorCount);
    }
}
