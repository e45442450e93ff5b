using System.CommandLine;

namespace DockerNotesSite.Commands;

/// <summary>`new`: makes what authors write.</summary>
internal sealed class NewCommand : Command
{
    public NewCommand(CommandHost host)
        : base("new", "Make something to write: a note.") => Add(new NewNoteCommand(host));
}
