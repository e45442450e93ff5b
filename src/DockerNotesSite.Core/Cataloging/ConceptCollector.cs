using System.Collections.Immutable;
using DockerNotesSite.Configuration;
using DockerNotesSite.Model;

namespace DockerNotesSite.Cataloging;

/// <summary>Collects definitions under their concepts; one that shares a name with an earlier one defines the same concept.</summary>
internal static class ConceptCollector
{
    public static ImmutableArray<Concept> Collect(IEnumerable<ConceptSource> definitions, SiteConfiguration edition, AddressBook addresses)
    {
        var configured = edition.Concepts.Select(entry => entry.Value.Prepend(entry.Key).ToList()).ToList();
        var collected = new List<(List<string> Names, List<ConceptSource> Sources)>();
        var byName = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var source in definitions)
        {
            var names = NamesOf(source, configured);
            var known = names.Where(byName.ContainsKey).Select(name => byName[name]).DefaultIfEmpty(collected.Count).First();
            if (known == collected.Count)
            {
                collected.Add(([], []));
            }

            collected[known].Sources.Add(source);
            foreach (var name in names.Where(name => byName.TryAdd(name, known)))
            {
                collected[known].Names.Add(name);
            }
        }

        return
        [
            .. collected.Select(concept => new Concept
            {
                Name = concept.Names[0],
                OtherNames = [.. concept.Names.Skip(1)],
                Url = addresses.ClaimName(concept.Names[0], edition.Addresses.Concept),
                Definitions = [.. concept.Sources],
            }),
        ];
    }

    private static List<string> NamesOf(ConceptSource source, List<List<string>> configured)
    {
        var own = source.Definition.OtherNames.Prepend(source.Definition.Name).ToList();
        var further = configured.Where(names => names.Intersect(own, StringComparer.OrdinalIgnoreCase).Any()).SelectMany(names => names);
        return [.. own.Concat(further).Where(name => name.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)];
    }
}
