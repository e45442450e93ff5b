using DockerNotesSite.CommandLines.Facts;
using DockerNotesSite.CommandLines.Facts.Texts;
using DockerNotesSite.CommandLines.Grammar;
using DockerNotesSite.CommandLines.Slots;
using DockerNotesSite.CommandLines.Spelling;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.CommandLines;

/// <summary>Lines as the facts and texts that come with the core have them read.</summary>
internal static class DockerLines
{
    private static readonly DiagnosticBag Diagnostics = new();

    private static readonly ProgramSet Programs =
        CliTextsReader.Read([], CliFactsReader.Read([], ["docker", "git", "kubectl"], Diagnostics), Diagnostics);

    private static readonly CommandLineParser Parser = new(Programs, Subcommands.Collect(Programs, []));

    private static readonly SlotFinder Finder = new(Programs);

    public static CommandLine Parse(string text, bool isSyntax = false) =>
        Parser.Parse(new CommandLine { Text = text, Location = default }, isSyntax);

    public static CommandLine Fill(string text, bool isSyntax = false, CommandLine? syntax = null)
    {
        var line = Parse(text, isSyntax);
        return line with
        {
            Slots = Finder.Find(line, syntax is null ? null : new ExampleSlots(syntax)),
            Spellings = FlagSpellings.Of(line),
        };
    }

    /// <summary>The line with "{slot=text}" wherever something is filled in.</summary>
    public static string Shown(CommandLine line)
    {
        var text = line.Text;
        foreach (var slot in line.Slots.Reverse())
        {
            text = text.Remove(slot.Span.Start, slot.Span.Length).Insert(slot.Span.Start, $"{{{slot.Slot.Name}={slot.Written}}}");
        }

        return text;
    }
}
