using System.Collections.Immutable;
using System.Text;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;

namespace DockerNotesSite.Hostile;

/// <summary>Notes in, what is wrong with the site that the whole core makes of them out: nothing, if its promises hold.</summary>
internal sealed class HostileSite(ImmutableArray<SourceFile> theme)
{
    private static readonly string[] Configurations =
        ["", "rawHtml: deny", "", "baseUrl: https://notes.test/\nlanguages: {en: {title: Notes, concepts: {容器: [container]}}}"];

    /// <summary>A site of its own for each kind of configuration.</summary>
    public static int Kinds => Configurations.Length;

    /// <summary>The site can be bundled, too, which takes as long as the rest.</summary>
    public IReadOnlyList<string> Problems(IReadOnlyList<SourceFile> notes, int kind, bool isCompleted = false)
    {
        try
        {
            var built = Build(notes, kind);
            var files = isCompleted ? SiteCompletion.Run(built, new SiteExtras { Copies = Copies(built) }).Files : built.Files;
            return [.. Lost(notes, built), .. SiteAudit.Problems(files)];
        }
        catch (Exception e)
        {
            var cause = e is AggregateException { InnerException: { } inner } ? inner : e;
            return [$"{cause.GetType().Name}: {cause.Message} {cause.StackTrace}"];
        }
    }

    private SiteBuildResult Build(IReadOnlyList<SourceFile> notes, int kind) => SiteBuild.Run(
        new SiteSources
        {
            Files = [.. notes, new SourceFile(new SourcePath("site.yaml"), Encoding.UTF8.GetBytes(Configurations[kind]))],
            OtherFiles = [new SourcePath("p.png")],
            Theme = theme,
        },
        new SiteBuildOptions { KeepGoing = true, IncludeDrafts = true });

    private static ImmutableDictionary<SourcePath, ReadOnlyMemory<byte>> Copies(SiteBuildResult built) =>
        built.Files.Select(f => f.CopyOf).OfType<SourcePath>().Distinct().ToImmutableDictionary(f => f, _ => default(ReadOnlyMemory<byte>));

    /// <summary>A note is in the site, or an error says why it is not.</summary>
    private static IEnumerable<string> Lost(IReadOnlyList<SourceFile> notes, SiteBuildResult built)
    {
        var shown = built.Catalogs.SelectMany(catalog => catalog.Notes).Select(page => page.Note.Source)
            .Concat(built.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.Location.Path))
            .ToHashSet();
        return notes.Where(note => !shown.Contains(note.Path)).Select(note => $"{note.Path} is lost, and no error says so");
    }
}
