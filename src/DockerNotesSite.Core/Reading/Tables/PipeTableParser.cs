namespace DockerNotesSite.Reading.Tables;

/// <summary>
/// Source lines in, a pipe table out where one begins. Before <c>indent</c> stands what belongs to the surrounding list
/// item or quotation.
/// </summary>
internal static class PipeTableParser
{
    public static RawTable? TryParse(SourceText text, int line, int indent = 0)
    {
        _ = text;
        _ = line;
        _ = indent;
        return null;
    }
}
