using System.Collections.Immutable;

namespace DockerNotesSite.Model.Commands;

/// <summary>What one stretch of a command line is and means; rendering puts it into words of the page's language.</summary>
public sealed record TokenExplanation
{
    /// <summary>A flag with its value is one stretch: "-p 8080:80".</summary>
    public required TextSpan Span { get; init; }

    public required TokenRole Role { get; init; }

    /// <summary>
    /// What kind of its role it is where nothing else tells: of the shell "pipe", "redirection", "substitution", …; "any-flags"
    /// of a placeholder that stands for flags; otherwise "".
    /// </summary>
    public string Name { get; init; } = "";

    /// <summary>The command that a program or subcommand leads to.</summary>
    public CommandFacts? Command { get; init; }

    public FlagFacts? Flag { get; init; }

    public ArgumentFacts? Argument { get; init; }

    /// <summary>The flag's value as written; "" where there is none.</summary>
    public string Value { get; init; } = "";

    /// <summary>Written as "--no-…".</summary>
    public bool IsNegated { get; init; }

    /// <summary>The flag is written by its long name; what else it could be written as is the other one.</summary>
    public bool IsWrittenLong { get; init; }

    /// <summary>The parts of a value with an inner order, each with the name of what it is: "8080" host port, "80" container port.</summary>
    public ImmutableArray<ValuePart> Parts { get; init; } = [];
}

/// <summary>A part of a value: "8080" is the "host-port" of "8080:80".</summary>
public sealed record ValuePart(TextSpan Span, string Name);

public enum TokenRole
{
    Program,
    Subcommand,
    Flag,
    Argument,

    /// <summary>The command that runs inside: "python app.py".</summary>
    InnerCommand,

    /// <summary>What the shell does: |, >, &amp;&amp;, $(…), a variable's assignment.</summary>
    Shell,

    /// <summary>Another program, or something that is not known.</summary>
    Other,
}
