namespace DockerNotesSite.CommandLines.Checking.Values;

/// <summary>A Go template; only its braces are judged.</summary>
internal static class Template
{
    public static string? FaultIn(string value)
    {
        for (var open = value.IndexOf("{{", StringComparison.Ordinal); open >= 0;)
        {
            var close = value.IndexOf("}}", open + 2, StringComparison.Ordinal);
            if (close < 0)
            {
                return "\"{{\" is not closed by \"}}\"";
            }

            open = value.IndexOf("{{", close + 2, StringComparison.Ordinal);
        }

        return null;
    }
}
