using System.Text.RegularExpressions;

namespace DockerNotesSite.CommandLines.Checking;

/// <summary>Regular expressions of the facts: matched in linear time, whatever they are and whatever they meet.</summary>
internal static class SafePattern
{
    /// <summary>Null for what is no such expression.</summary>
    public static Regex? Of(string pattern)
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
