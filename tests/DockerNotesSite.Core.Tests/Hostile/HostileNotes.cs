using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using DockerNotesSite.Model;

namespace DockerNotesSite.Hostile;

/// <summary>
/// Hostile notes by their number: real notes with up to six things gone wrong, and text that is made of pieces. The same number is the
/// same note wherever the repository is the same.
/// </summary>
internal sealed class HostileNotes(NoteSeeds seeds)
{
    /// <summary>Most notes are small, so that many can be tried.</summary>
    private const int Small = 2_500;
    private const int Large = 40_000;
    private const int MostMutations = 6;

    private static readonly string[] Extensions = [".md", ".md", ".md", ".txt", ".html", ".markdown"];

    private static readonly string[] Names =
        ["n", "n", "n", "n", "en/n", "a/b/n", "2024-01-02-n", "容器", "index", "README", "con", "a b", "a#b?c", "a%2Fb", "\u202Ea", "é", "e\u0301", "\uFFFD", "&amp;\"'", "{{x}}", "-", "tags/n", "notes/n"];

    public SourceFile this[int number]
    {
        get
        {
            var random = new Random(number);
            var name = string.Create(CultureInfo.InvariantCulture, $"{Any(Names, random)}-{number}{Any(Extensions, random)}");
            return new SourceFile(new SourcePath(name), Bytes(random));
        }
    }

    public ImmutableArray<SourceFile> Range(int first, int count) => [.. Enumerable.Range(first, count).Select(number => this[number])];

    private byte[] Bytes(Random random)
    {
        var longest = random.Next(100) == 0 ? Large : Small;
        var note = random.Next(4) == 0 ? Encoding.UTF8.GetBytes(NoteGrammar.Text(random)) : NoteMutator.Part(Seed(random), longest, random);
        for (var left = random.Next(MostMutations + 1); left > 0; left--)
        {
            note = NoteMutator.Mutate(note, random, () => Seed(random));
            note = NoteMutator.Cut(note, 4 * longest);
        }

        return note;
    }

    private byte[] Seed(Random random) => seeds.Files[random.Next(seeds.Files.Length)].Bytes.ToArray();

    private static T Any<T>(T[] choices, Random random) => choices[random.Next(choices.Length)];
}
