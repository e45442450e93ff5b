using System.Collections.Immutable;
using DockerNotesSite.CommandLines.Facts;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.CliFacts;

/// <summary>
/// What a program's help can't say is taken over from the facts of the same program that come with this one: hidden
/// commands and flags, kinds of values, what became of them, dangers, and plugins that are not installed. What the
/// installed program says itself stays.
/// </summary>
internal static class CarriedFacts
{
    public static ProgramFacts Complete(ProgramFacts installed)
    {
        var known = CliFactsReader.Read([], [installed.Program], new DiagnosticBag()).Facts.GetValueOrDefault(installed.Program);
        if (known is null)
        {
            return installed;
        }

        var commands = CommandTable.Distinct(installed)
            .Select(c => known.Commands.GetValueOrDefault(c.Name.Value) is { } same ? Complete(c, same) : c)
            .ToList();
        var taken = commands.SelectMany(c => c.OtherNames.Prepend(c.Name)).Select(n => n.Value).ToHashSet(StringComparer.Ordinal);
        var others = CommandTable.Distinct(known)
            .Where(c => (c.IsHidden || c.Component.Name != known.Program) && !taken.Contains(c.Name.Value));
        return installed with
        {
            Components = known.Components,
            AcceptsAbbreviations = installed.AcceptsAbbreviations || known.AcceptsAbbreviations,
            HasMoreCommands = installed.HasMoreCommands || known.HasMoreCommands,
            Commands = CommandTable.Of(commands.Concat(others)),
            Dangers = known.Dangers,
            Claims = known.Claims,
            Terms = known.Terms,
        };
    }

    private static CommandFacts Complete(CommandFacts installed, CommandFacts known)
    {
        var names = installed.OtherNames.Prepend(installed.Name).Select(n => n.Value).ToHashSet(StringComparer.Ordinal);
        return installed with
        {
            NewerNames = known.NewerNames.Where(n => names.Contains(n.Key)).ToImmutableDictionary(StringComparer.Ordinal),
            IsHidden = known.IsHidden,
            Arguments = installed.Usage == known.Usage ? known.Arguments : installed.Arguments,
            Flags = Complete(installed.Flags, known),
            Life = Complete(installed.Life, known.Life),
            Component = known.Component.Name == known.Name.Program ? installed.Component : known.Component,
        };
    }

    private static ImmutableArray<FlagFacts> Complete(ImmutableArray<FlagFacts> installed, CommandFacts known)
    {
        var flags = installed.Select(f => known.Flag(f.Name) is { } same && same.Name == f.Name ? Complete(f, same) : f).ToList();
        var taken = flags.SelectMany(f => (string[])[f.Long, f.Short]).ToHashSet(StringComparer.Ordinal);
        var others = known.Flags.Where(f => (f.IsHidden || f.Component is not null) && !taken.Contains(f.Name));
        return [.. flags.Concat(others).OrderBy(f => f.Name, StringComparer.Ordinal)];
    }

    // The kind and the values go with the type: another type in the installed program makes them worthless.
    private static FlagFacts Complete(FlagFacts installed, FlagFacts known)
    {
        var isSame = installed.ValueType == known.ValueType;
        return installed with
        {
            ValueKind = isSame ? known.ValueKind : installed.ValueKind,
            Values = isSame ? known.Values : installed.Values,
            IsRepeatable = installed.IsRepeatable || (isSame && known.IsRepeatable),
            HasOptionalValue = installed.HasOptionalValue || (isSame && known.HasOptionalValue),
            IsNegatable = installed.IsNegatable || known.IsNegatable,
            IsInherited = installed.IsInherited || known.IsInherited,
            Life = Complete(installed.Life, known.Life),
        };
    }

    private static LifeCycle Complete(LifeCycle installed, LifeCycle known) =>
        known with { IsExperimental = installed.IsExperimental };
}
