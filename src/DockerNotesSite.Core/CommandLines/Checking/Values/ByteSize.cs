using System.Buffers;
using System.Globalization;

namespace DockerNotesSite.CommandLines.Checking.Values;

/// <summary>A number of bytes with an optional unit: "512m", "1.5GiB", "-1" for no limit.</summary>
internal static class ByteSize
{
    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789. ");

    private const NumberStyles Number = NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent | NumberStyles.AllowLeadingSign;

    public static string? FaultIn(string value)
    {
        if (value == "-1")
        {
            return null;
        }

        var end = value.AsSpan().LastIndexOfAny(NumberCharacters);
        if (end < 0)
        {
            return "it has no number";
        }

        var number = value[..(value[end] == ' ' ? end : end + 1)];
        if (!double.TryParse(number.Replace("_", "", StringComparison.Ordinal), Number, CultureInfo.InvariantCulture, out var size))
        {
            return $"\"{Shown(number)}\" is not a number";
        }

        var unit = value[(end + 1)..];
        return size < 0 ? "it must not be negative"
            : IsUnit(unit) ? null
            : $"\"{Shown(unit)}\" is no unit; there are b, k, m, g, t and p";
    }

    private static bool IsUnit(string unit) => unit.ToLowerInvariant() switch
    {
        "" or "b" => true,
        [var letter] => IsPrefix(letter),
        [var letter, 'b'] => IsPrefix(letter),
        [var letter, 'i', 'b'] => IsPrefix(letter),
        _ => false,
    };

    private static bool IsPrefix(char letter) => letter is 'k' or 'm' or 'g' or 't' or 'p';

    private static string Shown(string part) => part.Length > 20 ? part[..20] + "…" : part;
}
