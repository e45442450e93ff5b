using DockerNotesSite.CommandLines.Facts;
using DockerNotesSite.Configuration;
using DockerNotesSite.Diagnostics;

namespace DockerNotesSite.Reading;

/// <summary>Cases/Reading: every note under "input" gives its dump; input/site.yaml configures the reading.</summary>
public sealed class ReadingCaseTests
{
    public static TheoryData<string> Cases => CaseFolder.Of("Reading");

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_file_gives_this_note(string name)
    {
        var folder = CaseFolder.Open("Reading", name);
        var diagnostics = new DiagnosticBag();
        var configuration = SiteConfigurationReader.Read(folder.Input.FirstOrDefault(f => f.Path == SiteConfigurationReader.FileName), diagnostics);
        var programs = CliFactsReader.Read([], configuration.Programs.IsEmpty ? ["docker"] : configuration.Programs, new DiagnosticBag());
        var reader = new NoteReader(configuration.Reading, programs);
        var dumps = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in folder.Input.Where(f => f.Path.Extension is ".md" or ".markdown" or ".txt" or ".html" or ".htm"))
        {
            var note = reader.Read(file, diagnostics);
            dumps[file.Path.Value + ".txt"] = note is null ? "nothing\n" : NoteDump.Of(note);
        }

        folder.Verify(dumps, diagnostics.ToImmutable());
    }
}
