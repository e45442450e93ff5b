using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model.Commands;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.CommandLines.Checking;

/// <summary>Finds what a row says of its command that used to be true, unless a flag in the row makes it true again.</summary>
internal sealed class OutdatedClaimChecker(ProgramSet programs)
{
    // Made when a row needs them: that takes longer than to check a thousand lines.
    private readonly ImmutableArray<(OutdatedClaim Claim, Lazy<ImmutableArray<Regex>> Says)> _claims =
    [
        .. programs.Facts.Values
            .OrderBy(facts => facts.Program, StringComparer.Ordinal)
            .SelectMany(facts => facts.Claims)
            .Select(claim => (claim, new Lazy<ImmutableArray<Regex>>(() => [.. claim.Says.Select(SafePattern.Of).OfType<Regex>()]))),
    ];

    public void Check(CommandRow row, RowText description, DiagnosticBag findings)
    {
        foreach (var (claim, says) in _claims)
        {
            var lines = row.Examples.Prepend(row.Syntax);
            var calls = lines.SelectMany(l => l.Invocations).Where(call => call.Command == claim.Command).ToList();
            if (calls.Count == 0 || calls.Any(call => call.Flags.Any(f => claim.Unless.Contains(f.Facts?.Long ?? f.Written) || claim.Unless.Contains(f.Written))))
            {
                continue;
            }

            if (says.Value.Select(pattern => pattern.Match(description.Value)).FirstOrDefault(m => m.Success) is { } match)
            {
                findings.Add(CommandMeaningDiagnostics.OutdatedClaim(description.LocationAt(match.Index), claim, match.Value));
            }
        }
    }
}
