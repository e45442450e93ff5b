using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.CommandLines.Checking;

/// <summary>How many arguments a call gives, those of its inner command too; <paramref name="Most"/> is null where there may be any number.</summary>
internal readonly record struct GivenArguments(int Least, int? Most)
{
    private static readonly string[] WordsForSeveral = ["option", "flag", "arg", "param", "选项", "参数"];

    public static GivenArguments Of(Invocation call)
    {
        var least = 0;
        int? most = 0;
        foreach (var word in call.Arguments.AsSpan())
        {
            Count(word, ref least, ref most);
        }

        foreach (var word in call.InnerCommand.AsSpan())
        {
            Count(word, ref least, ref most);
        }

        return new GivenArguments(least, most);
    }

    private static void Count(LineWord word, ref int least, ref int? most)
    {
        var isAnyNumber = word.IsExpanded || StandsForSeveral(word);
        least += isAnyNumber || word.IsOptional ? 0 : 1;
        most = isAnyNumber || word.IsRepeated ? null : most + 1;
    }

    private static bool StandsForSeveral(LineWord word) =>
        word.Placeholders is [var only] && only.Span == word.Span
        && WordsForSeveral.Any(w => only.Name.Contains(w, StringComparison.OrdinalIgnoreCase));
}
