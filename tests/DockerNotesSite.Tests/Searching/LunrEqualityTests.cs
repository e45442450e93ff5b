using System.Collections.Immutable;
using System.Text;
using DockerNotesSite.Searching.Indexing;
using DockerNotesSite.Searching.Writing;

namespace DockerNotesSite.Searching;

/// <summary>
/// The index is the one that lunr itself builds of the same terms, byte for byte, and lunr loads it: shown by lunr 2.3.9 in
/// Node. It stands here, because here the theme's packages are made sure of.
/// </summary>
public sealed class LunrEqualityTests
{
    /// <summary>What is a name of its own in JavaScript, in lunr or in JSON, and what is no text at all.</summary>
    private static readonly string[] Terms =
    [
        "a", "aa", "ab", "b", "run", "runs", "rm", "rmi", "-p", "--rm", "docker rm", "容", "容器", "器", "𠮷", "😀", "é", "e\u0301",
        "0", "1", "2", "10", "01", "-1", "1.5", "4294967294", "4294967295", "__proto__", "constructor", "prototype", "toString",
        "hasOwnProperty", "_index", "length", "command", "undefined", "null", "\"", "'", "\\", "\\\"", "</script>", "<!--", "\u0001",
        "\u001f", "\t", "\n", "\r", "\b", "\f", "\u007f", "\u2028", "\u2029", "\ud800", "\udc00x", "x\ud83d", "\uffff", "",
    ];

    [Fact]
    public void The_index_of_made_cases_is_the_one_that_lunr_builds() => Compare(
    [
        new Case(Fields(1, 2), []),
        new Case(Fields(1), [["a"]]),
        new Case(Fields(1), [[]]),
        new Case(Fields(1, 1), [["a"], []]),
        new Case(Fields(1, 1), [[], [], [], []]),
        new Case(Fields(10, 1), [["a", "a", "b"], ["b"], ["b"], ["a", "10", "9"], ["__proto__"], ["constructor", "__proto__"]]),
        new Case(Fields(0, 2.5), [["a"], ["b"], ["b"], ["c"]], [0, 3]),
        new Case(Fields(1), [.. Terms.Select(term => new[] { term, term, "a" })]),
        new Case(Fields(1, 2), [.. Enumerable.Range(0, 2400).Select(i => new[] { $"w{i % 7}", $"w{i % 61}", $"{i}", "all" })]),
    ]);

    [Theory]
    [InlineData(1, 2000, 12, 8)]
    [InlineData(2, 200, 60, 40)]
    [InlineData(3, 4, 900, 120)]
    public void The_index_of_any_documents_is_the_one_that_lunr_builds(int seed, int cases, int mostDocuments, int mostTerms)
    {
        var random = new Random(seed);
        Compare([.. Enumerable.Range(0, cases).Select(_ => AnyCase(random, mostDocuments, mostTerms))]);
    }

    private static Case AnyCase(Random random, int mostDocuments, int mostTerms)
    {
        var fields = Fields([.. Enumerable.Range(0, random.Next(1, 8)).Select(_ => random.Next(0, 5) / 2.0)]);
        var documents = random.Next(0, mostDocuments + 1);
        return new Case(
            fields,
            [.. Enumerable.Range(0, documents * fields.Length).Select(_ => AnyTerms(random, mostTerms))],
            random.Next(2) == 0 ? null : [.. Enumerable.Range(0, documents).Select(_ => random.Next(0, 9) / 4.0)]);
    }

    private static string[] AnyTerms(Random random, int most) =>
    [
        .. Enumerable.Range(0, random.Next(3) == 0 ? 0 : random.Next(most + 1))
            .Select(_ => random.Next(2) == 0 ? Terms[random.Next(Terms.Length)] : $"{(char)random.Next('a', 'z' + 1)}{random.Next(200)}"),
    ];

    private static void Compare(IReadOnlyCollection<Case> cases) => NodeRun.Check("lunr-equality.mjs", $"{cases.Count} equal\n", file =>
    {
        foreach (var one in cases)
        {
            file.Write(LineOf(one));
        }
    });

    /// <summary>The terms, and the script that holds the index of them, as a JSON text.</summary>
    private static ReadOnlySpan<byte> LineOf(Case one)
    {
        var streams = new TermStreams();
        foreach (var terms in one.Streams)
        {
            Array.ForEach(terms, term => streams.Add(term));
            streams.EndStream();
        }

        var index = LunrIndexWriter.Write(LunrIndexBuilder.Build(one.Fields, streams, one.Boosts));
        var script = Encoding.UTF8.GetString(ScriptFile.Of("index", "built", index).Bytes.Span);
        var line = new JsonBuffer().Raw("{\"terms\":"u8);
        StreamsJson.Write(line, one.Fields, streams, one.Boosts);
        return line.Raw(",\"script\":"u8).Text(script).Raw("}\n"u8).Written;
    }

    private static ImmutableArray<IndexField> Fields(params double[] boosts) => [.. boosts.Select((boost, i) => new IndexField($"field{i}", boost))];

    private sealed record Case(ImmutableArray<IndexField> Fields, string[][] Streams, double[]? Boosts = null);
}
