using System.Collections.Immutable;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.CommandLines.Facts;

/// <summary>The lists `dangers`, `claims` and `terms` in: what a reader or an author should be told about.</summary>
internal static class WarningFactsReader
{
    private static readonly string[] DangerMembers = ["command", "flags", "substitution", "pattern", "text"];
    private static readonly string[] ClaimMembers = ["command", "says", "unless", "since", "now"];
    private static readonly string[] TermMembers = ["term", "replacedBy", "since"];

    private delegate T Reading<out T>(ref JsonCursor json);

    public static ImmutableArray<DangerFacts> ReadDangers(ref JsonCursor json) => ReadAll(ref json, ReadDanger);

    public static ImmutableArray<OutdatedClaim> ReadClaims(ref JsonCursor json) => ReadAll(ref json, ReadClaim);

    public static ImmutableArray<OutdatedTerm> ReadTerms(ref JsonCursor json) => ReadAll(ref json, ReadTerm);

    private static ImmutableArray<T> ReadAll<T>(ref JsonCursor json, Reading<T> read)
    {
        var all = ImmutableArray.CreateBuilder<T>();
        if (json.BeginList())
        {
            while (json.NextItem())
            {
                all.Add(read(ref json));
            }
        }

        return all.DrainToImmutable();
    }

    private static DangerFacts ReadDanger(ref JsonCursor json)
    {
        var danger = new DangerFacts { Command = new CommandName(""), Text = LocalizedText.None };
        if (!json.BeginObject())
        {
            return danger;
        }

        var offset = json.Offset;
        var members = new MemberSet(DangerMembers);
        while (json.NextMember(ref members))
        {
            danger = members.Current switch
            {
                "command" => danger with { Command = new CommandName(json.Text()) },
                "flags" => danger with { Flags = FactsText.List(ref json) },
                "substitution" => danger with { NeedsSubstitution = json.Flag() },
                "pattern" => danger with { Pattern = FactsText.Pattern(ref json) },
                _ => danger with { Text = FactsText.Localized(ref json) },
            };
        }

        Require(ref json, offset, danger.Command.Value.Length > 0 && !danger.Text.IsEmpty, "a danger needs 'command' and 'text'");
        return danger;
    }

    private static OutdatedClaim ReadClaim(ref JsonCursor json)
    {
        var claim = new OutdatedClaim { Command = new CommandName(""), Says = [], Now = "" };
        if (!json.BeginObject())
        {
            return claim;
        }

        var offset = json.Offset;
        var members = new MemberSet(ClaimMembers);
        while (json.NextMember(ref members))
        {
            claim = members.Current switch
            {
                "command" => claim with { Command = new CommandName(json.Text()) },
                "says" => claim with { Says = ReadAll(ref json, FactsText.Pattern) },
                "unless" => claim with { Unless = FactsText.List(ref json) },
                "since" => claim with { Since = json.Text() },
                _ => claim with { Now = json.Text() },
            };
        }

        var isWhole = claim.Command.Value.Length > 0 && !claim.Says.IsEmpty && claim.Now.Length > 0;
        Require(ref json, offset, isWhole, "a claim needs 'command', 'says' and 'now'");
        return claim;
    }

    private static OutdatedTerm ReadTerm(ref JsonCursor json)
    {
        var term = new OutdatedTerm("", []);
        if (!json.BeginObject())
        {
            return term;
        }

        var offset = json.Offset;
        var members = new MemberSet(TermMembers);
        while (json.NextMember(ref members))
        {
            term = members.Current switch
            {
                "term" => term with { Term = json.Text() },
                "replacedBy" => term with { ReplacedBy = FactsText.List(ref json) },
                _ => term with { Since = json.Text() },
            };
        }

        Require(ref json, offset, term.Term.Length > 0 && !term.ReplacedBy.IsEmpty, "a term needs 'term' and 'replacedBy'");
        return term;
    }

    private static void Require(ref JsonCursor json, int offset, bool holds, string rule)
    {
        if (!holds)
        {
            json.Report(ConfigurationDiagnostics.InvalidFacts(json.LocationOf(offset), rule));
        }
    }
}
