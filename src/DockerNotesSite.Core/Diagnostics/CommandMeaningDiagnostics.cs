using DockerNotesSite.Model;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.Diagnostics;

/// <summary>2011 to 2018: lines that the program may take, and that still tell the reader something wrong, old or risky.</summary>
public static class CommandMeaningDiagnostics
{
    /// <summary>docker run -p [container port]:[host port] nginx</summary>
    public static Diagnostic SwappedPlaceholders(SourceLocation location, string flag, string left, string right) =>
        new("DNS2011", Severity.Warning, location, $"{flag} takes the host's side before the colon; \"{ShownText.Of(left)}\" stands there, and \"{ShownText.Of(right)}\" behind it.")
        { Fix = "Swap the two." };

    /// <summary>| 映射端口（容器端口:主机端口） | docker run -p 8080:80 nginx |</summary>
    public static Diagnostic SwappedInWords(SourceLocation location, string flag, string words) =>
        new("DNS2011", Severity.Warning, location, $"\"{ShownText.Of(words)}\" has the order of {flag} wrong: the host's side stands before the colon.")
        { Fix = "Swap the two." };

    /// <summary>docker run --kernel-memory 64m nginx</summary>
    public static Diagnostic Deprecated(SourceLocation location, string what, LifeCycle life) =>
        new("DNS2012", Severity.Warning, location, $"{what} is deprecated{From(life.DeprecatedSince)}.")
        { Fix = Instead(life.ReplacedBy) };

    /// <summary>docker daemon</summary>
    public static Diagnostic Removed(SourceLocation location, string what, LifeCycle life) =>
        new("DNS2013", Severity.Warning, location, $"{what} was removed{In(life.RemovedSince)}.")
        { Fix = Instead(life.ReplacedBy) };

    /// <summary>docker rmi nginx</summary>
    public static Diagnostic NewerSpelling(SourceLocation location, string old, string newer) =>
        new("DNS2014", Severity.Information, location, $"{old} has a newer spelling: {newer}.")
        { Fix = $"Write {newer}." };

    /// <summary>docker build -t [name] [folder] with the example "docker build web ."</summary>
    public static Diagnostic ExampleWithoutFlag(SourceLocation location, CommandName command, string flag) =>
        new("DNS2015", Severity.Warning, location, $"The example has no {flag}, which the row's syntax of {command} has.")
        { Fix = $"Add {flag} to the example, or put it in brackets in the syntax." };

    /// <summary>docker start [container] with the example "docker stop web"</summary>
    public static Diagnostic ExampleOfOtherCommand(SourceLocation location, CommandName example, CommandName syntax) =>
        new("DNS2015", Severity.Warning, location, $"The example runs {example}, the row's syntax is of {syntax}.")
        { Fix = "Put the two together that belong together." };

    /// <summary>docker logs [container] with the example "docker logs"</summary>
    public static Diagnostic ExampleOfOtherLength(SourceLocation location, int given, ArgumentCount syntax) =>
        new("DNS2015", Severity.Warning, location, $"The example gives {ArgumentCount.InWords(given)}, the row's syntax takes {syntax}.")
        { Fix = "Put the two in agreement; \"...\" in the syntax says that something may be repeated." };

    /// <summary>"docker ps -a" twice, with different descriptions</summary>
    public static Diagnostic RepeatedRow(SourceLocation location, string syntax, SourceLocation first) =>
        new("DNS2016", Severity.Warning, location, $"\"{ShownText.Of(syntax)}\" is described differently at {first}.")
        { Fix = "Join the two rows, or say in the syntax what differs." };

    /// <summary>docker system prune -a --volumes</summary>
    public static Diagnostic Dangerous(SourceLocation location, string line, string text) =>
        new("DNS2017", Severity.Information, location, text.Length > 0 ? $"\"{ShownText.Of(line)}\" is dangerous: {text}" : $"\"{ShownText.Of(line)}\" is dangerous.")
        { Fix = "The reader sees the warning beside the line; nothing has to be done." };

    /// <summary>| 上传镜像（会上传所有 tag） | docker push [image] |</summary>
    public static Diagnostic OutdatedClaim(SourceLocation location, OutdatedClaim claim, string words) =>
        new("DNS2018", Severity.Warning, location, $"\"{ShownText.Of(words)}\" {(claim.Since.Length > 0 ? $"is no longer true since {claim.Since}" : "is not true")}: {claim.Now}.")
        { Fix = "Describe what it does now." };

    /// <summary>boot2docker, in a note that does not name what took its place</summary>
    public static Diagnostic OutdatedTerm(SourceLocation location, OutdatedTerm term) =>
        new("DNS2018", Severity.Warning, location, $"{term.Term} is no more{From(term.Since)}; the note does not name what took its place.")
        { Fix = $"Name {string.Join(" or ", term.ReplacedBy)}." };

    private static string From(string version) => version.Length > 0 ? $" since {version}" : "";

    private static string In(string version) => version.Length > 0 ? $" in {version}" : "";

    private static string Instead(string replacement) => replacement.Length > 0 ? $"Write {replacement}." : "Leave it out.";
}
