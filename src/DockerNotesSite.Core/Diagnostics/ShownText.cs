namespace DockerNotesSite.Diagnostics;

/// <summary>An author's text as a message quotes it: on one line, and not endless.</summary>
internal static class ShownText
{
    private const int Longest = 60;

    public static string Of(string text)
    {
        var shown = new string([.. text.Take(Longest).Select(c => char.IsControl(c) ? '\uFFFD' : c)]);
        return text.Length <= Longest ? shown : shown + "…";
    }
}
