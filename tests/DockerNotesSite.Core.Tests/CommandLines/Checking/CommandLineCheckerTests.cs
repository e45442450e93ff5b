using System.Text;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Rendering;

namespace DockerNotesSite.CommandLines.Checking;

/// <summary>Folders of notes in, what is wrong with their command lines out, and the changes that surely put it right.</summary>
public sealed class CommandLineCheckerTests
{
    public static TheoryData<string> Cases => CaseFolder.Of("CommandLines");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Checks_the_command_lines_of_a_folder(string name)
    {
        var folder = CaseFolder.Open("CommandLines", name);
        var sources = new SiteSources { Files = [.. folder.Input], Theme = ThemeFiles.All };

        var result = SiteBuild.Run(sources, new SiteBuildOptions { ChecksOnly = true }, cancellation: TestContext.Current.CancellationToken);

        folder.Verify(new Dictionary<string, string> { ["edits.txt"] = EditsOf(result.Diagnostics) }, result.Diagnostics);
    }

    private static string EditsOf(IEnumerable<Diagnostic> diagnostics)
    {
        var text = new StringBuilder();
        foreach (var edit in diagnostics.SelectMany(d => d.Edits))
        {
            text.Append(edit.Location).Append(": ").Append(edit.Old).Append(" → ").Append(edit.New).Append('\n');
        }

        return text.ToString();
    }
}
