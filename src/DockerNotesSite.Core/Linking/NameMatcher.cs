using System.Collections.Immutable;
using System.Globalization;
using DockerNotesSite.Model;

namespace DockerNotesSite.Linking;

/// <summary>A name found in a text; start and length in UTF-16 units.</summary>
internal readonly record struct NameMatch(int Start, int Length, UrlPath Page);

/// <summary>
/// Finds names of commands and concepts in running text, the longest first. Chinese needs no word boundary; a Latin name
/// must be a word of its own and may have a plural s. Commands are matched with their case, concepts without.
/// </summary>
internal sealed class NameMatcher
{
    private const int ShortestChineseName = 2;

    /// <summary>Nobody writes a longer one twice, and looking for it takes time at every place of a text.</summary>
    private const int LongestName = 200;

    private readonly ImmutableArray<PageName> _names;
    private readonly Dictionary<string, UrlPath> _programs = new(StringComparer.Ordinal);
    private readonly Node _commands = new();
    private readonly Node _concepts = new();

    public NameMatcher(Catalog catalog)
    {
        _names = [.. NamesOf(catalog)];
        foreach (var (kind, name, page) in _names)
        {
            switch (kind)
            {
                // A program's name alone is a word of the language: in a text about it, every paragraph would be full of links.
                case NameKind.Program:
                    _programs[name] = page;
                    break;
                case NameKind.Command:
                    _commands.Add(name, page);
                    break;
                default:
                    _concepts.Add(name.ToLowerInvariant(), page);
                    break;
            }
        }
    }

    /// <summary>Whether the catalog's pages have the names that are looked for.</summary>
    public bool IsOf(Catalog catalog) => NamesOf(catalog).SequenceEqual(_names);

    /// <summary>The names in a text, in order, not overlapping.</summary>
    public IEnumerable<NameMatch> Find(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var command = Longest(_commands, text, at, ignoreCase: false);
            var concept = Longest(_concepts, text, at, ignoreCase: true);
            var match = command.Length >= concept.Length ? command : concept;
            if (match.Length == 0)
            {
                at++;
                continue;
            }

            yield return match;
            at += match.Length;
        }
    }

    /// <summary>The commands named in a piece of code, in order, not overlapping.</summary>
    public IEnumerable<NameMatch> FindCommands(string code)
    {
        for (var at = 0; at < code.Length;)
        {
            var match = Longest(_commands, code, at, ignoreCase: false);
            if (match.Length > 0)
            {
                yield return match;
            }

            at += Math.Max(1, match.Length);
        }
    }

    /// <summary>The page of a program itself: "docker" of "docker --help".</summary>
    public UrlPath? Program(string name) => _programs.TryGetValue(name, out var page) ? page : null;

    /// <summary>The concept that a whole text names, in any of its names.</summary>
    public UrlPath? Concept(string text) =>
        Longest(_concepts, text, 0, ignoreCase: true) is { Length: > 0 } match && match.Length == text.Length ? match.Page : null;

    private static NameMatch Longest(Node root, string text, int start, bool ignoreCase)
    {
        var best = default(NameMatch);
        if (IsInsideWord(text, start))
        {
            return best;
        }

        var node = root;
        for (var at = start; at < text.Length; at++)
        {
            var next = node.Next(ignoreCase ? char.ToLowerInvariant(text[at]) : text[at]);
            if (next is null)
            {
                break;
            }

            node = next;
            if (node.Page is { } page && EndOfName(text, at + 1, ignoreCase) is > 0 and var end)
            {
                best = new NameMatch(start, end - start, page);
            }
        }

        return best;
    }

    private static bool IsInsideWord(string text, int at) =>
        at > 0 && IsWordCharacter(text[at]) && (IsWordCharacter(text[at - 1]) || text[at - 1] is '-' or '/' or '.' or '@' or '$');

    /// <summary>Where a name that could end here does end, its plural s included; 0 where the word goes on.</summary>
    private static int EndOfName(string text, int end, bool allowsPlural)
    {
        if (!GoesOn(text, end))
        {
            return end;
        }

        var isPlural = allowsPlural && text[end] == 's' && char.IsAsciiLetter(text[end - 1]) && !GoesOn(text, end + 1);
        return isPlural ? end + 1 : 0;
    }

    private static bool GoesOn(string text, int at)
    {
        if (at >= text.Length || !IsWordCharacter(text[at - 1]))
        {
            return false;
        }

        var isJoined = text[at] is '-' or '/' or '.' or '@' && at + 1 < text.Length && IsWordCharacter(text[at + 1]);
        return IsWordCharacter(text[at]) || isJoined;
    }

    /// <summary>Letters of scripts that put spaces between words, digits and '_'.</summary>
    private static bool IsWordCharacter(char character) =>
        character == '_' || (char.IsLetterOrDigit(character) && CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.OtherLetter);

    private static bool IsLookedFor(string name) => name.Length <= LongestName && (name.Length >= ShortestChineseName || IsWordCharacter(name[0]));

    private static IEnumerable<PageName> NamesOf(Catalog catalog)
    {
        foreach (var command in catalog.Commands)
        {
            foreach (var name in command.OtherNames.Prepend(command.Name))
            {
                if (name.Subcommand.Length > 0)
                {
                    yield return new PageName(NameKind.Command, name.Value, command.Url);
                }
                else if (name == command.Name)
                {
                    yield return new PageName(NameKind.Program, name.Value, command.Url);
                }
            }
        }

        foreach (var concept in catalog.Concepts)
        {
            foreach (var name in concept.OtherNames.Prepend(concept.Name).Where(IsLookedFor))
            {
                yield return new PageName(NameKind.Concept, name, concept.Url);
            }
        }
    }

    private enum NameKind
    {
        Program,
        Command,
        Concept,
    }

    private readonly record struct PageName(NameKind Kind, string Name, UrlPath Page);

    private sealed class Node
    {
        private Dictionary<char, Node>? _next;

        public UrlPath? Page { get; private set; }

        public Node? Next(char character) => _next?.GetValueOrDefault(character);

        public void Add(string name, UrlPath page)
        {
            var node = this;
            foreach (var character in name)
            {
                node._next ??= [];
                if (!node._next.TryGetValue(character, out var next))
                {
                    next = node._next[character] = new Node();
                }

                node = next;
            }

            node.Page ??= page;
        }
    }
}
