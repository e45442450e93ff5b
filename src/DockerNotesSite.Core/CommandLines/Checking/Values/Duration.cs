namespace DockerNotesSite.CommandLines.Checking.Values;

/// <summary>A span of time: numbers with units, "1h30m".</summary>
internal static class Duration
{
    private static readonly string[] Units = ["ns", "us", "µs", "μs", "ms", "s", "m", "h"];

    public static string? FaultIn(string value)
    {
        var rest = value.AsSpan();
        if (rest is ['+' or '-', ..])
        {
            rest = rest[1..];
        }

        if (rest is "0")
        {
            return null;
        }

        if (rest.IsEmpty)
        {
            return "it is empty";
        }

        while (!rest.IsEmpty)
        {
            var number = LengthOf(rest, c => char.IsAsciiDigit(c) || c == '.');
            if (rest[..number].Count('.') > 1 || !rest[..number].ContainsAnyInRange('0', '9'))
            {
                return "it is not a number with a unit";
            }

            rest = rest[number..];
            var unit = LengthOf(rest, c => !char.IsAsciiDigit(c) && c != '.');
            if (unit == 0)
            {
                return "it lacks a unit";
            }

            if (!Units.Contains(rest[..unit].ToString()))
            {
                return $"\"{rest[..Math.Min(unit, 20)]}\" is no unit; there are ns, us, ms, s, m and h";
            }

            rest = rest[unit..];
        }

        return null;
    }

    private static int LengthOf(ReadOnlySpan<char> text, Func<char, bool> belongs)
    {
        var length = 0;
        while (length < text.Length && belongs(text[length]))
        {
            length++;
        }

        return length;
    }
}
