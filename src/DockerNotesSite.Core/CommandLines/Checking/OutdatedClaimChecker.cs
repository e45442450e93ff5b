using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model.Commands;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.CommandLines.Checking;

/// <summary>Finds what a row says of its command that used to be true, unless a flag in the row makes it true again.</summary>
internal sealed class OutdatedClaimChecker(ProgramSet programs)
{
    private readonly Dictionary<CommandName, ImmutableArray<Claim>> _claims = programs.Facts.Values
        .SelectMany(facts => facts.Claims)
        .GroupBy(claim => claim.Command, claim => new Claim(claim))
        .ToDictionary(claims => claims.Key, claims => claims.ToImmutableArray());

    public void Check(CommandRow row, RowText description, DiagnosticBag findings)
    {
        ImmutableArray<Invocation> calls = [.. row.Syntax.Invocations, .. row.Examples.SelectMany(example => example.Invocations)];
        foreach (var command in calls.Select(call => call.Command).Distinct())
        {
            foreach (var claim in _claims.GetValueOrDefault(command, []).Where(claim => !claim.IsTrueIn(calls)))
            {
                if (claim.Says.Value.Select(pattern => pattern.Match(description.Value)).FirstOrDefault(m => m.Success) is { } match)
                {
                    findings.Add(CommandMeaningDiagnostics.OutdatedClaim(description.LocationAt(match.Index), claim.Facts, match.Value));
                }
            }
        }
    }

    private sealed record Claim(OutdatedClaim Facts)
    {
        public Lazy<ImmutableArray<Regex>> Says { get; } = new(() => [.. Facts.Says.Select(SafePattern.Of).OfType<Regex>()]);

        public bool IsTrueIn(ImmutableArray<Invocation> calls) => calls
            .Where(call => call.Command == Facts.Command)
            .SelectMany(call => call.Flags)
            .Any(flag => Facts.Unless.Contains(flag.Written) || Facts.Unless.Contains(flag.Facts?.Long ?? ""));
    }
}
