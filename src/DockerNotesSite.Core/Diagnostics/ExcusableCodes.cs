using System.Collections.Immutable;
using System.Globalization;

namespace DockerNotesSite.Diagnostics;

/// <summary>The codes that an author may excuse: those about command lines, not those about excuses.</summary>
public static class ExcusableCodes
{
    private const int First = 2001;

    private const int Last = 2018;

    /// <summary>In ascending order.</summary>
    public static ImmutableArray<string> All { get; } =
        [.. Enumerable.Range(First, Last - First + 1).Select(number => "DNS" + number.ToString(CultureInfo.InvariantCulture))];

    /// <summary>As a message names them: the first to the last.</summary>
    public static string Range { get; } = $"{All[0]} to {All[^1]}";

    public static bool Contains(string code) => All.Contains(code, StringComparer.Ordinal);
}
