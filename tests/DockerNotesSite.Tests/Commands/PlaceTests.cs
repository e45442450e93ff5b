using System.Text.RegularExpressions;

namespace DockerNotesSite.Commands;

/// <summary>What a diagnostic's line begins with can be opened from the folder in which the program was started.</summary>
public sealed partial class PlaceTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public PlaceTests()
    {
        _folder.AddTheme();
        _folder.Write("site/input/notes/运行 一.md", "# 运行\n\n文字 <!-- cli: ignore -->\n");
        _folder.MakeFolder("elsewhere/deep");
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("site", "input", "input/notes/运行 一.md")]
    [InlineData("site", "input/", "input/notes/运行 一.md")]
    [InlineData("site", "./input", "./input/notes/运行 一.md")]
    [InlineData("site/input", ".", "./notes/运行 一.md")]
    [InlineData("elsewhere/deep", "../../site/input", "../../site/input/notes/运行 一.md")]
    public void With_a_relative_input(string workingFolder, string input, string path) => AssertPlace(workingFolder, input, path);

    [Fact]
    public void With_an_absolute_input() =>
        AssertPlace("elsewhere", _folder["site/input"], _folder["site/input"].Replace('\\', '/') + "/notes/运行 一.md");

    private void AssertPlace(string workingFolder, string input, string path)
    {
        var run = ProgramRun.Start(_folder[workingFolder], null, "check", "--input", input, "--theme", _folder["theme"], "--verbosity", "quiet");

        var place = Place().Match(run.Out);
        Assert.Equal(path, place.Groups["path"].Value);
        Assert.Equal(("3", "4"), (place.Groups["line"].Value, place.Groups["column"].Value));
        Assert.True(File.Exists(Path.Combine(_folder[workingFolder], path)));
    }

    /// <summary>As editors find it: at the beginning of a line.</summary>
    [GeneratedRegex("""^(?<path>.+?)\((?<line>[0-9]+),(?<column>[0-9]+)\): warning DNS2020: """)]
    private static partial Regex Place();
}
