using System.Collections.Immutable;
using System.Text;
using DockerNotesSite.Configuration;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.Reading;

/// <summary>What a page can't show is refused before it takes seconds and memory; what it can show is read.</summary>
public sealed class LargeNoteTests
{
    private static readonly NoteReader Reader = new(new ReadingConfiguration(), new ProgramSet { Names = ["docker"] });

    [Theory]
    [InlineData("note.md", "|操作|命令|示例|\n|---|---|---|\n", "|列出|docker ps|docker ps -a|\n", 7_900, 8_100)]
    [InlineData("note.md", "|操作|命令|\n|---|---|\n|运行|docker run", " -v a:b", 19_900, 20_100)]
    [InlineData("note.md", "```sh\n", "# 列出\ndocker ps\n", 19_900, 20_100)]
    [InlineData("note.md", "|a|b|c|d|\n|---|---|---|---|\n", "|x|y|z|w|\n", 12_400, 12_600)]
    [InlineData("note.md", "|a|b|\n|-|-|\n", "\n|a|b|\n|-|-|\n|x|y|\n", 11_000, 11_200)]
    [InlineData("note.md", "", "- x\n", 33_200, 33_400)]
    [InlineData("note.md", "", "# x\n", 49_900, 50_100)]
    [InlineData("note.md", "", "`x` ", 49_900, 50_100)]
    [InlineData("note.md", "# T\n\n", "x\n", 49_900, 50_100)]
    [InlineData("note.md", "", "x\n", 99_900, 100_100)]
    [InlineData("note.md", "> ", "x\n>\n> ", 49_900, 50_100)]
    [InlineData("note.md", "", "<table><tr><td>x</table>\n\n", 24_900, 25_100)]
    [InlineData("note.md", "", "<p>x</p>\n\n", 49_900, 100_100)]
    [InlineData("note.txt", "T\n\n", "a\tb\tc\td\n", 19_900, 20_100)]
    [InlineData("note.txt", "T\n\n", "- x\n\nab\n\n", 12_400, 14_600)]
    [InlineData("note.txt", "T\n\n", "some words\n", 99_900, 100_100)]
    [InlineData("note.md", "```sh\n# a long comment that commands share, a long comment that commands share, a long comment that commands share, a long comment that commands share, a long comment that commands share, a long comment that commands share, a long comment that commands share, a long comment that commands share, a long comment that commands share, a long comment that commands share\n", "docker ps\n", 19_000, 20_001)]
    [InlineData("note.html", "<table>", "<tr><td>x<td>y", 33_200, 33_400)]
    [InlineData("note.html", "", "<p>x", 99_900, 100_100)]
    public void Only_a_note_of_more_than_a_page_can_show_is_refused(string name, string start, string part, int few, int many)
    {
        Assert.Empty(ErrorsOf(few));
        Assert.Equal("DNS3305", Assert.Single(ErrorsOf(many)).Code);

        IEnumerable<Diagnostic> ErrorsOf(int count)
        {
            var diagnostics = new DiagnosticBag();
            var text = $"{start}{string.Concat(Enumerable.Repeat(part, count))}\n";
            var note = Reader.Read(new SourceFile(new SourcePath(name), Encoding.UTF8.GetBytes(text)), diagnostics);
            var errors = diagnostics.ToImmutable().Where(d => d.Severity == Severity.Error).ToImmutableArray();
            Assert.Equal(errors.IsEmpty, note is not null);
            return errors;
        }
    }
}
