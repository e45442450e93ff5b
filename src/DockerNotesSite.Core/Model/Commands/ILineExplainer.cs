using System.Collections.Immutable;

namespace DockerNotesSite.Model.Commands;

/// <summary>Knows what the parts of parsed command lines mean.</summary>
public interface ILineExplainer
{
    /// <summary>In order, not overlapping; empty where nothing is known of the line's programs.</summary>
    ImmutableArray<TokenExplanation> Explain(CommandLine line);
}
