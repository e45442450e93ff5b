using DockerNotesSite.CommandLines.Explaining.Values;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.CommandLines.Explaining;

/// <summary>A call of a known program in, its parts laid over the line.</summary>
internal static class InvocationExplainer
{
    public static void Explain(Invocation call, string text, ProgramSet programs, LineCover cover)
    {
        AddPath(call, programs, cover);
        foreach (var use in call.Flags)
        {
            AddFlag(use, text, cover);
        }

        for (var i = 0; i < call.Arguments.Length; i++)
        {
            var argument = ArgumentPositions.FactsOf(call.Facts?.Arguments, i, call.Arguments.Length);
            AddArgument(call.Arguments[i], argument, text, cover);
        }

        AddInnerCommand(call, cover);
    }

    private static void AddPath(Invocation call, ProgramSet programs, LineCover cover)
    {
        var commands = programs.Facts.GetValueOrDefault(call.Command.Program)?.Commands;
        var name = "";
        for (var i = 0; i < call.Path.Length; i++)
        {
            name = i == 0 ? call.Path[i].Value : $"{name} {call.Path[i].Value}";
            cover.Add(new TokenExplanation
            {
                Span = call.Path[i].Span,
                Role = i == 0 ? TokenRole.Program : TokenRole.Subcommand,
                Command = i == call.Path.Length - 1 ? call.Facts : commands?.GetValueOrDefault(name),
            });
        }
    }

    private static void AddFlag(FlagUse use, string text, LineCover cover)
    {
        var kind = use.Facts?.ValueKind ?? "";
        cover.Add(new TokenExplanation
        {
            Span = use.Span,
            Role = TokenRole.Flag,
            Flag = use.Facts,
            Name = NameOf(use.Value),
            IsNegated = use.IsNegated,
            IsWrittenLong = use.Written == use.Facts?.Long || use.Written.StartsWith("--", StringComparison.Ordinal),
            Value = use.Value is { } value ? text.Substring(value.Span.Start, value.Span.Length) : "",
            Parts = use.Value is { } word ? ValueParts.Of(kind, word, text) : [],
        });
        if (use.Value is { } given)
        {
            // From the flag to the end of its value: '=' and line ends lie between them.
            cover.Extend(new TextSpan(use.Span.End, Math.Max(given.Span.End - use.Span.End, 0)));
        }
    }

    private static void AddArgument(LineWord word, ArgumentFacts? argument, string text, LineCover cover) => cover.Add(new TokenExplanation
    {
        Span = word.Span,
        Role = TokenRole.Argument,
        Name = NameOf(word),
        Argument = argument,
        Parts = ValueParts.Of(argument?.Kind ?? "", word, text),
    });

    /// <summary>The shell puts the output of a command there.</summary>
    private static string NameOf(LineWord? word) => word is { HasSubstitution: true } ? "substitution" : "";

    private static void AddInnerCommand(Invocation call, LineCover cover)
    {
        for (var i = 0; i < call.InnerCommand.Length; i++)
        {
            var span = call.InnerCommand[i].Span;
            if (i == 0)
            {
                cover.Add(new TokenExplanation { Span = span, Role = TokenRole.InnerCommand, Argument = ArgumentPositions.InnerCommand(call.Facts) });
            }
            else
            {
                cover.Extend(span);
            }
        }
    }
}
