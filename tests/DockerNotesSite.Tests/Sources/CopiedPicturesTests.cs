using System.Collections.Immutable;
using System.Text;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;

namespace DockerNotesSite.Sources;

public sealed class CopiedPicturesTests : IDisposable
{
    private const string Svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(Svg + "><script>alert(1)</script></svg>", "has <script>", 1)]
    [InlineData(Svg + ">\n<g>\n<s:script xmlns:s=\"http://www.w3.org/2000/svg\"/></g></svg>", "has <s:script>", 3)]
    [InlineData(Svg + " onload=\"alert(1)\"/>", "has the attribute onload", 1)]
    [InlineData(Svg + "><a xlink:href=\" java&#10;script:alert(1)\">x</a></svg>", "has the attribute xlink:href", 1)]
    [InlineData(Svg + "><animate attributeName=\"href\" values=\"#a; JavaScript:alert(1)\"/></svg>", "has the attribute values", 1)]
    [InlineData(Svg + "><foreignObject><iframe xmlns=\"http://www.w3.org/1999/xhtml\"/></foreignObject></svg>", "has <iframe>", 1)]
    [InlineData("<!DOCTYPE svg [<!ENTITY e \"<script xmlns='http://www.w3.org/2000/svg'>alert(1)</script>\">]>" + Svg + ">&e;</svg>", "has <script>", 1)]
    [InlineData("<!DOCTYPE svg [<!ATTLIST svg onload CDATA \"alert(1)\">]>" + Svg + "/>", "has the attribute onload", 1)]
    [InlineData("<?xml-stylesheet href=\"a.xsl\" type=\"text/xsl\"?>" + Svg + "/>", "has <?xml-stylesheet?>", 1)]
    [InlineData(Svg + ">\n<g></svg>", "is not well-formed, so that nobody can tell whether it has a script", 2)]
    [InlineData("", "is not well-formed, so that nobody can tell whether it has a script", 1)]
    public void What_can_run_when_a_picture_is_opened_is_told(string picture, string what, int line)
    {
        _folder.Write("a.svg", picture);

        var told = Assert.Single(Validate("a.svg"));
        Assert.Equal(("DNS1305", line), (told.Code, told.Location.Line));
        Assert.StartsWith($"a.svg {what}: ", told.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_its_encoding()
    {
        File.WriteAllBytes(_folder["a.svg"], [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Svg + "><script/></svg>")]);

        Assert.Single(Validate("a.svg"));
    }

    [Theory]
    [InlineData(Svg + "><style>g { fill: red }</style><a href=\"https://example.org/\"><title>javascript: only text</title></a></svg>")]
    [InlineData("<?xml version=\"1.0\"?><!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://127.0.0.1:1/svg11.dtd\" [<!ENTITY ns \"http://www.w3.org/2000/svg\">]><svg xmlns=\"&ns;\"/>")]
    [InlineData(Svg + "><foreignObject><p xmlns=\"http://www.w3.org/1999/xhtml\">a label</p></foreignObject></svg>")]
    public void Others_are_not(string picture)
    {
        _folder.Write("a.svg", picture);

        Assert.Empty(Validate("a.svg"));
    }

    [Fact]
    public void Only_pictures_that_are_there_are_looked_at()
    {
        _folder.Write("a.txt", Svg + "><script/></svg>");

        Assert.Empty(Validate("a.txt", "gone.svg"));
    }

    [Fact]
    public void A_build_and_a_check_tell_those_that_notes_show_and_copy_them_as_they_are()
    {
        const string Picture = Svg + "><script>alert(1)</script></svg>";
        _folder.AddTheme();
        _folder.Write("input/a.md", "# A\n\n![picture](shown.svg) and [another](linked.svg)\n");
        foreach (var name in (string[])["shown.svg", "linked.svg", "unused.svg"])
        {
            _folder.Write("input/" + name, Picture);
        }

        string[] places = ["--input", _folder["input"], "--theme", _folder["theme"]];
        var check = ProgramRun.InProcess(["check", .. places]);
        var build = ProgramRun.InProcess(["build", "--output", _folder["site"], .. places]);

        Assert.Equal((0, 0), (check.ExitCode, build.ExitCode));
        Assert.All([check, build], run => Assert.Equal(["linked.svg", "shown.svg"], Told(run)));
        Assert.Equal(Picture, File.ReadAllText(_folder["site/files/shown.svg"]));
    }

    private static IEnumerable<string> Told(ProgramRun run) =>
        (run.Out + run.Error).Split('\n')
            .Where(line => line.Contains("warning DNS1305: ", StringComparison.Ordinal))
            .Select(line => Path.GetFileName(line.Split('(')[0]));

    private ImmutableArray<Diagnostic> Validate(params string[] paths)
    {
        var diagnostics = new DiagnosticBag();
        CopiedPictures.Validate(paths.Select(path => new SourcePath(path)), path => CopiedFiles.TryRead(_folder[""], path), diagnostics);
        return diagnostics.ToImmutable();
    }
}
