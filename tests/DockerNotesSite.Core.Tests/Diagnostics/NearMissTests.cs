using CsCheck;

namespace DockerNotesSite.Diagnostics;

public sealed class NearMissTests
{
    private static readonly Gen<string> Name = Gen.String[Gen.Char["abc-"], 0, 9];

    [Theory]
    [InlineData("--nmae", "--name")]
    [InlineData("rows", "Rows")]
    [InlineData("docker-run-a678973", "docker-run-a678973e")]
    public void A_misspelt_name_is_recognized(string name, string meant) => Assert.Equal(meant, NearMiss.Of(name, ["far-from-it", meant]));

    [Theory]
    [InlineData("ab", "cd")]
    [InlineData("docker-run", "docker-image")]
    public void A_name_that_has_too_little_in_common_is_not(string name, string other) => Assert.Null(NearMiss.Of(name, [other]));

    [Fact]
    public void It_is_the_first_of_those_with_the_fewest_edits() => Gen.Select(Name, Name.Array[0, 6], Gen.Int[0, 4]).Sample((name, candidates, edits) =>
        Assert.Equal(
            candidates
                .Select(candidate => (candidate, Edits: Edits(name, candidate)))
                .Where(c => c.Edits <= edits && c.Edits < Math.Max(name.Length, c.candidate.Length))
                .OrderBy(c => c.Edits)
                .FirstOrDefault()
                .candidate,
            NearMiss.Of(name, candidates, edits)));

    /// <summary>Letters put in, left out and changed, and neighbours that changed places; each letter is changed once at most.</summary>
    private static int Edits(string left, string right)
    {
        var edits = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            for (var j = 0; j <= right.Length; j++)
            {
                var putIn = j > 0 ? edits[i, j - 1] + 1 : int.MaxValue;
                var leftOut = i > 0 ? edits[i - 1, j] + 1 : int.MaxValue;
                var changed = i > 0 && j > 0 ? edits[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1) : int.MaxValue;
                var swapped = i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1] ? edits[i - 2, j - 2] + 1 : int.MaxValue;
                edits[i, j] = i + j == 0 ? 0 : Math.Min(Math.Min(putIn, leftOut), Math.Min(changed, swapped));
            }
        }

        return edits[left.Length, right.Length];
    }
}
