using System.Collections.Immutable;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.CommandLines.Explaining;

/// <summary>Annotated notes in, the number of flags that their rows use and that no text describes out.</summary>
public static class UndescribedFlags
{
    /// <summary>A flag counts once for each command that it is used with.</summary>
    public static int Count(ImmutableArray<Note> notes, string language) => notes
        .SelectMany(note => ContentWalk.Descendants(note.Blocks)).OfType<CommandTable>()
        .SelectMany(table => table.Rows)
        .SelectMany(row => row.Examples.Prepend(row.Syntax))
        .SelectMany(line => line.Invocations)
        .SelectMany(call => call.Flags, (call, use) => (call.Command, use.Facts))
        .Where(used => used.Facts is { } flag && flag.Text.In(language).Length == 0)
        .Select(used => (used.Command, used.Facts!.Name))
        .Distinct()
        .Count();
}
