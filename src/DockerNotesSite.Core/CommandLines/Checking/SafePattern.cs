using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.CommandLines.Checking;

/// <summary>Regular expressions of the facts: matched in linear time, whatever they are and whatever they meet.</summary>
internal static class SafePattern
{
    private static readonly ConcurrentDictionary<string, Regex?> Known = new(StringComparer.Ordinal);

    /// <summary>Null for what is no such expression. Made once: that takes longer than to check a thousand lines.</summary>
    public static Regex? Of(string pattern) => Known.GetOrAdd(pattern, Make);

    /// <summary>Makes those of the facts ahead.</summary>
    public static void Prepare(ProgramSet programs)
    {
        foreach (var facts in programs.Facts.Values)
        {
            foreach (var pattern in facts.Dangers.Select(danger => danger.Pattern).Where(p => p.Length > 0).Concat(facts.Claims.SelectMany(claim => claim.Says)))
            {
                Of(pattern);
            }
        }
    }

    private static Regex? Make(string pattern)
    {
        try
        {
            return new Regex(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
        }
        catch (Exception error) when (error is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
