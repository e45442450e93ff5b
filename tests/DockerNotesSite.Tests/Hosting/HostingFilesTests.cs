using System.Text.RegularExpressions;

namespace DockerNotesSite.Hosting;

/// <summary>What is said in several places is the same in all of them.</summary>
public sealed partial class HostingFilesTests
{
    /// <summary>The Content-Security-Policy that nginx sends.</summary>
    internal static string Policy { get; } = PolicyIn("nginx/notes/maps.conf");

    [Theory]
    [InlineData("Caddyfile")]
    [InlineData("../docs/hosting.md")]
    public void The_policy_is_the_same_everywhere(string file) => Assert.Equal(Policy, PolicyIn(file));

    private static string PolicyIn(string file) =>
        Assert.Single(Written().Matches(File.ReadAllText(Path.Combine(HostedSite.Configurations, file)))).Value;

    [GeneratedRegex("default-src 'none';[^\"\n]*'none'")]
    private static partial Regex Written();
}
