using System.Text.Json;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.CommandLines.Facts;

/// <summary>
/// A *.cli.json file in, the facts of its program out: the file is gone through once, then commands and flags are bound to
/// the components that bring them. Whatever is not in the format is an error with its place, and then there are no facts.
/// docs/cli-facts.md and docs/cli-facts.schema.json describe the format.
/// </summary>
internal static class ProgramFactsReader
{
    public const int Format = 2;

    private static readonly string[] Members =
        ["format", "program", "version", "source", "components", "abbreviations", "moreCommands", "commands", "dangers", "claims", "terms"];

    private static readonly string[] ComponentMembers = ["name", "version", "source"];

    /// <summary>Null where the file is not of the format, or is of another program.</summary>
    public static ProgramFacts? Read(SourceFile file, string program, DiagnosticBag diagnostics)
    {
        var json = new JsonCursor(file, diagnostics);
        if (!json.IsUtf8)
        {
            diagnostics.Add(ConfigurationDiagnostics.InvalidFacts(new SourceLocation(file.Path), "the file is not UTF-8"));
            return null;
        }

        try
        {
            var facts = new FactsDraft();
            json.Begin();
            ReadProgram(ref json, facts, program);
            json.End();
            return json.HasErrors ? null : facts.ToFacts();
        }
        catch (JsonException error)
        {
            json.Report(error);
            return null;
        }
    }

    private static void ReadProgram(ref JsonCursor json, FactsDraft facts, string program)
    {
        var format = 0;
        if (!json.BeginObject())
        {
            return;
        }

        var members = new MemberSet(Members);
        while (json.NextMember(ref members))
        {
            switch (members.Current)
            {
                case "format": format = json.Number(); break;
                case "program": facts.Program = json.Text(); break;
                case "version": facts.Version = json.Text(); break;
                case "source": facts.Source = json.Text(); break;
                case "components": ReadComponents(ref json, facts); break;
                case "abbreviations": facts.AcceptsAbbreviations = json.Flag(); break;
                case "moreCommands": facts.HasMoreCommands = json.Flag(); break;
                case "commands": ReadCommands(ref json, facts); break;
                case "dangers": facts.Dangers = WarningFactsReader.ReadDangers(ref json); break;
                case "claims": facts.Claims = WarningFactsReader.ReadClaims(ref json); break;
                default: facts.Terms = WarningFactsReader.ReadTerms(ref json); break;
            }
        }

        Require(ref json, format == Format, $"\"format\" must be {Format}");
        Require(ref json, facts.Program == program, $"\"program\" must be \"{program}\", as in the file's name");
        Require(ref json, facts.Version.Length > 0, "\"version\" is missing");
        Require(ref json, facts.HasCommands, "\"commands\" is missing");
        facts.CheckComponents(ref json);
    }

    private static void ReadComponents(ref JsonCursor json, FactsDraft facts)
    {
        if (!json.BeginList())
        {
            return;
        }

        while (json.NextItem())
        {
            var offset = json.Offset;
            var component = new ComponentFacts("", "");
            if (json.BeginObject())
            {
                var members = new MemberSet(ComponentMembers);
                while (json.NextMember(ref members))
                {
                    component = members.Current switch
                    {
                        "name" => component with { Name = json.Text() },
                        "version" => component with { Version = json.Text() },
                        _ => component with { Source = json.Text() },
                    };
                }
            }

            if (!facts.Components.TryAdd(component.Name, component))
            {
                json.Report(ConfigurationDiagnostics.RepeatedFact(json.LocationOf(offset), $"the component '{component.Name}'"));
            }
        }
    }

    private static void ReadCommands(ref JsonCursor json, FactsDraft facts)
    {
        facts.HasCommands = true;
        if (!json.BeginList())
        {
            return;
        }

        while (json.NextItem())
        {
            var offset = json.Offset;
            var command = CommandFactsReader.Read(ref json);
            Require(ref json, command.Name.Value.Length > 0, "a command needs a 'name'", offset);
            foreach (var name in command.OtherNames.Prepend(command.Name))
            {
                if (!facts.Names.Add(name.Value))
                {
                    json.Report(ConfigurationDiagnostics.RepeatedFact(json.LocationOf(offset), $"the command '{name}'"));
                }
            }

            facts.Commands.Add((command, offset));
        }
    }

    private static void Require(ref JsonCursor json, bool holds, string rule, int offset = 0)
    {
        if (!holds)
        {
            json.Report(ConfigurationDiagnostics.InvalidFacts(json.LocationOf(offset), rule));
        }
    }
}
