using System.Runtime.CompilerServices;

namespace DockerNotesSite.Theming;

public sealed class ThemeScriptTests
{
    private static readonly string Theme = Path.GetFullPath(Path.Combine(SourceFolder(), "../../../theme"));

    [Fact]
    public void The_scripts_own_tests_pass()
    {
        ThemeAssets.EnsureBuilt(Theme, _ => { }, TestContext.Current.CancellationToken);
        new Npm(Theme).Run(TestContext.Current.CancellationToken, "test");
    }

    private static string SourceFolder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
