using System.Text;
using DockerNotesSite.Configuration;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Commands;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Reading.Places;

/// <summary>Every character of a command line is where the line says: shown on all notes of the cases, and on the forms of each reader.</summary>
public sealed class LinePlacerTests
{
    private static readonly ProgramSet Programs = new() { Names = ["docker"] };

    public static TheoryData<string> Cases => CaseFolder.Of("Reading");

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_source_has_each_character_at_its_place(string name)
    {
        foreach (var file in CaseFolder.Open("Reading", name).Input)
        {
            Verify(file);
        }
    }

    [Theory]
    [InlineData("a.md", "看 `docker ps` 和 ``docker run `x` ``\n")]
    [InlineData("a.md", "> - 看\n>   `docker run\n>   -d nginx` 吧\n")]
    [InlineData("a.md", "| 操作 | 命令 | 示例 |\n|---|---|---|\n| 看 | docker stop [a\\|b] \\<c> | `docker ps \\| grep a`, `docker ps` |\n| 跑 | **docker** run &lt;x&gt;<br>docker rm `x` | docker a &amp; docker b |\n")]
    [InlineData("a.md", "1. 跑：\n\n   ```sh\n   $ docker run \\\n       -d nginx\n   docker ps   # 看\n   ```\n")]
    [InlineData("a.md", "> 跑\n>\n> ```sh\n> docker run \\\n>   -d nginx\n> docker ps\n> ```\n")]
    [InlineData("a.md", "- docker ps - 看\n- 跑：docker run x\n- `docker a`、`docker a`：甲\n")]
    [InlineData("a.md", "\t\tdocker ps\n\n看\n\n    # 跑\n    docker run \\\n      x\n")]
    [InlineData("a.txt", "容器\n操作\t命令\t示例\n看\tdocker ps\tdocker ps -a\n跑\tdocker run [image name]\tdocker run x，docker run y\n")]
    [InlineData("a.html", "<table><tr><th>操作</th><th>命令</th></tr>\n<tr><td>docker</td><td title=\"docker ps\"><code>docker <b>ps</b> &lt;x&gt;&nbsp;-a</code><br>docker\n  run x</td></tr></table>")]
    [InlineData("a.html", "<h1>a</h1><pre><code class=\"language-sh\">\n<span># 跑</span>\n<span>docker</span> run \\\n  -p 80:80 &quot;x&quot;\n# 看\ndocker ps\n</code></pre>")]
    public void The_form_of_every_reader_is_found(string path, string source) =>
        Assert.All(Verify(new SourceFile(new SourcePath(path), Encoding.UTF8.GetBytes(source))), line => Assert.False(line.Places.IsEmpty, line.Text));

    [Fact]
    public void What_the_source_does_not_have_has_the_place_of_its_line()
    {
        var line = new CommandLine { Text = "docker ps", Location = new SourceLocation(new SourcePath("a.md"), 3, 5) };

        Assert.Equal(line.Location, line.LocationAt(7));
    }

    private static List<CommandLine> Verify(SourceFile file)
    {
        var diagnostics = new DiagnosticBag();
        var note = NoteFiles.IsNote(file.Path) ? new NoteReader(new ReadingConfiguration(), Programs).Read(file, diagnostics) : null;
        var lines = note is null ? [] : LinesOf(note);
        var source = SourceDecoder.Decode(file, new DiagnosticBag())?.Lines ?? [];
        Assert.All(lines.Where(l => !l.Places.IsEmpty), line => Assert.All(Enumerable.Range(0, line.Text.Length), i =>
        {
            var place = line.LocationAt(i);
            var rest = (source[place.Line - 1] + "\n")[(place.Column - 1)..];
            Assert.True(Stands(line.Text[i], rest), $"{line.Text} at {i}: {rest}");
        }));
        return lines;
    }

    private static List<CommandLine> LinesOf(Note note)
    {
        var lines = new LineCollector();
        lines.Rewrite(note.Blocks);
        return [.. lines.Lines.Where(l => l.Text.Length > 0)];
    }

    private sealed class LineCollector : ContentRewriter
    {
        public List<CommandLine> Lines { get; } = [];

        protected override CommandRow RewriteRow(CommandRow row)
        {
            Lines.AddRange([row.Syntax, .. row.Examples]);
            return base.RewriteRow(row);
        }

        protected override Inline RewriteInline(Inline inline)
        {
            if (inline is Code code)
            {
                Lines.Add(new CommandLine { Text = code.Value, Location = code.Location, Places = code.Places });
            }

            return base.RewriteInline(inline);
        }
    }

    private static bool Stands(char character, string source) => source[0] == character
        || (source[0] == '&' && System.Net.WebUtility.HtmlDecode(source[..(source.IndexOf(';', StringComparison.Ordinal) + 1)])[0] is var decoded && (decoded == character || decoded == '\u00A0'))
        || (character is '\n' or ' ' && source.StartsWith("<br", StringComparison.Ordinal))
        || (character == ' ' && char.IsWhiteSpace(source[0]));
}
