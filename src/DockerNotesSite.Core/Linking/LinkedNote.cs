using System.Collections.Frozen;
using System.Collections.Immutable;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Linking;

/// <summary>A note with its links, and what others need to know about them.</summary>
internal sealed record LinkedNote
{
    public required Note Note { get; init; }

    public required LinkedContent Content { get; init; }

    /// <summary>Pages that the note names, each once a section.</summary>
    public required ImmutableArray<PageMention> Mentions { get; init; }

    /// <summary>Addresses of the input files that the note shows or offers.</summary>
    public required IReadOnlySet<UrlPath> Files { get; init; }

    public required int LinkCount { get; init; }

    /// <summary>What is wrong with its written links.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>Whether it has written links that lead to other files: they may lead elsewhere when those change.</summary>
    public bool DependsOnTargets { get; init; }

    /// <summary>Pages that no note stands behind and that it has links to places on.</summary>
    public IReadOnlySet<UrlPath> Sought { get; init; } = FrozenSet<UrlPath>.Empty;
}

internal readonly record struct PageMention(UrlPath Page, Mention Mention);
