using System.Collections.Immutable;

namespace DockerNotesSite.Model.Commands;

/// <summary>
/// A command line as the author wrote it. Readers set the text and its place; the command line stage adds what its parts
/// are.
/// </summary>
public sealed record CommandLine
{
    /// <summary>Without the code span's marks; several lines are separated by '\n'.</summary>
    public required string Text { get; init; }

    public required SourceLocation Location { get; init; }

    /// <summary>
    /// Where its characters stand in the source, in order, the first at 0. Empty where that is not known exactly: nothing of
    /// the line can be put right in the file then.
    /// </summary>
    public ImmutableArray<TextPlace> Places { get; init; } = [];

    /// <summary>The place of the character at an offset of the text; the line's own place where no better is known.</summary>
    public SourceLocation LocationAt(int offset)
    {
        for (var i = Places.Length - 1; i >= 0; i--)
        {
            if (Places[i].Start <= offset)
            {
                return Places[i].Location.Right(offset - Places[i].Start);
            }
        }

        return Location;
    }

    /// <summary>In order, not overlapping; white space lies between them.</summary>
    public ImmutableArray<CommandToken> Tokens { get; init; } = [];

    /// <summary>The first known command in the line; null where its program is not known.</summary>
    public CommandName? Command { get; init; }

    /// <summary>Calls of known programs, in the order in which they begin, those in substitutions too.</summary>
    public ImmutableArray<Invocation> Invocations { get; init; } = [];

    /// <summary>Where a quote or a substitution begins that never ends; null where all do.</summary>
    public int? Unclosed { get; init; }

    /// <summary>Knows what the parts of a row's lines mean; null for lines outside of tables, and until the last step of the stage.</summary>
    public ILineExplainer? Explainer { get; init; }

    /// <summary>
    /// What each part means, in order, not overlapping; empty where its program has no facts. It is made at each use: of many lines it
    /// would take more memory than all the rest.
    /// </summary>
    public ImmutableArray<TokenExplanation> Explanations => Explainer?.Explain(this) ?? [];

    /// <summary>What a reader can fill in, in order; empty until the last step of the stage.</summary>
    public ImmutableArray<LineSlot> Slots { get; init; } = [];

    /// <summary>Flags that could be written by their other name, in order.</summary>
    public ImmutableArray<FlagSpelling> Spellings { get; init; } = [];

    /// <summary>What the reader should think about before running it; empty for nearly all lines.</summary>
    public ImmutableArray<Danger> Dangers { get; init; } = [];
}

/// <summary>A dangerous part of a line, and why.</summary>
public sealed record Danger(TextSpan Span, LocalizedText Text);

/// <summary>A stretch of a command line's text, in UTF-16 units, and what it is.</summary>
public readonly record struct CommandToken(int Start, int Length, CommandTokenKind Kind)
{
    /// <summary>A placeholder's name without its brackets: "container"; "" for every other kind.</summary>
    public string Name { get; init; } = "";

    public int End => Start + Length;
}

public enum CommandTokenKind
{
    Prompt,
    Program,
    Subcommand,
    Flag,
    Value,
    Argument,
    Placeholder,
    Operator,
    Comment,
}

/// <summary>A program's name and its subcommands, separated by single spaces: "docker run".</summary>
public readonly record struct CommandName(string Value) : IComparable<CommandName>
{
    public string Program => Value.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space ? Value[..space] : Value;

    /// <summary>Everything behind the program: "run"; "" for the program itself.</summary>
    public string Subcommand => Value.Length > Program.Length ? Value[(Program.Length + 1)..] : "";

    public int CompareTo(CommandName other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;

    public static bool operator <(CommandName left, CommandName right) => left.CompareTo(right) < 0;

    public static bool operator >(CommandName left, CommandName right) => left.CompareTo(right) > 0;

    public static bool operator <=(CommandName left, CommandName right) => left.CompareTo(right) <= 0;

    public static bool operator >=(CommandName left, CommandName right) => left.CompareTo(right) >= 0;
}
