using System.Collections.Immutable;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.CliFacts;

/// <summary>What a usage line like "tool run [OPTIONS] IMAGE [COMMAND] [ARG...]" says about the arguments.</summary>
internal static class UsageLine
{
    /// <summary>The arguments in their order, without what stands for flags.</summary>
    public static ImmutableArray<ArgumentFacts> Arguments(string usage, string command)
    {
        var arguments = new List<ArgumentFacts>();
        foreach (var word in Words(Behind(usage, command)))
        {
            var isOptional = word is ['[', .., ']'];
            var inner = isOptional || word is ['(', .., ')'] ? word[1..^1] : word;
            if (IsFlags(inner))
            {
                continue;
            }

            var isRepeated = inner.EndsWith("...", StringComparison.Ordinal);
            var name = isRepeated ? inner[..^3].TrimEnd() : inner;
            if (isRepeated && arguments is [.., var last] && last.Name == name)
            {
                arguments[^1] = last with { IsRepeated = true };
            }
            else
            {
                arguments.Add(new ArgumentFacts(name) { IsOptional = isOptional, IsRepeated = isRepeated });
            }
        }

        return [.. arguments];
    }

    /// <summary>The line ends in a command with arguments of its own: everything from there on is not the program's.</summary>
    public static bool HasInnerCommand(ImmutableArray<ArgumentFacts> arguments) => arguments switch
    {
        [.., { Name: "COMMAND" }, { Name: "ARG" or "ARGS", IsRepeated: true }] => true,
        [.., { IsOptional: true, Name: var name }] => name.EndsWith(" OPTIONS", StringComparison.Ordinal),
        _ => false,
    };

    private static string Behind(string usage, string command) =>
        usage.StartsWith(command, StringComparison.Ordinal) ? usage[command.Length..].Trim() : "";

    private static bool IsFlags(string word) => word.TrimEnd('.').ToUpperInvariant() is "OPTIONS" or "OPTION" or "FLAGS" or "--";

    // Brackets hold together what is in them, " | " separates alternatives of one argument.
    private static IEnumerable<string> Words(string text)
    {
        var start = 0;
        var depth = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || (text[i] == ' ' && depth == 0 && !IsBesideBar(text, i)))
            {
                if (i > start)
                {
                    yield return text[start..i];
                }

                start = i + 1;
            }
            else
            {
                depth += text[i] is '[' or '(' ? 1 : text[i] is ']' or ')' ? -1 : 0;
            }
        }
    }

    private static bool IsBesideBar(string text, int space) =>
        (space > 0 && text[space - 1] == '|') || (space + 1 < text.Length && text[space + 1] == '|');
}
