using System.Collections.Immutable;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;

namespace DockerNotesSite.Translating;

/// <summary>Adds to a language the commands and concepts that only others have, so that its readers find them.</summary>
internal static class UntranslatedThings
{
    public static Catalog Add(
        Catalog catalog, string language, ImmutableArray<Catalog> others, ImmutableArray<string> otherLanguages, DiagnosticBag diagnostics)
    {
        var commands = catalog.Commands.ToDictionary(c => c.Name);
        var concepts = catalog.Concepts.ToList();
        var names = concepts.SelectMany(ConceptNames.Of).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var foreign = ImmutableDictionary.CreateBuilder<SourcePath, string>();
        for (var i = 0; i < others.Length; i++)
        {
            var addresses = (From: others[i].Addresses, To: catalog.Addresses);
            var ownLanguages = others[i].Notes.ToLookup(page => page.Note.Source, page => page.Note.Language);
            foreach (var command in others[i].Commands.Where(c => !commands.ContainsKey(c.Name)).ToList())
            {
                commands.Add(command.Name, command with { Url = Moved(command.Url, addresses), Concepts = [], IsUntranslated = true });
                AddLanguages(foreign, command.Rows.Select(row => row.Source), ownLanguages, otherLanguages[i]);
            }

            foreach (var concept in others[i].Concepts.Where(c => !ConceptNames.Of(c).Any(names.Contains)).ToList())
            {
                names.UnionWith(ConceptNames.Of(concept));
                var sources = concept.Definitions.Select(d => d.Definition.Location).ToList();
                concepts.Add(concept with { Url = Moved(concept.Url, addresses), IsUntranslated = true });
                AddLanguages(foreign, sources.Select(place => place.Path), ownLanguages, otherLanguages[i]);
                diagnostics.Add(TranslationDiagnostics.ConceptNotTranslated(sources[0], concept.Name, language));
            }
        }

        return catalog with
        {
            Commands = [.. commands.Values.OrderBy(c => c.Name)],
            Concepts = [.. concepts],
            ForeignLanguages = foreign.ToImmutable(),
        };
    }

    private static UrlPath Moved(UrlPath url, (SiteAddresses From, SiteAddresses To) trees) => trees.To.At(url.Value[trees.From.Folder.Length..]);

    private static void AddLanguages(
        ImmutableDictionary<SourcePath, string>.Builder foreign, IEnumerable<SourcePath> sources, ILookup<SourcePath, string> ownLanguages, string language)
    {
        foreach (var source in sources)
        {
            foreign[source] = ownLanguages[source].FirstOrDefault() is { Length: > 0 } own ? own : language;
        }
    }
}
