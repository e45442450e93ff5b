using System.Collections.Immutable;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;
using static DockerNotesSite.Configuration.ConfigurationValues;

namespace DockerNotesSite.Configuration;

/// <summary>
/// Configuration: site.yaml in, typed sections out. Unknown keys, duplicate keys and values of the wrong kind are errors
/// with their place; a missing file or key leaves the default.
/// </summary>
public static class SiteConfigurationReader
{
    public static SourcePath FileName { get; } = new("site.yaml");

    private static readonly ImmutableArray<string> Keys =
    [
        "title", "description", "author", "language", "baseUrl", "programs", "include", "rawHtml", "columns",
        "conceptHeadings", "concepts", "relations", "checks", "synonyms", "version",
        "downloads", "quickReference", "languages",
    ];

    private static readonly ImmutableArray<string> ColumnKeys = ["action", "syntax", "example"];

    private static readonly ImmutableArray<string> RelationKeys = ["opposites", "nextSteps"];

    private static readonly ImmutableArray<string> CheckKeys = ["ignore"];

    private static readonly ImmutableArray<string> DownloadKeys = ["name", "offline"];

    public static SiteConfiguration Read(SourceFile? file, DiagnosticBag diagnostics)
    {
        if (file is null)
        {
            return new SiteConfiguration();
        }

        var values = Mapping(ConfigurationNode.Parse(file, diagnostics), "site.yaml", Keys, diagnostics);
        var entries = values.ToLookup(entry => entry.Key == "languages");
        var own = entries[false].Aggregate(new SiteConfiguration(), (configuration, entry) => Apply(configuration, entry, diagnostics));
        return entries[true].Aggregate(own, (configuration, entry) => LanguagesReader.Read(configuration, entry, diagnostics));
    }

    internal static SiteConfiguration Apply(SiteConfiguration configuration, MappingEntry entry, DiagnosticBag diagnostics) =>
        entry.Key switch
        {
            "title" => configuration with { Title = Text(entry, diagnostics) },
            "description" => configuration with { Description = Text(entry, diagnostics) },
            "author" => configuration with { Author = Text(entry, diagnostics) },
            "language" => configuration with { Language = LanguageTag(entry, configuration.Language, diagnostics) },
            "baseUrl" => configuration with { BaseUrl = WebAddress(entry, diagnostics) },
            "programs" => configuration with { Programs = Texts(entry, diagnostics) },
            "concepts" => configuration with { Concepts = TextsByName(entry, diagnostics) },
            "relations" => configuration with { Relations = Relations(entry, diagnostics) },
            "checks" => configuration with { Checks = Checks(entry, diagnostics) },
            "version" => configuration with { Version = Text(entry, diagnostics) },
            "downloads" => configuration with { Downloads = Downloads(entry, diagnostics) },
            "quickReference" => configuration with { QuickReference = QuickReferenceReader.Read(configuration.QuickReference, entry, diagnostics) },
            "synonyms" => configuration with { Search = new SearchConfiguration { Synonyms = Groups(entry, diagnostics) } },
            _ => configuration with { Reading = ApplyReading(configuration.Reading, entry, diagnostics) },
        };

    private static ReadingConfiguration ApplyReading(ReadingConfiguration reading, MappingEntry entry, DiagnosticBag diagnostics) =>
        entry.Key switch
        {
            "include" => reading with { Include = Texts(entry, diagnostics) },
            "rawHtml" => reading with { AllowRawHtml = OneOf(entry, ["sanitize", "deny"], diagnostics) != "deny" },
            "conceptHeadings" => reading with { ConceptHeadings = Texts(entry, diagnostics) },
            _ => Columns(reading, entry, diagnostics),
        };

    private static ReadingConfiguration Columns(ReadingConfiguration reading, MappingEntry entry, DiagnosticBag diagnostics) =>
        Mapping(entry.Value, entry.Key, ColumnKeys, diagnostics).Aggregate(reading, (columns, column) => column.Key switch
        {
            "action" => columns with { ActionColumns = Texts(column, diagnostics) },
            "syntax" => columns with { SyntaxColumns = Texts(column, diagnostics) },
            _ => columns with { ExampleColumns = Texts(column, diagnostics) },
        });

    private static RelationsConfiguration Relations(MappingEntry entry, DiagnosticBag diagnostics) =>
        Mapping(entry.Value, entry.Key, RelationKeys, diagnostics).Aggregate(new RelationsConfiguration(), (relations, relation) =>
            relation.Key == "opposites"
                ? relations with { Opposites = Pairs(relation, diagnostics) }
                : relations with { NextSteps = Successions(relation, diagnostics) });

    private static ChecksConfiguration Checks(MappingEntry entry, DiagnosticBag diagnostics) =>
        Mapping(entry.Value, entry.Key, CheckKeys, diagnostics).Aggregate(
            new ChecksConfiguration(), (checks, check) => checks with { Ignore = ReasonsByCode(check, diagnostics) });

    private static DownloadsConfiguration Downloads(MappingEntry entry, DiagnosticBag diagnostics) =>
        Mapping(entry.Value, entry.Key, DownloadKeys, diagnostics).Aggregate(
            new DownloadsConfiguration(), (downloads, choice) => choice.Key == "name"
                ? downloads with { Name = PartOfName(choice, diagnostics) }
                : downloads with { HasBundles = OneOf(choice, ["on", "off"], diagnostics) != "off" });
}
