namespace DockerNotesSite.CommandLines.Grammar;

/// <summary>A program or a word of the shell that runs the command behind it: "sudo", "xargs", "then".</summary>
/// <param name="Name">As it is written.</param>
/// <param name="FlagsWithValue">The letters of flags whose value is the next word.</param>
/// <param name="AddsArguments">It gives the command further arguments: "xargs".</param>
internal sealed record Launcher(string Name, string FlagsWithValue = "", bool AddsArguments = false)
{
    private static readonly Launcher[] All =
    [
        new("sudo", "ugCDhpRrTtU"), new("doas", "uC"), new("env", "uCS"), new("time", "fo"), new("nice", "n"), new("ionice", "cnp"),
        new("exec", "a"), new("nohup"), new("command"), new("builtin"), new("eval"), new("setsid"), new("stdbuf", "ioe"), new("winpty"),
        new("watch", "n"), new("strace", "eop"), new("xargs", "IinLPsdaE", AddsArguments: true),
        new("if"), new("then"), new("elif"), new("else"), new("while"), new("until"), new("do"), new("!"),
    ];

    public static Launcher? Find(ReadOnlySpan<char> word)
    {
        foreach (var launcher in All)
        {
            if (word.SequenceEqual(launcher.Name))
            {
                return launcher;
            }
        }

        return null;
    }

    /// <summary>Is the word behind this flag its value: "-u" of "sudo -u root"?</summary>
    public bool TakesNext(ReadOnlySpan<char> flag) =>
        flag.Length > 1 && flag[1] != '-' ? FlagsWithValue.Contains(flag[^1]) && flag.Length == 2 : flag is "--user" or "--group" or "--chdir";
}
