namespace DockerNotesSite.CommandLines.Checking;

/// <summary>What a command line is there for; it decides what may be asked of it.</summary>
internal enum LineUse
{
    /// <summary>A code span, or a syntax that is nothing but a command's name: it only names things.</summary>
    Mention,

    /// <summary>How a command is written, with placeholders.</summary>
    Syntax,

    /// <summary>A line that somebody types.</summary>
    Example,
}
