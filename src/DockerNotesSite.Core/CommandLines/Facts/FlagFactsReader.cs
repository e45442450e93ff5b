using System.Collections.Immutable;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.CommandLines.Facts;

/// <summary>The list `flags` of a command in, its flags out.</summary>
internal static class FlagFactsReader
{
    private static readonly string[] Members =
    [
        "long", "short", "valueType", "valueKind", "values", "default", "repeatable", "optionalValue", "negatable", "inherited", "hidden",
        "component", .. LifeCycleReader.Members,
    ];

    public static ImmutableArray<FlagFacts> Read(ref JsonCursor json)
    {
        if (!json.BeginList())
        {
            return [];
        }

        var flags = ImmutableArray.CreateBuilder<FlagFacts>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (json.NextItem())
        {
            var offset = json.Offset;
            var flag = ReadFlag(ref json);
            if (flag.Name.Length == 0)
            {
                json.Report(ConfigurationDiagnostics.InvalidFacts(json.LocationOf(offset), "a flag needs 'long' or 'short'"));
            }

            foreach (var name in new[] { flag.Long, flag.Short })
            {
                if (name.Length > 0 && !names.Add(name))
                {
                    json.Report(ConfigurationDiagnostics.RepeatedFact(json.LocationOf(offset), $"the flag '{name}'"));
                }
            }

            flags.Add(flag);
        }

        return flags.DrainToImmutable();
    }

    private static FlagFacts ReadFlag(ref JsonCursor json)
    {
        var flag = new FlagFacts();
        if (!json.BeginObject())
        {
            return flag;
        }

        var members = new MemberSet(Members);
        while (json.NextMember(ref members))
        {
            flag = members.Current switch
            {
                "long" => flag with { Long = FactsText.FlagName(ref json, isShort: false) },
                "short" => flag with { Short = FactsText.FlagName(ref json, isShort: true) },
                "valueType" => flag with { ValueType = json.Text() },
                "valueKind" => flag with { ValueKind = FactsText.Kind(ref json) },
                "values" => flag with { Values = FactsText.List(ref json) },
                "default" => flag with { Default = json.Text() },
                "repeatable" => flag with { IsRepeatable = json.Flag() },
                "optionalValue" => flag with { HasOptionalValue = json.Flag() },
                "negatable" => flag with { IsNegatable = json.Flag() },
                "inherited" => flag with { IsInherited = json.Flag() },
                "hidden" => flag with { IsHidden = json.Flag() },
                "component" => flag with { Component = FactsText.Component(ref json) },
                var other => flag with { Life = LifeCycleReader.Read(flag.Life, other, ref json) },
            };
        }

        return flag;
    }
}
