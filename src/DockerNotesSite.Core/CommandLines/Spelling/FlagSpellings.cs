using System.Collections.Immutable;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.CommandLines.Spelling;

/// <summary>
/// A parsed line in, its flags that could be written by their other name out. Only what every program reads in the same
/// way is offered: "-p=80:80" is a value of "=80:80" for some of them, so it stays as it is.
/// </summary>
internal static class FlagSpellings
{
    public static ImmutableArray<FlagSpelling> Of(CommandLine line)
    {
        if (line.Invocations.All(call => call.Flags.IsEmpty))
        {
            return [];
        }

        var spellings = ImmutableArray.CreateBuilder<FlagSpelling>();
        foreach (var call in line.Invocations)
        {
            for (var first = 0; first < call.Flags.Length;)
            {
                var group = GroupFrom(call.Flags, first);
                if (Of(group, call, line.Text) is { } spelling)
                {
                    spellings.Add(spelling);
                }

                first += group.Length;
            }
        }

        return spellings.Count < 2 ? spellings.ToImmutable() : [.. spellings.OrderBy(s => s.Span.Start)];
    }

    /// <summary>The flags of one word: three of "-itp".</summary>
    private static ReadOnlySpan<FlagUse> GroupFrom(ImmutableArray<FlagUse> flags, int first)
    {
        var end = first + 1;
        while (end < flags.Length && flags[end].Span.Length == 1 && flags[end].Span.Start == flags[end - 1].Span.End)
        {
            end++;
        }

        return flags.AsSpan()[first..end];
    }

    private static FlagSpelling? Of(ReadOnlySpan<FlagUse> group, Invocation call, string text)
    {
        foreach (var use in group)
        {
            if (use.Facts is not { Long.Length: > 0, Short.Length: > 0 } || use.IsNegated || IsOneOfItsSpellings(use, call))
            {
                return null;
            }
        }

        return group[0].Written == group[0].Facts!.Long ? Short(group[0], text) : Long(group, text);
    }

    private static FlagSpelling? Short(FlagUse use, string text)
    {
        var flag = use.Facts!;
        if (!use.IsValueJoined)
        {
            return new FlagSpelling(use.Span, flag.Short, IsOtherLong: false);
        }

        // "--publish=80:80" is "-p 80:80"; but a switch, or a flag whose value may be left out, takes no next word, and flags
        // that are alternatives would share it.
        var isNextWord = flag is { TakesValue: true, HasOptionalValue: false } && !use.IsOptional && use.Value is { Span.Length: > 0 } value
            && value.Span.Start == use.Span.End + 1 && text[use.Span.End] == '=';
        return isNextWord ? new FlagSpelling(new TextSpan(use.Span.Start, use.Span.Length + 1), flag.Short + " ", IsOtherLong: false) : null;
    }

    private static FlagSpelling? Long(ReadOnlySpan<FlagUse> group, string text)
    {
        var last = group[^1];
        var isShared = group.Length > 1 && last is { IsOptional: true, Facts.TakesValue: true };
        if (group[0].Written != group[0].Facts!.Short || isShared || (last.IsValueJoined && text[last.Span.End] == '='))
        {
            return null;
        }

        var names = new string[group.Length];
        for (var i = 0; i < group.Length; i++)
        {
            names[i] = group[i].Facts!.Long;
        }

        var span = new TextSpan(group[0].Span.Start, last.Span.End - group[0].Span.Start);
        return new FlagSpelling(span, string.Join(' ', names) + (last.IsValueJoined ? "=" : ""), IsOtherLong: true);
    }

    /// <summary>"-q|--quiet" names both already.</summary>
    private static bool IsOneOfItsSpellings(FlagUse use, Invocation call)
    {
        foreach (var other in use.IsOptional ? call.Flags : [])
        {
            if (!ReferenceEquals(other, use) && other.IsOptional && ReferenceEquals(other.Facts, use.Facts) && other.Written != use.Written)
            {
                return true;
            }
        }

        return false;
    }
}
