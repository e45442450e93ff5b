using System.Collections.Immutable;
using System.Text;
using DockerNotesSite.Configuration;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Rendering;
using DockerNotesSite.Searching.Analysis;
using DockerNotesSite.Searching.Documents;

namespace DockerNotesSite.Searching;

/// <summary>What of a folder of notes can be found, by which words, and what results show of it.</summary>
public sealed class SearchDocumentTests
{
    public static TheoryData<string> Cases => CaseFolder.Of("Searching");

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_documents_of_a_folder(string name)
    {
        var folder = CaseFolder.Open("Searching", name);
        var result = SiteBuild.Run(
            new SiteSources { Files = [.. folder.Input], Theme = ThemeFiles.All },
            new SiteBuildOptions { ChecksOnly = true },
            cancellation: TestContext.Current.CancellationToken);
        var configuration = SiteConfigurationReader.Read(folder.Input.FirstOrDefault(f => f.Path == SiteConfigurationReader.FileName), new DiagnosticBag());
        var documents = ScaledDocuments.Of(result.Catalog!, configuration.Language);
        var synonyms = SearchBuilder.SynonymsOf(result.Catalog!, configuration.Search);
        var text = new StringBuilder();
        foreach (var document in documents)
        {
            ImmutableArray<string> naming = [.. document.Fields.Naming];
            var others = synonyms.OthersOf([.. naming.Select(new TextAnalysis().Words)]);
            Dump(text, document, others);
        }

        folder.Verify(new Dictionary<string, string> { ["documents.txt"] = text.ToString() }, result.Diagnostics);
    }

    private static void Dump(StringBuilder text, SearchDocument document, IEnumerable<string> synonyms)
    {
        text.Append(document.Kind.ToString().ToLowerInvariant()).Append(": ").Append(document.Title).Append('\n');
        Line("syntax", [document.Syntax]);
        Line("text", [document.Text]);
        Line("place", [document.Place]);
        Line("address", [document.Address]);
        Line("in command", document.Fields.Commands);
        Line("in action", document.Fields.Actions);
        Line("in flags", document.Fields.Flags);
        Line("in title", document.Fields.Titles);
        Line("in headings", document.Fields.Headings);
        Line("in text", document.Fields.Texts);
        Line("in synonyms", document.Fields.Purposes.Concat(synonyms));
        text.Append('\n');

        void Line(string name, IEnumerable<string> values)
        {
            if (string.Join(" | ", values.Where(value => value.Length > 0)) is { Length: > 0 } line)
            {
                text.Append("  ").Append(name).Append(": ").Append(line.ReplaceLineEndings("⏎")).Append('\n');
            }
        }
    }
}
