using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using DockerNotesSite.Diagnostics;

namespace DockerNotesSite.Configuration;

public sealed class SiteConfigurationReaderTests
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        IncludeFields = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LeaveOutWhatFollows } },
    };

    public static TheoryData<string> Cases => CaseFolder.Of("Configuration");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Reads_site_yaml(string name)
    {
        var folder = CaseFolder.Open("Configuration", name);
        var diagnostics = new DiagnosticBag();

        var configuration = SiteConfigurationReader.Read(Assert.Single(folder.Input), diagnostics);

        var text = JsonSerializer.Serialize(configuration, Readable).ReplaceLineEndings("\n") + "\n";
        folder.Verify(new Dictionary<string, string> { ["configuration.json"] = text }, diagnostics.ToImmutable());
    }

    private static void LeaveOutWhatFollows(JsonTypeInfo type)
    {
        foreach (var member in type.Properties.Where(p => p.Name is nameof(SiteConfiguration.Editions) or nameof(SiteConfiguration.Addresses)).ToList())
        {
            type.Properties.Remove(member);
        }
    }

    [Fact]
    public void A_missing_file_leaves_every_default()
    {
        var diagnostics = new DiagnosticBag();

        Assert.Equal("zh-CN", SiteConfigurationReader.Read(null, diagnostics).Language);
        Assert.Empty(diagnostics.ToImmutable());
    }
}
