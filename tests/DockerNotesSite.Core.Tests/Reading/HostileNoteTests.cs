using System.Text;
using CsCheck;
using DockerNotesSite.Configuration;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Commands;
using DockerNotesSite.Model.Content;
using DockerNotesSite.Reading.Structure;

namespace DockerNotesSite.Reading;

/// <summary>Whatever stands in a file: a note or a diagnostic comes out, in time, and nothing unsafe with it.</summary>
public sealed class HostileNoteTests
{
    private const int Many = 20_000;

    private static readonly string[] Names = ["note.md", "note.txt", "note.html"];

    private static readonly string[] Fragments =
    [
        "# ", "## ", "- ", "> ", "1. ", "| a | b |\n", "|---|---|\n", "a\tb\n", "```\n", "\n", "\n\n", "    ", "\t", "[a](javascript:x)",
        "<details>", "</details>", "<summary>", "<script>", "</script>", "<table>", "<tr><td>", "</table>", "<!--", "-->", "<a href=\"data:x\">",
        "</a>", "<b>", "</b>", "<p>", "<li>", "<div>", "</div>", "**", "*", "_", "~~", "`", "[", "]", "(", ")", "![", "](", "<", ">", "&lt;", "\\",
        "{#id}", "[^1]", "[^1]: x\n", "[a]: b\n", ": ", ":::", "::: tip x\n", "容器：", "容器（container）\n", "术语\n", "docker ps", "$ docker run x\n",
        "---\n", "title: x\n", "slug: ../x\n", "tags: [", "&a ", "*a", "\0", "\r", "\r\n", "\uFEFF", "\uD83D\uDE00", "http://x", "www.x.y", "<container>", "{{x}}",
        "<!-- cli: ignore DNS2003 x -->", "<!-- cli: ignore", " DNS2003, x\n", "<!-- cli: x -->\n",
    ];

    private static readonly Gen<string> Name = Gen.Int[0, Names.Length - 1].Select(i => Names[i]);

    private static readonly Gen<string> Fragment = Gen.Int[0, Fragments.Length - 1].Select(i => Fragments[i]);

    private static readonly NoteReader Reader = new(new ReadingConfiguration(), new ProgramSet { Names = ["docker"] });

    public static TheoryData<string, string, int> Repeated => new()
    {
        { "note.md", ">", Many },
        { "note.md", "[", Many },
        { "note.md", "![", Many },
        { "note.md", "[a](", Many },
        { "note.md", "*a ", Many },
        { "note.md", "**a_ ", Many },
        { "note.md", "- ", Many },
        { "note.md", "<b>", Many },
        { "note.md", "<b></i>", Many },
        { "note.md", "<div>\n", Many },
        { "note.md", "<div>\n\n", Many },
        { "note.md", "<details>\n\n", Many },
        { "note.md", "<!-- ", Many },
        { "note.md", "<a href=\"", Many },
        { "note.md", "<!-- cli: ignore DNS2003 x -->", Many },
        { "note.md", "<!-- cli: ignore DNS2003 x -->\n", Many },
        { "note.md", "- <!-- cli: ignore DNS2003\nx -->\n<div>\n", 5_000 },
        { "note.md", "`", Many },
        { "note.md", "` `` ", Many },
        { "note.md", "a | b\n", Many },
        { "note.md", "|---", Many },
        { "note.md", "> a | b\n", Many },
        { "note.md", "a\n: b\n\n", Many },
        { "note.md", "a\n: b\n", Many },
        { "note.md", "# a\n", 5_000 },
        { "note.md", "https://", Many },
        { "note.md", "[^a]", Many },
        { "note.md", "&amp;", Many },
        { "note.md", "::: tip\n", 2_000 },
        { "note.md", "title: a\n", Many },
        { "note.txt", "a：\n", 20_000 },
        { "note.txt", "a\tb\n", Many },
        { "note.txt", "- ", Many },
        { "note.txt", "docker ps\n", Many },
        { "note.txt", "a\n\n", Many },
        { "note.html", "<div>", Many },
        { "note.html", "<table><tr><td>", 20_000 },
        { "note.html", "<b id=x><p>", 20_000 },
        { "note.html", "<ul><li>", Many },
        { "note.html", "<dl><dt>", Many },
        { "note.html", "<td rowspan=1000 colspan=1000>", 1_000 },
        { "note.html", "<tr><td rowspan=9999 colspan=9999>x", 2_000 },
        { "note.html", "<a href=x>", Many },
        { "note.html", "<!-- cli: ignore DNS2003 x --><!-- cli: ignore\na\tb --><div>", 1 },
    };

    [Theory]
    [MemberData(nameof(Repeated))]
    public void Repetition_neither_hangs_nor_overflows(string name, string part, int count)
    {
        Read(name, string.Concat(Enumerable.Repeat(part, count)));
    }

    [Fact]
    public void Any_text_gives_a_note_or_an_error() =>
        Gen.Select(Name, Fragment.Array[0, 40])
            .Sample((name, parts) => Read(name, string.Concat(parts)), iter: 1_000);

    [Fact]
    public void Any_bytes_give_a_note_or_an_error() =>
        Gen.Select(Name, Gen.Byte.Array[0, 200]).Sample((name, bytes) => Read(name, bytes), iter: 1_000);

    [Fact]
    public void Any_front_matter_gives_a_note_or_an_error() =>
        Fragment.Array[0, 20]
            .Sample(parts => Read("note.md", "---\ntitle: " + string.Concat(parts) + "\n---\n# Text\n"), iter: 1_000);

    private static void Read(string name, string text) => Read(name, Encoding.UTF8.GetBytes(text));

    private static void Read(string name, byte[] bytes)
    {
        var diagnostics = new DiagnosticBag();
        var note = Reader.Read(new SourceFile(new SourcePath(name), bytes), diagnostics);
        if (note is null)
        {
            Assert.True(diagnostics.HasErrors);
            return;
        }

        Assert.DoesNotContain("..", note.Slug.Split('/'));
        AssertAnchors(note);
        AssertSafe(NoteDump.Of(note));
    }

    private static void AssertAnchors(Note note)
    {
        var anchors = Anchors(note.Blocks).ToList();
        Assert.All(anchors, a => Assert.NotEqual("", a));
        Assert.Equal(anchors.Distinct(StringComparer.Ordinal), anchors);
    }

    private static IEnumerable<string> Anchors(IEnumerable<Block> blocks) => blocks.SelectMany(b => b switch
    {
        Heading heading => [heading.Anchor.Value],
        ConceptDefinition concept => Anchors(concept.Definition).Prepend(concept.Anchor.Value),
        _ => BlockTree.Children(b).SelectMany(c => Anchors(c)),
    });

    private static void AssertSafe(string dump)
    {
        Assert.DoesNotContain("→ javascript:", dump, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("→ data:", dump, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(" onclick=", dump, StringComparison.OrdinalIgnoreCase);
    }
}
