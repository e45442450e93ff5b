using System.Buffers;
using System.Collections.Immutable;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.CommandLines.Grammar;

/// <summary>
/// Which words are subcommands: from the facts where a program has some, and from the notes otherwise. In the notes a
/// plain word behind the program is one when at least two different words stand there.
/// </summary>
internal sealed class Subcommands
{
    /// <summary>What a subcommand's name is made of.</summary>
    public static readonly SearchValues<char> WordCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    private readonly ProgramSet _programs;
    private readonly ImmutableHashSet<string> _fromNotes;

    private Subcommands(ProgramSet programs, ImmutableHashSet<string> fromNotes)
    {
        _programs = programs;
        _fromNotes = fromNotes;
    }

    /// <summary>The words that stand behind a program without facts in these syntaxes, each once.</summary>
    public static ImmutableArray<FollowingWord> WordsBehindPrograms(ProgramSet programs, IEnumerable<string> syntaxes) =>
    [
        .. syntaxes
            .Select(syntax => WordsOf(syntax, programs))
            .Where(words => words is [var program, var word, ..] && !programs.Facts.ContainsKey(program) && IsPlainWord(word))
            .Select(words => new FollowingWord(words[0], words[1]))
            .Distinct(),
    ];

    /// <summary>All that the notes tell.</summary>
    public static Subcommands Collect(ProgramSet programs, IEnumerable<FollowingWord> words)
    {
        var subcommands = words
            .Distinct()
            .GroupBy(word => word.Program, StringComparer.Ordinal)
            .Where(program => program.Skip(1).Any())
            .SelectMany(program => program.Select(word => $"{program.Key} {word.Word}"));
        return new Subcommands(programs, subcommands.ToImmutableHashSet(StringComparer.Ordinal));
    }

    /// <summary>Whether the same words are subcommands by both.</summary>
    public bool IsLike(Subcommands other) => _programs == other._programs && _fromNotes.SetEquals(other._fromNotes);

    /// <summary>What is known of "docker run" or of "docker"; null where nothing is.</summary>
    public CommandFacts? FactsOf(string path) =>
        _programs.Facts.GetValueOrDefault(new CommandName(path).Program)?.Commands.GetValueOrDefault(path);

    /// <summary>Does this word lead from that command to one below it?</summary>
    public bool IsSubcommand(string path, string word)
    {
        var longer = $"{path} {word}";
        if (!_programs.Facts.ContainsKey(new CommandName(path).Program))
        {
            return _fromNotes.Contains(longer);
        }

        // A command that only holds others takes no arguments: the word is a subcommand that the facts don't have.
        return FactsOf(longer) is not null || (FactsOf(path) is { IsGroup: true } && IsPlainWord(word));
    }

    private static string[] WordsOf(string syntax, ProgramSet programs)
    {
        var words = syntax.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var program = Array.FindIndex(words, programs.Contains);
        return program < 0 ? [] : words[program..];
    }

    private static bool IsPlainWord(string word) =>
        word.Length > 1 && char.IsAsciiLetterLower(word[0]) && word.AsSpan().IndexOfAnyExcept(WordCharacters) < 0;
}

/// <summary>A plain word behind a program that no facts are known of.</summary>
internal readonly record struct FollowingWord(string Program, string Word);
