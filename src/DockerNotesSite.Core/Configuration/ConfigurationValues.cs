using System.Collections.Immutable;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Configuration;

/// <summary>Values of the kinds that site.yaml has; what is of another kind is told and left out.</summary>
internal static class ConfigurationValues
{
    private const string GroupsExpected = "a list of groups, each a list of two or more different words";

    /// <summary>The entries with a known key, each key once.</summary>
    public static IEnumerable<MappingEntry> Mapping(
        ConfigurationNode? node, string name, ImmutableArray<string> keys, DiagnosticBag diagnostics)
    {
        if (node is null or ScalarNode { IsNull: true })
        {
            return [];
        }

        if (node is not MappingNode mapping)
        {
            diagnostics.Add(ConfigurationDiagnostics.WrongValue(node.Location, name, $"a mapping with the keys {string.Join(", ", keys)}"));
            return [];
        }

        return UniqueEntries(mapping, diagnostics).Where(entry =>
        {
            var isKnown = keys.Contains(entry.Key, StringComparer.Ordinal);
            if (!isKnown)
            {
                diagnostics.Add(ConfigurationDiagnostics.UnknownKey(entry.Location, entry.Key, NearMiss.Of(entry.Key, keys)));
            }

            return isKnown;
        }).ToList();
    }

    public static string Text(MappingEntry entry, DiagnosticBag diagnostics)
    {
        if (entry.Value is ScalarNode scalar)
        {
            return scalar.IsNull ? "" : scalar.Value.Trim();
        }

        diagnostics.Add(ConfigurationDiagnostics.WrongValue(entry.Value.Location, entry.Key, "a text"));
        return "";
    }

    /// <summary>A word that file names can begin with on every system.</summary>
    public static string PartOfName(MappingEntry entry, DiagnosticBag diagnostics)
    {
        var text = Text(entry, diagnostics);
        if (text.All(c => char.IsLetterOrDigit(c) || c is '-' or '_'))
        {
            return text;
        }

        diagnostics.Add(ConfigurationDiagnostics.WrongValue(entry.Value.Location, entry.Key, "a word of letters, digits, '-' and '_'"));
        return "";
    }

    public static string OneOf(MappingEntry entry, ImmutableArray<string> choices, DiagnosticBag diagnostics)
    {
        var text = entry.Value is ScalarNode scalar ? scalar.Value : "";
        if (!choices.Contains(text, StringComparer.Ordinal))
        {
            diagnostics.Add(ConfigurationDiagnostics.WrongValue(entry.Value.Location, entry.Key, $"one of {string.Join(", ", choices)}"));
        }

        return text;
    }

    public static string LanguageTag(MappingEntry entry, string fallback, DiagnosticBag diagnostics)
    {
        var tag = Text(entry, diagnostics);
        var isTag = tag.Length > 0 && tag.Split('-').All(part => part.Length is > 0 and <= 8 && part.All(char.IsAsciiLetterOrDigit));
        if (!isTag)
        {
            diagnostics.Add(ConfigurationDiagnostics.WrongValue(entry.Value.Location, entry.Key, "a language tag such as zh-CN or en"));
        }

        return isTag ? tag : fallback;
    }

    public static string WebAddress(MappingEntry entry, DiagnosticBag diagnostics)
    {
        var address = Text(entry, diagnostics);
        if (!BaseAddress.TryNormalize(address, out var normalized) && address.Length > 0)
        {
            diagnostics.Add(ConfigurationDiagnostics.WrongValue(entry.Value.Location, entry.Key, BaseAddress.Expected));
        }

        return normalized;
    }

    /// <summary>A list of texts; a single text is a list of one.</summary>
    public static ImmutableArray<string> Texts(MappingEntry entry, DiagnosticBag diagnostics) =>
        [.. LocatedTexts(entry, diagnostics).Select(text => text.Value)];

    /// <summary>The same, each text with its place.</summary>
    public static ImmutableArray<LocatedText> LocatedTexts(MappingEntry entry, DiagnosticBag diagnostics)
    {
        var items = entry.Value switch
        {
            ScalarNode { IsNull: true } => [],
            ListNode list => list.Items,
            _ => [entry.Value],
        };
        var texts = items.OfType<ScalarNode>().Where(s => !s.IsNull).Select(Located).ToImmutableArray();
        if (texts.Length < items.Length)
        {
            diagnostics.Add(ConfigurationDiagnostics.WrongValue(entry.Value.Location, entry.Key, "a list of texts"));
        }

        return texts;
    }

    public static ImmutableSortedDictionary<string, ImmutableArray<string>> TextsByName(MappingEntry entry, DiagnosticBag diagnostics)
    {
        if (entry.Value is MappingNode mapping)
        {
            return UniqueEntries(mapping, diagnostics)
                .ToImmutableSortedDictionary(e => e.Key, e => Texts(e, diagnostics), StringComparer.Ordinal);
        }

        if (entry.Value is not ScalarNode { IsNull: true })
        {
            diagnostics.Add(ConfigurationDiagnostics.WrongValue(entry.Value.Location, entry.Key, "a mapping of names to lists of names"));
        }

        return ImmutableSortedDictionary.Create<string, ImmutableArray<string>>(StringComparer.Ordinal);
    }

    /// <summary>A mapping of codes that may be excused to reasons.</summary>
    public static ImmutableSortedDictionary<string, string> ReasonsByCode(MappingEntry entry, DiagnosticBag diagnostics)
    {
        if (entry.Value is not (MappingNode or ScalarNode { IsNull: true }))
        {
            diagnostics.Add(ConfigurationDiagnostics.WrongValue(entry.Value.Location, entry.Key, "a mapping of codes to reasons"));
        }

        var entries = entry.Value is MappingNode mapping ? UniqueEntries(mapping, diagnostics) : [];
        return entries.Where(e => IsReason(e, diagnostics)).ToImmutableSortedDictionary(e => e.Key, e => Text(e, diagnostics), StringComparer.Ordinal);
    }

    private static bool IsReason(MappingEntry entry, DiagnosticBag diagnostics)
    {
        if (!ExcusableCodes.Contains(entry.Key))
        {
            diagnostics.Add(ConfigurationDiagnostics.WrongValue(entry.Location, entry.Key, $"a code that may be excused, {ExcusableCodes.Range}"));
            return false;
        }

        if (entry.Value is ScalarNode { IsNull: false } reason && !string.IsNullOrWhiteSpace(reason.Value))
        {
            return true;
        }

        diagnostics.Add(ConfigurationDiagnostics.WrongValue(entry.Value.Location, entry.Key, "followed by the reason why it is excused"));
        return false;
    }

    /// <summary>A list of lists of two names.</summary>
    public static ImmutableArray<CommandPair> Pairs(MappingEntry entry, DiagnosticBag diagnostics)
    {
        var items = entry.Value is ListNode list ? list.Items : [];
        var pairs = items
            .Select(item => (item as ListNode)?.Items)
            .Where(names => names is [ScalarNode, ScalarNode])
            .Select(names => new CommandPair(Located(names!.Value[0]), Located(names.Value[1])))
            .ToImmutableArray();
        if (entry.Value is not ScalarNode { IsNull: true } && (entry.Value is not ListNode || pairs.Length < items.Length))
        {
            diagnostics.Add(ConfigurationDiagnostics.WrongValue(entry.Value.Location, entry.Key, "a list of pairs of command names"));
        }

        return pairs;
    }

    /// <summary>A list of lists, each of two or more different words.</summary>
    public static ImmutableArray<ImmutableArray<string>> Groups(MappingEntry entry, DiagnosticBag diagnostics)
    {
        if (entry.Value is not (ListNode or ScalarNode { IsNull: true }))
        {
            diagnostics.Add(ConfigurationDiagnostics.WrongValue(entry.Value.Location, entry.Key, GroupsExpected));
        }

        var items = entry.Value is ListNode list ? list.Items : [];
        return [.. items.Select(item => Group(item, entry.Key, diagnostics)).Where(group => group.Length > 0)];
    }

    /// <summary>Empty where it is no group.</summary>
    private static ImmutableArray<string> Group(ConfigurationNode item, string key, DiagnosticBag diagnostics)
    {
        var items = item is ListNode list ? list.Items : [];
        var words = items.OfType<ScalarNode>().Select(s => s.Value.Trim()).Where(w => w.Length > 0).Distinct().ToImmutableArray();
        if (words.Length >= 2 && words.Length == items.Length)
        {
            return words;
        }

        diagnostics.Add(ConfigurationDiagnostics.WrongValue(item.Location, key, GroupsExpected));
        return [];
    }

    /// <summary>A mapping of names to lists of names, as pairs.</summary>
    public static ImmutableArray<CommandPair> Successions(MappingEntry entry, DiagnosticBag diagnostics)
    {
        _ = TextsByName(entry, diagnostics);
        var steps = entry.Value is MappingNode mapping ? mapping.Entries : [];
        return
        [
            .. steps.SelectMany(
                step => step.Value is ListNode list ? list.Items.OfType<ScalarNode>() : new[] { step.Value }.OfType<ScalarNode>(),
                (step, next) => new CommandPair(new LocatedText(step.Key, step.Location), Located(next))),
        ];
    }

    private static LocatedText Located(ConfigurationNode node) => new((node as ScalarNode)?.Value.Trim() ?? "", node.Location);

    public static List<MappingEntry> UniqueEntries(MappingNode mapping, DiagnosticBag diagnostics)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var unique = new List<MappingEntry>();
        foreach (var entry in mapping.Entries)
        {
            if (seen.Add(entry.Key))
            {
                unique.Add(entry);
            }
            else
            {
                diagnostics.Add(ConfigurationDiagnostics.DuplicateKey(entry.Location, entry.Key));
            }
        }

        return unique;
    }
}
