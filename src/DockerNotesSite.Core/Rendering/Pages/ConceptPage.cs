using System.Collections.Immutable;
using DockerNotesSite.Rendering.Html;

namespace DockerNotesSite.Rendering.Pages;

public sealed record ConceptPage : Page
{
    public override string Kind => "concept";

    /// <summary>In one line; empty where it has none.</summary>
    public required HtmlText OtherNames { get; init; }

    public required ImmutableArray<DefinitionModel> Definitions { get; init; }

    public required ImmutableArray<CommandLink> Commands { get; init; }

    /// <summary>Its part of each picture of the map that it is on.</summary>
    public required ImmutableArray<MapPartModel> OnMap { get; init; }

    public required ImmutableArray<MentionLink> Mentions { get; init; }

    public PageLink? Previous { get; init; }

    public PageLink? Next { get; init; }
}

/// <summary>A definition and the note that gives it.</summary>
public sealed record DefinitionModel(HtmlText Content, MentionLink Place, string Source, string Language);
