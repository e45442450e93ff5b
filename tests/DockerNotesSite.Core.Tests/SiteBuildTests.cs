using DockerNotesSite.Rendering;

namespace DockerNotesSite;

/// <summary>Folders of notes in, linked catalogs out: cataloging and linking as an author sees them.</summary>
public sealed class SiteBuildTests
{
    public static TheoryData<string> Cases => CaseFolder.Of("SiteBuild");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Catalogs_and_links_a_folder_of_notes(string name)
    {
        var folder = CaseFolder.Open("SiteBuild", name);
        var sources = new SiteSources
        {
            Files = [.. folder.Input.Where(f => !IsPicture(f.Path.Extension))],
            OtherFiles = [.. folder.Input.Where(f => IsPicture(f.Path.Extension)).Select(f => f.Path)],
            Theme = ThemeFiles.All,
        };

        var result = SiteBuild.Run(sources, new SiteBuildOptions { ChecksOnly = true }, cancellation: TestContext.Current.CancellationToken);

        var catalog = string.Concat(result.Catalogs.Select(CatalogDump.Of));
        folder.Verify(new Dictionary<string, string> { ["catalog.txt"] = catalog }, result.Diagnostics);
    }

    private static bool IsPicture(string extension) => extension is ".png" or ".zip";
}
