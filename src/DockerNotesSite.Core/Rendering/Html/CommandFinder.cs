using System.Collections.Immutable;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Commands;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Rendering.Html;

/// <summary>Finds the commands of the catalog by their names, other names included.</summary>
internal sealed class CommandFinder
{
    private readonly Dictionary<string, Command> _byName = new(StringComparer.Ordinal);

    public CommandFinder(ImmutableArray<Command> commands)
    {
        foreach (var command in commands)
        {
            _byName[command.Name.Value] = command;
        }

        foreach (var (command, name) in commands.SelectMany(c => c.OtherNames.Select(n => (c, n))))
        {
            _byName.TryAdd(name.Value, command);
        }
    }

    public Command? Find(CommandName name) => _byName.GetValueOrDefault(name.Value);

    /// <summary>The commands in a line, each from its program to its last known subcommand.</summary>
    public ImmutableArray<TextLink> LinksIn(CommandLine line)
    {
        var links = ImmutableArray.CreateBuilder<TextLink>();
        for (var i = 0; i < line.Tokens.Length; i++)
        {
            if (line.Tokens[i].Kind == CommandTokenKind.Program && LongestFrom(line, i) is { } link)
            {
                links.Add(link);
            }
        }

        return links.ToImmutable();
    }

    private TextLink? LongestFrom(CommandLine line, int first)
    {
        TextLink? longest = null;
        var name = "";
        for (var i = first; i < line.Tokens.Length; i++)
        {
            var token = line.Tokens[i];
            if ((i > first && token.Kind != CommandTokenKind.Subcommand) || !IsInside(token, line.Text))
            {
                break;
            }

            name = i == first ? TextOf(token, line) : $"{name} {TextOf(token, line)}";
            if (_byName.TryGetValue(name, out var command))
            {
                var start = line.Tokens[first].Start;
                longest = new TextLink(start, token.End - start, command.Url);
            }
        }

        return longest;
    }

    private static string TextOf(CommandToken token, CommandLine line) => line.Text.Substring(token.Start, token.Length);

    private static bool IsInside(CommandToken token, string text) =>
        token.Start >= 0 && token.Length > 0 && token.Start <= text.Length - token.Length;
}
