using DockerNotesSite.Model;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.Diagnostics;

/// <summary>2001 to 2010: what a program refuses before it does anything.</summary>
public static class CommandLineDiagnostics
{
    /// <summary>docker contaner ls</summary>
    public static Diagnostic UnknownCommand(SourceLocation location, CommandName group, string word, string? nearest) =>
        new("DNS2001", Severity.Warning, location, $"{group} has no command \"{ShownText.Of(word)}\".")
        { Fix = nearest is null ? $"\"{group} --help\" lists its commands." : $"Did you mean \"{nearest}\"?" };

    /// <summary>docker run --name "web nginx</summary>
    public static Diagnostic Unfinished(SourceLocation location, CommandName command) =>
        new("DNS2002", Severity.Warning, location, $"The line of {command} can't be read to its end: a quote or a substitution is not closed.")
        { Fix = "Close it, or write a backslash before a quotation mark that is meant as text." };

    /// <summary>docker run --nmae web nginx</summary>
    public static Diagnostic UnknownFlag(SourceLocation location, CommandName command, string flag, string? nearest) =>
        new("DNS2003", Severity.Warning, location, $"{command} has no flag {ShownText.Of(flag)}.")
        { Fix = nearest is null ? $"\"{command} --help\" lists its flags." : $"Did you mean {nearest}?" };

    /// <summary>docker run --name</summary>
    public static Diagnostic MissingValue(SourceLocation location, CommandName command, string flag, string type) =>
        new("DNS2004", Severity.Warning, location, $"{flag} of {command} needs a value ({type}), and none follows.")
        { Fix = "Write the value behind it, or leave the flag out." };

    /// <summary>docker run --rm=yes nginx</summary>
    public static Diagnostic NotASwitchValue(SourceLocation location, CommandName command, string flag, string value) =>
        new("DNS2005", Severity.Warning, location, $"{flag} of {command} is a switch; it does not take \"{ShownText.Of(value)}\".")
        { Fix = $"Write {flag} alone, or {flag}=true or {flag}=false." };

    /// <summary>docker tag web</summary>
    public static Diagnostic TooFewArguments(SourceLocation location, CommandName command, int given, ArgumentCount wanted) =>
        new("DNS2006", Severity.Warning, location, $"{command} takes {wanted}, the line gives {ArgumentCount.InWords(given)}.")
        { Fix = WantedArguments(wanted) };

    /// <summary>docker pull nginx redis</summary>
    public static Diagnostic TooManyArguments(SourceLocation location, CommandName command, string first, int given, ArgumentCount wanted) =>
        new("DNS2007", Severity.Warning, location, $"{command} takes {wanted}, the line gives {ArgumentCount.InWords(given)}; \"{ShownText.Of(first)}\" is too much.")
        { Fix = $"{WantedArguments(wanted)} If it was meant as a flag's value, the flag is missing before it." };

    /// <summary>docker run -p 80:80:80 nginx</summary>
    public static Diagnostic WrongValue(SourceLocation location, string flag, string value, string noun, string reason, string example) =>
        new("DNS2008", Severity.Warning, location, $"{flag} takes {noun}, and \"{ShownText.Of(value)}\" is none: {reason}.")
        { Fix = $"Write it like {example}." };

    /// <summary>docker run --pull sometimes nginx</summary>
    public static Diagnostic NotAmongValues(SourceLocation location, string flag, string value, IReadOnlyList<string> values, string? nearest) =>
        new("DNS2008", Severity.Warning, location, $"{flag} does not take \"{ShownText.Of(value)}\"; it takes {string.Join(", ", values)}.")
        { Fix = nearest is null ? "Write one of them." : $"Did you mean \"{nearest}\"?" };

    /// <summary>docker run Nginx</summary>
    public static Diagnostic WrongImage(SourceLocation location, string image, string reason) =>
        new("DNS2009", Severity.Warning, location, $"\"{ShownText.Of(image)}\" can't be an image's name: {reason}.")
        { Fix = "Write it like nginx, nginx:1.27 or registry.example.com:5000/team/web:1.0." };

    /// <summary>docker run nginx -d</summary>
    public static Diagnostic FlagBehindImage(SourceLocation location, CommandName command, string flag, string argument) =>
        new("DNS2010", Severity.Warning, location, $"{flag} stands behind {ShownText.Of(argument)}: it goes to the program inside, not to {command}.")
        { Fix = $"Write it before {ShownText.Of(argument)}." };

    private static string WantedArguments(ArgumentCount wanted) =>
        wanted.Names.Length > 0 ? $"Its arguments are {wanted.Names}." : "Write none.";
}
