using System.Buffers;
using System.Globalization;
using System.Numerics;

namespace DockerNotesSite.CommandLines.Checking.Values;

/// <summary>Numbers and switches as programs written in Go read them.</summary>
internal static class Numbers
{
    private const int LongestNumber = 80;

    private static readonly SearchValues<char> DecimalCharacters = SearchValues.Create("0123456789abcdefABCDEFxXpPoO+-._/");

    /// <summary>Of a Go type: "int64", "uint16". 0x10, 0o7, 0b1, 010 and 1_000 are numbers too.</summary>
    public static string? FaultInInteger(string type, string value)
    {
        var isUnsigned = type.StartsWith('u');
        var rest = value.AsSpan();
        if (!isUnsigned && rest is ['+' or '-', ..])
        {
            rest = rest[1..];
        }

        if (Parse(rest) is not { } number)
        {
            return value is ['-', ..] && isUnsigned ? "it must not be negative" : "it is not a whole number";
        }

        var bits = int.TryParse(type.AsSpan().TrimStart("uint"), NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : 64;
        var limit = isUnsigned ? (BigInteger.One << bits) - 1 : (BigInteger.One << (bits - 1)) - (value is ['-', ..] ? 0 : 1);
        return number > limit ? $"it is greater than {limit.ToString(CultureInfo.InvariantCulture)}" : null;
    }

    public static string? FaultInDecimal(string value)
    {
        var hasDigit = value.AsSpan().ContainsAnyInRange('0', '9');
        return !hasDigit || value.AsSpan().ContainsAnyExcept(DecimalCharacters) ? "it is not a number" : null;
    }

    public static string? FaultInBoolean(string value) => IsBoolean(value) ? null : "it is neither true nor false";

    public static bool IsBoolean(string value) =>
        value is "1" or "t" or "T" or "true" or "TRUE" or "True" or "0" or "f" or "F" or "false" or "FALSE" or "False";

    private static BigInteger? Parse(ReadOnlySpan<char> digits)
    {
        var radix = digits switch
        {
            ['0', 'x' or 'X', ..] => 16,
            ['0', 'o' or 'O', ..] => 8,
            ['0', 'b' or 'B', ..] => 2,
            ['0', _, ..] => 8,
            _ => 10,
        };
        var start = digits is ['0', var second, ..] && char.IsAsciiLetter(second) ? 2 : 0;
        if (digits.Length == start || digits.Length > LongestNumber || digits[^1] == '_' || digits[0] == '_')
        {
            return null;
        }

        var number = BigInteger.Zero;
        for (var i = start; i < digits.Length; i++)
        {
            if (digits[i] == '_' && digits[i - 1] != '_')
            {
                continue;
            }

            var digit = char.IsAsciiHexDigit(digits[i]) ? Convert.ToInt32(digits[i].ToString(), 16) : int.MaxValue;
            if (digit >= radix)
            {
                return null;
            }

            number = number * radix + digit;
        }

        return number;
    }
}
