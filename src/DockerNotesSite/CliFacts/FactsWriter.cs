using System.Text;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.CliFacts;

/// <summary>
/// Facts in, the text of their *.cli.json file out: a line for each flag, commands and flags in
/// ordinal order, nothing that is false or empty. The same facts always give the same bytes.
/// </summary>
internal static class FactsWriter
{
    public static string Write(ProgramFacts facts)
    {
        var head = new FactsObject()
            .Add("format", 2)
            .Add("program", facts.Program)
            .Add("version", facts.Version)
            .Add("source", facts.Source);
        var text = new StringBuilder("{\n");
        foreach (var member in head.Members)
        {
            text.Append("  ").Append(member).Append(",\n");
        }

        AddList(text, "components", facts.Components.Select(Component));
        text.Append(facts.AcceptsAbbreviations ? "  \"abbreviations\": true,\n" : "");
        text.Append(facts.HasMoreCommands ? "  \"moreCommands\": true,\n" : "");
        AddList(text, "commands", CommandTable.Distinct(facts).Select(c => Command(c, facts.Program)), isNeeded: true);
        AddList(text, "dangers", facts.Dangers.Select(Danger));
        AddList(text, "claims", facts.Claims.Select(Claim));
        AddList(text, "terms", facts.Terms.Select(Term));
        return text.Remove(text.Length - 2, 2).Append("\n}\n").ToString();
    }

    private static void AddList(StringBuilder text, string name, IEnumerable<string> items, bool isNeeded = false)
    {
        var all = string.Join(",\n", items.Select(i => "    " + i));
        if (all.Length > 0 || isNeeded)
        {
            text.Append("  \"").Append(name).Append("\": [\n").Append(all).Append(all.Length > 0 ? "\n  ],\n" : "  ],\n");
        }
    }

    private static string Component(ComponentFacts component) =>
        new FactsObject().Add("name", component.Name).Add("version", component.Version).Add("source", component.Source).ToString();

    private static string Command(CommandFacts command, string program)
    {
        var head = new FactsObject()
            .Add("name", command.Name.Value)
            .Add("otherNames", [.. command.OtherNames.Select(n => n.Value)])
            .Add("newerNames", command.NewerNames)
            .Add("group", command.IsGroup)
            .Add("usage", command.Usage)
            .Add("innerCommand", command.HasInnerCommand)
            .Add("moreFlags", command.HasMoreFlags)
            .Add("hidden", command.IsHidden)
            .Add(command.Life)
            .Add("component", command.Component.Name == program ? "" : command.Component.Name);
        if (command.Arguments is { } arguments)
        {
            head.AddRaw("arguments", $"[{string.Join(", ", arguments.Select(Argument))}]");
        }

        if (!command.Flags.IsEmpty)
        {
            var flags = command.Flags.OrderBy(f => f.Name, StringComparer.Ordinal).Select(f => "      " + Flag(f));
            head.AddRaw("flags", $"[\n{string.Join(",\n", flags)}\n    ]");
        }

        return head.ToString();
    }

    private static string Argument(ArgumentFacts argument) => new FactsObject()
        .Add("name", argument.Name)
        .Add("kind", argument.Kind)
        .Add("optional", argument.IsOptional)
        .Add("repeated", argument.IsRepeated)
        .ToString();

    private static string Flag(FlagFacts flag) => new FactsObject()
        .Add("long", flag.Long)
        .Add("short", flag.Short)
        .Add("valueType", flag.ValueType)
        .Add("valueKind", flag.ValueKind)
        .Add("values", flag.Values)
        .Add("default", flag.Default)
        .Add("repeatable", flag.IsRepeatable)
        .Add("optionalValue", flag.HasOptionalValue)
        .Add("negatable", flag.IsNegatable)
        .Add("inherited", flag.IsInherited)
        .Add("hidden", flag.IsHidden)
        .Add(flag.Life)
        .Add("component", flag.Component?.Name ?? "")
        .ToString();

    private static string Danger(DangerFacts danger) => new FactsObject()
        .Add("command", danger.Command.Value)
        .Add("flags", danger.Flags)
        .Add("substitution", danger.NeedsSubstitution)
        .Add("pattern", danger.Pattern)
        .Add("text", danger.Text.ByLanguage)
        .ToString();

    private static string Claim(OutdatedClaim claim) => new FactsObject()
        .Add("command", claim.Command.Value)
        .Add("says", claim.Says)
        .Add("unless", claim.Unless)
        .Add("since", claim.Since)
        .Add("now", claim.Now)
        .ToString();

    private static string Term(OutdatedTerm term) =>
        new FactsObject().Add("term", term.Term).Add("replacedBy", term.ReplacedBy).Add("since", term.Since).ToString();
}
