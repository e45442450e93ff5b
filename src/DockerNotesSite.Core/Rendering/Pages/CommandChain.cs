using System.Collections.Immutable;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.Rendering.Pages;

/// <summary>
/// The way that a command stands on: what usually comes before it and what follows, "create → start → stop → rm". Each
/// command is followed by the first of its next steps; the way ends before it would come back to itself.
/// </summary>
internal sealed class CommandChain(SiteIndex site)
{
    private const int MostBefore = 2;
    private const int MostBehind = 3;

    private readonly ILookup<CommandName, Command> _before = site.Catalog.Commands
        .Where(c => !c.NextSteps.IsEmpty)
        .ToLookup(c => c.NextSteps[0]);

    /// <summary>In order, the command itself among them; empty where nothing comes before or behind it.</summary>
    public ImmutableArray<Command> Of(Command command)
    {
        var chain = new List<Command> { command };
        while (chain.Count <= MostBehind && Follower(chain[^1]) is { } next && !chain.Contains(next))
        {
            chain.Add(next);
        }

        for (var before = 0; before < MostBefore && Leader(chain[0], chain) is { } previous; before++)
        {
            chain.Insert(0, previous);
        }

        return chain.Count > 1 ? [.. chain] : [];
    }

    private Command? Follower(Command command) => command.NextSteps is [var first, ..] ? site.Commands.Find(first) : null;

    private Command? Leader(Command command, List<Command> chain) => _before[command.Name].FirstOrDefault(c => !chain.Contains(c));
}
