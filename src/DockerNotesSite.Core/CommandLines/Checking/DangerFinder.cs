using System.Collections.Immutable;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.CommandLines.Checking;

/// <summary>
/// A parsed line in, what the reader should think about before running it out: the dangerous uses that the facts name, and
/// a download that goes straight into a shell.
/// </summary>
internal sealed class DangerFinder(ProgramSet programs)
{
    public ImmutableArray<Danger> Find(CommandLine line)
    {
        var dangers = ImmutableArray.CreateBuilder<Danger>();
        foreach (var call in line.Invocations)
        {
            var matches = programs.Facts.GetValueOrDefault(call.Command.Program)?.Dangers.Where(danger => Matches(danger, call)).ToList() ?? [];
            dangers.AddRange(matches.Where(danger => !matches.Any(other => SaysMore(other, danger))).Select(danger => new Danger(call.Span, danger.Text)));
        }

        if (PipedDownload.SpanIn(line.Text) is { } piped)
        {
            dangers.Add(new Danger(piped, PipedDownload.Text));
        }

        return dangers.ToImmutable();
    }

    private static bool Matches(DangerFacts danger, Invocation call) =>
        danger.Command == call.Command
        && danger.Flags.All(name => call.Flags.Any(use => IsOn(use, name)))
        && (!danger.NeedsSubstitution || call.Arguments.Any(a => a.HasSubstitution))
        && (danger.Pattern.Length == 0 || SafePattern.Of(danger.Pattern) is { } pattern && Words(call).Any(word => pattern.IsMatch(word.Value)));

    /// <summary>"-a --volumes" covers "-a".</summary>
    private static bool SaysMore(DangerFacts more, DangerFacts less) =>
        more.Flags.Length > less.Flags.Length && less.Flags.All(more.Flags.Contains) && less.Pattern.Length == 0 && !less.NeedsSubstitution;

    private static bool IsOn(FlagUse use, string name) =>
        (use.Written == name || use.Facts?.Long == name || use.Facts?.Short == name) && !use.IsOptional && use.Value?.Value is not ("false" or "0");

    private static IEnumerable<LineWord> Words(Invocation call) =>
        call.Flags.Select(f => f.Value).OfType<LineWord>().Concat(call.Arguments).Concat(call.InnerCommand);
}
