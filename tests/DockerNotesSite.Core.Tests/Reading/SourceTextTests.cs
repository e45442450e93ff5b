using System.Collections.Immutable;
using CsCheck;
using DockerNotesSite.Model;

namespace DockerNotesSite.Reading;

/// <summary>What is left of a text keeps the place that it has in the file.</summary>
public sealed class SourceTextTests
{
    private static readonly SourcePath Path = new("a.md");

    private static readonly SourceText Text = new(Path, ["0123456789", "gone", "abc"]);

    [Fact]
    public void Behind_a_cut_columns_are_those_of_the_file()
    {
        var text = Text.WithoutParts(new Dictionary<int, ImmutableArray<LineCut>> { [0] = [new LineCut(0, 2), new LineCut(5, 3)] });

        Assert.Equal("23489", text.Lines[0]);
        Assert.Equal([3, 4, 5, 9, 10, 11], Enumerable.Range(0, 6).Select(i => text.At(0, i).Column));
        Assert.Equal(1, text.At(2, 0).Column);
    }

    [Fact]
    public void Behind_a_line_that_is_gone_lines_have_the_numbers_of_the_file()
    {
        var text = Text.WithoutLines(new HashSet<int> { 1 });

        Assert.Equal(["0123456789", "abc"], text.Lines);
        Assert.Equal([1, 3, 4], Enumerable.Range(0, 3).Select(i => text.At(i, 0).Line));
        Assert.Equal(1, text.LineOf(new SourceLocation(Path, 3, 1)));
        Assert.Equal(~1, text.LineOf(new SourceLocation(Path, 2, 1)));
    }

    [Fact]
    public void Each_character_that_is_left_is_found_at_its_place() =>
        Gen.Select(Gen.Char['a', 'z'].Array[0, 30], Gen.Int[0, 3].Array[0, 8]).Sample((characters, steps) =>
        {
            var line = new string(characters);
            var cuts = Cuts(steps, line.Length);
            var text = new SourceText(Path, [line, "x"]).WithoutParts(new Dictionary<int, ImmutableArray<LineCut>> { [0] = cuts });
            for (var i = 0; i < text.Lines[0].Length; i++)
            {
                var place = text.At(0, i);
                Assert.Equal(line[place.Column - 1], text.Lines[0][i]);
                Assert.DoesNotContain(cuts, cut => place.Column - 1 >= cut.Start && place.Column - 1 < cut.End);
                Assert.Equal((0, i), (text.LineOf(place), text.CharacterOf(place)));
            }
        });

    /// <summary>Gaps and lengths in turn.</summary>
    private static ImmutableArray<LineCut> Cuts(int[] steps, int length)
    {
        var cuts = ImmutableArray.CreateBuilder<LineCut>();
        var start = 0;
        for (var i = 0; i + 1 < steps.Length && start + steps[i] + steps[i + 1] <= length; i += 2)
        {
            cuts.Add(new LineCut(start + steps[i], steps[i + 1]));
            start = cuts[^1].End;
        }

        return cuts.ToImmutable();
    }
}
