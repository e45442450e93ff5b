using System.Collections.Immutable;
using DockerNotesSite.Model.Commands;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.CommandLines.Explaining;

/// <summary>Annotated notes in, the number of flags that their rows use and that no text describes out.</summary>
internal static class UndescribedFlags
{
    /// <summary>Each once that a note uses and that is not described in all of these languages.</summary>
    public static ImmutableArray<FlagOfCommand> Of(Note note, ImmutableArray<string> languages) =>
    [
        .. ContentWalk.Descendants(note.Blocks).OfType<CommandTable>()
            .SelectMany(table => table.Rows)
            .SelectMany(row => row.Examples.Prepend(row.Syntax))
            .SelectMany(line => line.Invocations)
            .SelectMany(call => call.Flags, (call, use) => (call.Command, use.Facts))
            .Where(used => used.Facts is { } flag && languages.Any(language => IsUndescribed(flag, language)))
            .Select(used => new FlagOfCommand(used.Command, used.Facts!))
            .Distinct(),
    ];

    /// <summary>A flag counts once for each command that it is used with.</summary>
    public static int Count(IEnumerable<FlagOfCommand> flags, string language) => flags
        .Where(used => IsUndescribed(used.Flag, language))
        .Select(used => (used.Command, used.Flag.Name))
        .Distinct()
        .Count();

    private static bool IsUndescribed(FlagFacts flag, string language) => flag.Text.In(language).Length == 0;
}

internal sealed record FlagOfCommand(CommandName Command, FlagFacts Flag);
