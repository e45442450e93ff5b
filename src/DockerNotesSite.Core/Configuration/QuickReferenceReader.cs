using System.Collections.Immutable;
using DockerNotesSite.Diagnostics;
using static DockerNotesSite.Configuration.ConfigurationValues;

namespace DockerNotesSite.Configuration;

/// <summary>Reads the section quickReference of site.yaml.</summary>
internal static class QuickReferenceReader
{
    private static readonly ImmutableArray<string> Keys = ["pages", "paper", "orientation", "leaveOut"];

    public static QuickReferenceConfiguration Read(QuickReferenceConfiguration inherited, MappingEntry section, DiagnosticBag diagnostics) =>
        Mapping(section.Value, section.Key, Keys, diagnostics).Aggregate(inherited, (sheet, entry) => entry.Key switch
        {
            "pages" => sheet with { Pages = OneOf(entry, ["1", "2"], diagnostics) == "2" ? 2 : 1 },
            "paper" => sheet with { Paper = OneOf(entry, ["a4", "letter"], diagnostics) == "letter" ? Paper.Letter : Paper.A4 },
            "orientation" => sheet with { IsLandscape = OneOf(entry, ["portrait", "landscape"], diagnostics) == "landscape" },
            _ => sheet with { LeaveOut = LocatedTexts(entry, diagnostics) },
        });
}
