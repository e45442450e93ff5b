using System.Collections.Immutable;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Commands;
using DockerNotesSite.Model.Content;
using DockerNotesSite.Model.Maps;

namespace DockerNotesSite.Charting;

/// <summary>Names in map.yaml → commands and concepts of the catalog.</summary>
internal sealed class MapResolver
{
    private readonly Dictionary<string, Command> _commands = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CommandName> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, UrlPath> _concepts = new(StringComparer.OrdinalIgnoreCase);
    private readonly string _language;
    private readonly DiagnosticBag _diagnostics;

    public MapResolver(Catalog catalog, ProgramSet programs, DiagnosticBag diagnostics)
    {
        (_language, _diagnostics) = (catalog.Language, diagnostics);
        foreach (var (name, command) in catalog.Commands.SelectMany(c => c.OtherNames.Prepend(c.Name), (command, name) => (name, command)))
        {
            _commands.TryAdd(name.Value, command);
        }

        foreach (var (name, facts) in programs.Facts.Values.SelectMany(program => program.Commands))
        {
            _known.TryAdd(name, facts.Name);
        }

        foreach (var (name, concept) in catalog.Concepts.SelectMany(c => c.OtherNames.Prepend(c.Name), (concept, name) => (name, concept)))
        {
            _concepts.TryAdd(name, concept.Url);
        }
    }

    public MapPlace Place(PlaceEntry entry) => new()
    {
        Id = entry.Id.Value,
        Label = MapValues.In(entry.Label, _language),
        Note = MapValues.Own(entry.Note, _language),
        Kind = entry.Kind,
        Page = Concept(entry.Concepts) ?? (string.IsNullOrEmpty(entry.Command.Value) ? null : Command(entry.Command)?.Page),
    };

    public ImmutableArray<MapCommand> Commands(ArrowEntry arrow) => [.. arrow.Commands.Select(Command).OfType<MapCommand>()];

    /// <summary>The longest beginning of the text that is a command: flags may stand behind it.</summary>
    private MapCommand? Command(LocatedText written)
    {
        var text = string.Join(' ', written.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        var beginnings = Beginnings(text).ToList();
        var longest = beginnings.FirstOrDefault(name => _commands.ContainsKey(name) || _known.ContainsKey(name));
        if (longest is null || !IsFlags(text[longest.Length..]))
        {
            var nearest = NearMiss.Of(beginnings.FirstOrDefault(name => IsFlags(text[name.Length..]), text), _commands.Keys.Concat(_known.Keys).Distinct());
            _diagnostics.Add(MapDiagnostics.UnknownCommand(written.Location, text, nearest));
            return null;
        }

        if (_commands.TryGetValue(longest, out var command))
        {
            return new MapCommand(command.Name, text, command.Url);
        }

        _diagnostics.Add(MapDiagnostics.NoPage(written.Location, new CommandName(longest)));
        return new MapCommand(_known[longest], text, null);
    }

    private static IEnumerable<string> Beginnings(string text)
    {
        for (var end = text.Length; end > 0; end = text.LastIndexOf(' ', end - 1))
        {
            yield return text[..end];
        }
    }

    private static bool IsFlags(string rest) => rest.Length == 0 || rest.TrimStart().StartsWith('-');

    private UrlPath? Concept(ImmutableArray<LocatedText> names)
    {
        foreach (var name in names)
        {
            if (_concepts.TryGetValue(name.Value, out var page))
            {
                return page;
            }
        }

        if (names is [var first, ..])
        {
            _diagnostics.Add(MapDiagnostics.UnknownConcept(first.Location, first.Value, NearMiss.Of(first.Value, _concepts.Keys)));
        }

        return null;
    }
}
