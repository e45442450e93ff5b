using System.Collections.Immutable;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.CommandLines.Explaining;

/// <summary>
/// A parsed command line in, what each part of it means out. Parts of the calls of known programs are laid over the line, inner calls
/// over outer ones; what is left belongs to the shell or to programs that are not known. Every character but white space is in exactly
/// one part.
/// </summary>
internal sealed class LineExplainer(ProgramSet programs) : ILineExplainer
{
    public ImmutableArray<TokenExplanation> Explain(CommandLine line)
    {
        if (line.Invocations.All(call => call.Facts is null))
        {
            return [];
        }

        var cover = new LineCover(line.Text);
        foreach (var call in line.Invocations)
        {
            InvocationExplainer.Explain(call, line.Text, programs, cover);
        }

        ShellExplainer.Explain(line, cover);
        return cover.ToExplanations();
    }
}
