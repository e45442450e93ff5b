namespace DockerNotesSite.Reading.Tables;

/// <summary>Source lines in, a table out where tab-separated lines begin.</summary>
internal static class TabTableParser
{
    public static RawTable? TryParse(SourceText text, int line)
    {
        _ = text;
        _ = line;
        return null;
    }
}
