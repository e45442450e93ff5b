using System.Collections.Immutable;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.CommandLines.Facts.Texts;

/// <summary>
/// Puts texts to the facts. A flag's text is that of its own command; otherwise of the command that this one is like; of an
/// inherited flag, of the commands above; and last the one for flags of that name anywhere. Arguments likewise.
/// </summary>
internal sealed class TextsBinder
{
    private readonly ProgramFacts _facts;
    private readonly SlotBinder _slots;
    private readonly Dictionary<string, LocalizedText> _commands = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _like = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Command, string Flag), LocalizedText> _flags = [];
    private readonly Dictionary<(string Command, string Argument), LocalizedText> _arguments = [];

    /// <param name="facts">What the texts describe.</param>
    /// <param name="documents">The first that has a text wins.</param>
    public TextsBinder(ProgramFacts facts, ImmutableArray<TextsDocument> documents)
    {
        _facts = facts;
        _slots = new SlotBinder(documents, NameOf);
        foreach (var document in documents)
        {
            foreach (var command in document.Commands)
            {
                Collect(NameOf(command.Name), command);
            }

            Collect("", new CommandTexts("", 0) { Flags = document.Flags, Arguments = document.Arguments });
        }
    }

    public ProgramFacts Bind()
    {
        // All names of a command give the same facts, and still do afterwards.
        var described = _facts.Commands.Values.Distinct<CommandFacts>(ReferenceEqualityComparer.Instance)
            .ToDictionary<CommandFacts, CommandFacts, CommandFacts>(c => c, Describe, ReferenceEqualityComparer.Instance);
        return _facts with
        {
            Slots = _slots.OfProgram(),
            Commands = _facts.Commands.ToImmutableDictionary(c => c.Key, c => described[c.Value], StringComparer.Ordinal),
        };
    }

    private void Collect(string owner, CommandTexts texts)
    {
        Add(_commands, owner, texts.Text);
        if (texts.Like.Length > 0)
        {
            _like.TryAdd(owner, NameOf(texts.Like));
        }

        foreach (var flag in texts.Flags)
        {
            Add(_flags, (owner, flag.Name), flag.Text);
        }

        foreach (var argument in texts.Arguments)
        {
            Add(_arguments, (owner, argument.Name), argument.Text);
        }
    }

    private static void Add<TKey>(Dictionary<TKey, LocalizedText> texts, TKey key, LocalizedText text) where TKey : notnull =>
        texts[key] = texts.TryGetValue(key, out var known) ? known.Or(text) : text;

    private CommandFacts Describe(CommandFacts command)
    {
        var owners = OwnersOf(command.Name);
        var inherited = owners.Concat(Above(command.Name)).ToList();
        return command with
        {
            Text = _commands.GetValueOrDefault(command.Name.Value, LocalizedText.None),
            Flags = [.. command.Flags.Select(f => f with { Text = TextOf(f, f.IsInherited ? inherited : owners) })],
            Arguments = command.Arguments is { } arguments
                ? [.. arguments.Select(a => a with { Text = TextOf(_arguments, owners, a.Name) })]
                : null,
            Slots = _slots.OfCommand(command, owners, Above(command.Name)),
        };
    }

    private LocalizedText TextOf(FlagFacts flag, List<string> owners) =>
        TextOf(_flags, owners, flag.Long).Or(TextOf(_flags, owners, flag.Short));

    private static LocalizedText TextOf(Dictionary<(string, string), LocalizedText> texts, List<string> owners, string name)
    {
        var text = LocalizedText.None;
        foreach (var owner in owners)
        {
            text = texts.TryGetValue((owner, name), out var found) ? text.Or(found) : text;
        }

        return texts.TryGetValue(("", name), out var shared) ? text.Or(shared) : text;
    }

    /// <summary>The command and those it is like, each once.</summary>
    private List<string> OwnersOf(CommandName command)
    {
        var owners = new List<string> { command.Value };
        while (_like.TryGetValue(owners[^1], out var next) && !owners.Contains(next))
        {
            owners.Add(next);
        }

        return owners;
    }

    private static IEnumerable<string> Above(CommandName command)
    {
        for (var name = command.Value; name.LastIndexOf(' ') is > 0 and var space;)
        {
            name = name[..space];
            yield return name;
        }
    }

    private string NameOf(string name) => _facts.Commands.TryGetValue(name, out var command) ? command.Name.Value : name;
}
