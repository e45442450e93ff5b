using System.Collections.Immutable;
using System.Globalization;

namespace DockerNotesSite.Searching.Analysis;

/// <summary>
/// What normalisation form KC needs to know of each character. The program runs without the tables of the system
/// (InvariantGlobalization), and those are another age on each machine; so it carries its own, normal-forms.txt.
/// </summary>
internal sealed class NormalForms
{
    private readonly Dictionary<int, string> _parts = new(6_000);
    private readonly Dictionary<(int First, int Second), int> _wholes = new(1_000);
    private readonly Dictionary<int, int> _markOrders = new(1_000);
    private readonly HashSet<int> _seconds = [];

    private NormalForms(string table)
    {
        var order = 0;
        foreach (var line in table.AsSpan().EnumerateLines())
        {
            if (line.StartsWith('#'))
            {
                continue;
            }

            if (line.StartsWith('~'))
            {
                order++;
                AddMarks(line[1..], order);
            }
            else if (line.IndexOf('=') is > 0 and var equal)
            {
                _parts[Code(line[..equal])] = line[(equal + 1)..].ToString();
            }
            else if (line.IndexOf('+') is > 0 and var plus)
            {
                var greater = line.IndexOf('>');
                var second = Code(line[(plus + 1)..greater]);
                _wholes[(Code(line[..plus]), second)] = Code(line[(greater + 1)..]);
                _seconds.Add(second);
            }
        }
    }

    public static NormalForms Table { get; } = Read();

    /// <summary>What the character is made of, down to the last part; false where it is made of itself.</summary>
    public bool TryGetParts(int character, out ImmutableArray<int> parts)
    {
        var isKnown = _parts.TryGetValue(character, out var codes);
        parts = isKnown ? [.. codes!.Split(' ').Select(code => Code(code))] : [];
        return isKnown;
    }

    /// <summary>The one character that stands for both.</summary>
    public bool TryGetWhole(int first, int second, out int whole) => _wholes.TryGetValue((first, second), out whole);

    /// <summary>Combining marks stand in ascending order; 0 for all that is no combining mark.</summary>
    public int MarkOrder(int character) => _markOrders.GetValueOrDefault(character);

    /// <summary>True where a character in front may become one with it.</summary>
    public bool IsSecond(int character) => _seconds.Contains(character);

    private void AddMarks(ReadOnlySpan<char> marks, int order)
    {
        foreach (var mark in marks.Split(' '))
        {
            _markOrders[Code(marks[mark])] = order;
        }
    }

    private static int Code(ReadOnlySpan<char> hex) => int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static NormalForms Read()
    {
        using var stream = typeof(NormalForms).Assembly.GetManifestResourceStream("normal-forms.txt")!;
        using var reader = new StreamReader(stream);
        return new NormalForms(reader.ReadToEnd());
    }
}
