using DockerNotesSite.Model;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Linking;

/// <summary>
/// How each note was linked the last time. A note is linked the same way for as long as pages have the same names and, where it has
/// links of its own to them, files and their anchors are where they were.
/// </summary>
internal sealed class LinkMemory
{
    private NameMatcher? _names;
    private LinkTargets? _targets;

    public NoteMemory<Note, LinkedNote> Notes { get; } = new();

    /// <summary>How each note was linked when the places on pages that no note stands behind were known.</summary>
    public NoteMemory<LinkedNote, LinkedNote> Placed { get; } = new();

    /// <summary>The places of each note that links lead to.</summary>
    public NoteMemory<Note, IReadOnlySet<string>> Anchors { get; } = new();

    public (NameMatcher Names, LinkTargets Targets) Keep(Catalog catalog, LinkableFiles files)
    {
        var (names, targets) = (_names, _targets);
        Parallel.Invoke(
            () => names = names is not null && names.IsOf(catalog) ? names : new NameMatcher(catalog),
            () => targets = targets is not null && targets.AreOf(catalog, files, Anchors) ? targets : new LinkTargets(catalog, files, Anchors));
        Notes.StandOn(names!);
        if (!ReferenceEquals(_targets, targets))
        {
            Notes.Forget(linked => linked.DependsOnTargets);
        }

        (_names, _targets) = (names, targets);
        return (names!, targets!);
    }
}
