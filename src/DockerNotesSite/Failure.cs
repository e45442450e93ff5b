using System.CommandLine;
using System.CommandLine.Parsing;
using DockerNotesSite.Commands;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Reporting;

namespace DockerNotesSite;

/// <summary>What ended a command, as a sentence on standard error and an exit code.</summary>
internal static class Failure
{
    public static int ReportWrongUse(ParseResult parsed, CommandHost host)
    {
        var command = parsed.CommandResult.Command;
        var unknown = parsed.UnmatchedTokens is [var first, ..] ? first : null;
        var sentences = unknown is null ? parsed.Errors.Select(e => e.Message) : [Unknown(unknown, command)];
        foreach (var sentence in sentences)
        {
            host.Error.WriteLine(TerminalText.Safe(sentence));
        }

        host.Error.WriteLine($"'DockerNotesSite {NamesOf(parsed.CommandResult)}--help' shows what there is.");
        return ExitCode.UsageWrong;
    }

    public static int Report(Exception exception, ParseResult parsed, CommandHost host)
    {
        var cause = CauseOf(exception);
        var (exitCode, sentence) = cause switch
        {
            OperationCanceledException => (ExitCode.Stopped, "Stopped; the site is as it was."),
            UsageException => (ExitCode.UsageWrong, cause.Message),
            IOException or UnauthorizedAccessException =>
                (ExitCode.UnexpectedFailure, $"A file could not be read or written: {cause.Message}"),
            _ => (ExitCode.UnexpectedFailure, $"An unexpected failure, which is a mistake of the program: {cause.Message}"),
        };
        Tell(new RunReport { Command = parsed.CommandResult.Command.Name, ExitCode = exitCode, Failure = sentence }, parsed, host);
        if (exitCode == ExitCode.UnexpectedFailure && parsed.GetValue(BuildFlags.Verbosity) == Verbosity.Debug)
        {
            host.Error.WriteLine(exception);
        }

        return exitCode;
    }

    // Whoever asked for a document gets one in any case.
    private static void Tell(RunReport report, ParseResult parsed, CommandHost host)
    {
        foreach (var line in report.Failure.Split('\n'))
        {
            host.Error.WriteLine(TerminalText.Safe(line));
        }

        if (parsed.GetValue(BuildFlags.Format) is var format and not ReportFormat.Text)
        {
            ReportWriter.Write(report, new BuildSettings { Input = "", Theme = "", Format = format }, host);
        }
    }

    private static string Unknown(string word, Command command)
    {
        var isFlag = word.StartsWith('-');
        var known = isFlag ? command.Options.Select(o => o.Name) : command.Subcommands.Select(c => c.Name);
        var nearest = NearMiss.Of(word, known) is { } near ? $"; did you mean {near}?" : ".";
        return isFlag ? $"There is no flag {word}{nearest}"
            : command.Subcommands.Count > 0 ? $"There is no command {(command is RootCommand ? "" : command.Name + " ")}{word}{nearest}"
            : command.Arguments is [var argument, ..] ? $"{command.Name} takes one {argument.Name}, and '{word}' is one more; what has blanks needs quotes."
            : $"{command.Name} takes flags only, not '{word}'.";
    }

    /// <summary>"new note " for the command that was meant, "" for the program itself.</summary>
    private static string NamesOf(CommandResult result) =>
        result.Parent is CommandResult parent ? $"{NamesOf(parent)}{result.Command.Name} " : "";

    // Files are written in parallel: what ended the first of them ended the build.
    private static Exception CauseOf(Exception exception) =>
        exception is AggregateException aggregate ? aggregate.Flatten().InnerExceptions[0] : exception;
}
