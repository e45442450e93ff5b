using System.Collections.Immutable;

namespace DockerNotesSite.Model.Commands;

/// <summary>A stretch of a command line's text, in UTF-16 units.</summary>
public readonly record struct TextSpan(int Start, int Length)
{
    public int End => Start + Length;
}

/// <summary>One call of a known program inside a command line, as that program would read it.</summary>
public sealed record Invocation
{
    /// <summary>The command under the name of its page: "docker run".</summary>
    public required CommandName Command { get; init; }

    /// <summary>The command as it stands in the line: "docker container run".</summary>
    public required CommandName Written { get; init; }

    /// <summary>Null where the program has no facts.</summary>
    public CommandFacts? Facts { get; init; }

    /// <summary>From the program's first character to the end of the last word.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The program and its subcommands, each where it stands.</summary>
    public required ImmutableArray<LineWord> Path { get; init; }

    /// <summary>In the order of the line, those between subcommands too.</summary>
    public ImmutableArray<FlagUse> Flags { get; init; } = [];

    /// <summary>The program's own arguments.</summary>
    public ImmutableArray<LineWord> Arguments { get; init; } = [];

    /// <summary>Everything from the inner command on: "python app.py" of "docker run image python app.py".</summary>
    public ImmutableArray<LineWord> InnerCommand { get; init; } = [];

    /// <summary>A placeholder stands for any flags: "[OPTIONS]", "[flags...]".</summary>
    public bool HasPlaceholderForFlags { get; init; }

    /// <summary>False where a quote or a substitution never ends, or where a part of the line can't be told apart: nothing is counted then.</summary>
    public bool IsWhole { get; init; } = true;

    /// <summary>The call stands inside $(…) or `…` of another one.</summary>
    public bool IsInSubstitution { get; init; }

    /// <summary>The call's output goes into the next command: it stands before '|'.</summary>
    public bool IsPiped { get; init; }
}

/// <summary>A flag where it is used.</summary>
public sealed record FlagUse
{
    /// <summary>The flag's name in the line: "--publish"; "-p"; of "-itp" three uses, "-i", "t" and "p".</summary>
    public required TextSpan Span { get; init; }

    /// <summary>With its dashes, whatever stands in the line: "--publish", "-p", "-t".</summary>
    public required string Written { get; init; }

    /// <summary>Null: the command has no such flag, or nothing is known of the command.</summary>
    public FlagFacts? Facts { get; init; }

    /// <summary>Null where it has none.</summary>
    public LineWord? Value { get; init; }

    /// <summary>The value is glued to the flag or stands behind '='.</summary>
    public bool IsValueJoined { get; init; }

    /// <summary>Written as "--no-…".</summary>
    public bool IsNegated { get; init; }

    /// <summary>Stands in square brackets, or is one of several alternatives: "[-a]", "-q|--quiet".</summary>
    public bool IsOptional { get; init; }

    /// <summary>The command at whose place it stands: "docker compose" for -f of "docker compose -f x up".</summary>
    public required CommandName Owner { get; init; }
}

/// <summary>A word: an argument, a value, a subcommand.</summary>
public sealed record LineWord
{
    /// <summary>Quotes and escapes included.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>As the program gets it: without quotes and escapes. Placeholders and substitutions as written.</summary>
    public required string Value { get; init; }

    /// <summary>In order: placeholders in the word; the whole word where it is one.</summary>
    public ImmutableArray<Placeholder> Placeholders { get; init; } = [];

    /// <summary>The word holds a command substitution, a variable or a pattern: its text, or even the number of words, is not known.</summary>
    public bool IsExpanded { get; init; }

    /// <summary>Holds $(…) or `…`.</summary>
    public bool HasSubstitution { get; init; }

    /// <summary>It may be left out: "[COMMAND]" in the syntax of a command whose author doesn't write all placeholders in brackets.</summary>
    public bool IsOptional { get; init; }

    /// <summary>It may be repeated: "CONTAINER...".</summary>
    public bool IsRepeated { get; init; }

    /// <summary>More ways to write it, "PATH | URL | -": the others, this one not among them.</summary>
    public ImmutableArray<string> Alternatives { get; init; } = [];

    /// <summary>True where every character is really what the program gets.</summary>
    public bool IsLiteral => Placeholders.IsEmpty && !IsExpanded && Alternatives.IsEmpty;
}

/// <summary>What stands for something: its place in the line and its name without brackets.</summary>
public readonly record struct Placeholder(TextSpan Span, string Name);
