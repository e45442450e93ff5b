using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using DockerNotesSite.Configuration;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;
using DockerNotesSite.Searching;
using DockerNotesSite.Searching.Documents;
using DockerNotesSite.Searching.Indexing;

namespace DockerNotesSite;

/// <summary>A folder of notes up to the stage that makes them searchable.</summary>
internal sealed class SearchedNotes
{
    private static readonly string Theme = Path.Combine(SourceFolder(), "..", "..", "theme");

    public SearchedNotes(string folder)
    {
        var files = FilesIn(folder, "");
        Configuration = SiteConfigurationReader.Read(files.FirstOrDefault(f => f.Path == SiteConfigurationReader.FileName), new DiagnosticBag());
        ImmutableArray<SourceFile> theme = [.. FilesIn(Theme, "templates"), .. FilesIn(Theme, "strings")];
        Catalog = SiteBuild.Run(new SiteSources { Files = files, Theme = theme }, new SiteBuildOptions { ChecksOnly = true }).Catalog
            ?? throw new InvalidOperationException($"{folder} can't be read; the program's command check tells why.");
        Documents = ScaledDocuments.Of(Catalog, Configuration.Language);
        Streams = DocumentAnalyzer.Analyze(Documents, SearchBuilder.SynonymsOf(Catalog, Configuration.Search));
        Texts = [.. Documents.SelectMany(document => document.Fields.All).SelectMany(texts => texts)];
        Terms = [.. Enumerable.Range(0, Streams.Count).Select(TermsOf)];
    }

    public SiteConfiguration Configuration { get; }

    public Catalog Catalog { get; }

    public ImmutableArray<SearchDocument> Documents { get; }

    public ImmutableArray<string> Texts { get; }

    public TermStreams Streams { get; }

    /// <summary>The terms of each stream, as another library would get them.</summary>
    public ImmutableArray<string[]> Terms { get; }

    private static ImmutableArray<SourceFile> FilesIn(string folder, string subfolder) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(folder, subfolder), "*", SearchOption.AllDirectories)
            .Select(path => new SourceFile(new SourcePath(Path.GetRelativePath(folder, path).Replace('\\', '/')), File.ReadAllBytes(path)))
            .OrderBy(file => file.Path),
    ];

    private static string SourceFolder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;

    private string[] TermsOf(int stream) =>
        [.. Enumerable.Range(Streams.StartOf(stream), Streams.EndOf(stream) - Streams.StartOf(stream)).Select(i => Streams.Terms[Streams.Numbers[i]])];
}
