using System.Collections.Immutable;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.CommandLines.Facts;

/// <summary>One entry of the list `commands` in, what the command accepts out.</summary>
internal static class CommandFactsReader
{
    private static readonly string[] Members =
    [
        "name", "otherNames", "newerNames", "group", "usage", "innerCommand", "moreFlags", "hidden", "arguments", "flags", "component",
        .. LifeCycleReader.Members,
    ];

    private static readonly string[] ArgumentMembers = ["name", "kind", "optional", "repeated"];

    /// <summary>Stands for the program itself, until all of the file is read.</summary>
    private static readonly ComponentFacts Program = new("", "");

    /// <summary>Components are names without a version, "" for the program.</summary>
    public static CommandFacts Read(ref JsonCursor json)
    {
        var command = new CommandFacts { Name = new CommandName(""), Component = Program };
        if (!json.BeginObject())
        {
            return command;
        }

        var members = new MemberSet(Members);
        while (json.NextMember(ref members))
        {
            command = members.Current switch
            {
                "name" => command with { Name = new CommandName(json.Text()) },
                "otherNames" => command with { OtherNames = [.. FactsText.List(ref json).Select(name => new CommandName(name))] },
                "newerNames" => command with { NewerNames = ReadNewerNames(ref json) },
                "group" => command with { IsGroup = json.Flag() },
                "usage" => command with { Usage = json.Text() },
                "innerCommand" => command with { HasInnerCommand = json.Flag() },
                "moreFlags" => command with { HasMoreFlags = json.Flag() },
                "hidden" => command with { IsHidden = json.Flag() },
                "arguments" => command with { Arguments = ReadArguments(ref json) },
                "flags" => command with { Flags = FlagFactsReader.Read(ref json) },
                "component" => command with { Component = FactsText.Component(ref json) },
                var other => command with { Life = LifeCycleReader.Read(command.Life, other, ref json) },
            };
        }

        return command;
    }

    private static ImmutableDictionary<string, string> ReadNewerNames(ref JsonCursor json)
    {
        var names = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        if (json.BeginObject())
        {
            while (json.NextEntry(out var old))
            {
                var location = json.Offset;
                if (!names.TryAdd(old, json.Text()))
                {
                    json.Report(ConfigurationDiagnostics.RepeatedFact(json.LocationOf(location), $"the name '{old}'"));
                }
            }
        }

        return names.ToImmutable();
    }

    private static ImmutableArray<ArgumentFacts> ReadArguments(ref JsonCursor json)
    {
        var arguments = ImmutableArray.CreateBuilder<ArgumentFacts>();
        if (json.BeginList())
        {
            while (json.NextItem())
            {
                arguments.Add(ReadArgument(ref json));
            }
        }

        return arguments.DrainToImmutable();
    }

    private static ArgumentFacts ReadArgument(ref JsonCursor json)
    {
        var offset = json.Offset;
        var argument = new ArgumentFacts("");
        if (json.BeginObject())
        {
            var members = new MemberSet(ArgumentMembers);
            while (json.NextMember(ref members))
            {
                argument = members.Current switch
                {
                    "name" => argument with { Name = json.Text() },
                    "kind" => argument with { Kind = FactsText.Kind(ref json) },
                    "optional" => argument with { IsOptional = json.Flag() },
                    _ => argument with { IsRepeated = json.Flag() },
                };
            }

            if (argument.Name.Length == 0)
            {
                json.Report(ConfigurationDiagnostics.InvalidFacts(json.LocationOf(offset), "an argument needs a 'name'"));
            }
        }

        return argument;
    }
}
