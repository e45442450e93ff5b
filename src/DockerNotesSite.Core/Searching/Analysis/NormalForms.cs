using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

namespace DockerNotesSite.Searching.Analysis;

/// <summary>
/// What normalisation form KC needs to know of each character. The program runs without the tables of the system
/// (InvariantGlobalization), and those are another age on each machine; so it carries its own, normal-forms.txt.
/// </summary>
internal sealed class NormalForms
{
    private readonly FrozenDictionary<int, ImmutableArray<int>> _parts;
    private readonly FrozenDictionary<(int First, int Second), int> _wholes;
    private readonly FrozenDictionary<int, int> _markOrders;
    private readonly FrozenSet<int> _seconds;

    private NormalForms(IEnumerable<string> lines)
    {
        var parts = new Dictionary<int, ImmutableArray<int>>();
        var wholes = new Dictionary<(int, int), int>();
        var markOrders = new Dictionary<int, int>();
        var order = 0;
        foreach (var line in lines.Where(l => l.Length > 0 && l[0] != '#'))
        {
            if (line[0] == '~')
            {
                order++;
                Array.ForEach(line[1..].Split(' '), mark => markOrders[Code(mark)] = order);
            }
            else if (line.Split('=') is [var whole, var madeOf])
            {
                parts[Code(whole)] = [.. madeOf.Split(' ').Select(Code)];
            }
            else
            {
                var codes = line.Split('+', '>');
                wholes[(Code(codes[0]), Code(codes[1]))] = Code(codes[2]);
            }
        }

        _parts = parts.ToFrozenDictionary();
        _wholes = wholes.ToFrozenDictionary();
        _markOrders = markOrders.ToFrozenDictionary();
        _seconds = wholes.Keys.Select(pair => pair.Item2).ToFrozenSet();
    }

    public static NormalForms Table { get; } = Read();

    /// <summary>What the character is made of, down to the last part; false where it is made of itself.</summary>
    public bool TryGetParts(int character, out ImmutableArray<int> parts) => _parts.TryGetValue(character, out parts);

    /// <summary>The one character that stands for both.</summary>
    public bool TryGetWhole(int first, int second, out int whole) => _wholes.TryGetValue((first, second), out whole);

    /// <summary>Combining marks stand in ascending order; 0 for all that is no combining mark.</summary>
    public int MarkOrder(int character) => _markOrders.GetValueOrDefault(character);

    /// <summary>True where a character in front may become one with it.</summary>
    public bool IsSecond(int character) => _seconds.Contains(character);

    private static int Code(string hex) => int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static NormalForms Read()
    {
        using var stream = typeof(NormalForms).Assembly.GetManifestResourceStream("normal-forms.txt")!;
        using var reader = new StreamReader(stream);
        return new NormalForms(reader.ReadToEnd().Split('\n'));
    }
}
