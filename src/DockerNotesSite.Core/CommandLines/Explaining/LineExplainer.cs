using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.CommandLines.Explaining;

/// <summary>A parsed command line in, the same line with what each part means and what is dangerous in it out.</summary>
internal sealed class LineExplainer(ProgramSet programs)
{
    public CommandLine Explain(CommandLine line)
    {
        _ = programs;
        return line;
    }
}
