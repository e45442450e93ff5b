using System.Collections.Immutable;

namespace DockerNotesSite.Model.Content;

/// <summary>A defined term with the text that defines it.</summary>
public sealed record ConceptDefinition : Block
{
    /// <summary>The term's main name, plain: "容器".</summary>
    public required string Name { get; init; }

    /// <summary>Further names given with the term: "容器（container）" gives "container".</summary>
    public ImmutableArray<string> OtherNames { get; init; } = [];

    /// <summary>The term as written.</summary>
    public required ImmutableArray<Inline> Term { get; init; }

    public required ImmutableArray<Block> Definition { get; init; }

    /// <summary>The level of the heading that the term is, or null where it stands in a definition list.</summary>
    public int? HeadingLevel { get; init; }

    public Anchor Anchor { get; init; }
}
