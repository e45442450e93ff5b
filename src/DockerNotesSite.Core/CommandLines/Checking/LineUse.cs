namespace DockerNotesSite.CommandLines.Checking;

/// <summary>What a command line is there for; in the order in which more may be asked of it.</summary>
internal enum LineUse
{
    /// <summary>A code span in running text: it may name a thing that is no command at all.</summary>
    Mention,

    /// <summary>A syntax that is nothing but a command's name: nothing belongs to it yet.</summary>
    Name,

    /// <summary>How a command is written, with placeholders.</summary>
    Syntax,

    /// <summary>A line that somebody types.</summary>
    Example,
}
