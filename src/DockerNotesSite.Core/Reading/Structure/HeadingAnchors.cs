using System.Collections.Immutable;
using System.Globalization;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Reading.Structure;

/// <summary>
/// Blocks in, the same blocks out with an address for every heading and concept. Two with the same words are told apart
/// by the headings above them, so that an address does not change when a section is moved or another one added; only
/// where all of these are equal does a number help. The address that the first of them had while it was the only one
/// stays a place in it, so that links of that time still lead somewhere.
/// </summary>
internal static class HeadingAnchors
{
    private const string Nameless = "section";

    public static ImmutableArray<Block> Assign(ImmutableArray<Block> blocks)
    {
        var titles = new List<Titled>();
        Collect(blocks, [], titles);
        if (titles.Count == 0)
        {
            return blocks;
        }

        var anchors = Name(titles);
        var former = FormerAnchors(titles, anchors, AnchorCollector.Of(blocks));
        var index = 0;
        return Rewrite(blocks, () => (new Anchor(anchors[index]), former[index++]));
    }

    /// <summary>By title: the words alone, for the first of several with the same words, unless something else is there.</summary>
    private static ImmutableArray<Anchor> FormerAnchors(List<Titled> titles, ImmutableArray<string> anchors, IEnumerable<string> others)
    {
        var taken = anchors.Concat(others).ToHashSet(StringComparer.Ordinal);
        return [.. titles.Select((title, i) => title.Explicit != anchors[i] && taken.Add(title.Slug) ? new Anchor(title.Slug) : Anchor.None)];
    }

    /// <summary>A heading or concept with the slugs of those above it, nearest first.</summary>
    private sealed record Titled(string Slug, string Explicit, ImmutableArray<string> Above)
    {
        public string WithAncestors(int count) => string.Join('-', Above.Take(count).Reverse().Append(Slug));
    }

    private static void Collect(ImmutableArray<Block> blocks, ImmutableStack<(int Level, string Slug)> above, List<Titled> titles)
    {
        foreach (var block in blocks)
        {
            var (level, slug, anchor) = block switch
            {
                Heading heading => (heading.Level, SlugOf(PlainText.Of(heading.Content)), heading.Anchor),
                ConceptDefinition concept => (concept.HeadingLevel ?? 7, SlugOf(PlainText.Of(concept.Term)), concept.Anchor),
                _ => (0, "", Anchor.None),
            };
            if (level == 0)
            {
                foreach (var children in BlockTree.Children(block))
                {
                    Collect(children, above, titles);
                }

                continue;
            }

            while (!above.IsEmpty && above.Peek().Level >= level)
            {
                above = above.Pop();
            }

            titles.Add(new Titled(slug, anchor.Value ?? "", [.. above.Select(a => a.Slug)]));
            above = above.Push((level, slug));
            if (block is ConceptDefinition { Definition: var definition })
            {
                Collect(definition, above, titles);
            }
        }
    }

    private static string SlugOf(string text) => Slug.From(text) is { Length: > 0 } slug ? slug : Nameless;

    private static ImmutableArray<string> Name(List<Titled> titles)
    {
        var names = new string[titles.Count];
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var open = new List<int>();
        for (var i = 0; i < titles.Count; i++)
        {
            if (titles[i].Explicit.Length > 0 && taken.Add(titles[i].Explicit))
            {
                names[i] = titles[i].Explicit;
            }
            else
            {
                open.Add(i);
            }
        }

        // Shortest names first; who shares one tries again with one heading more.
        for (var depth = 0; depth <= 6 && open.Count > 0; depth++)
        {
            var groups = open.GroupBy(i => titles[i].WithAncestors(depth), StringComparer.Ordinal).ToList();
            foreach (var group in groups.Where(g => g.Count() == 1 && taken.Add(g.Key)))
            {
                names[group.First()] = group.Key;
            }

            open = [.. open.Where(i => names[i] is null)];
        }

        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var i in open)
        {
            names[i] = Numbered(titles[i].WithAncestors(6), taken, numbers);
        }

        return [.. names];
    }

    private static string Numbered(string name, HashSet<string> taken, Dictionary<string, int> numbers)
    {
        var number = numbers.GetValueOrDefault(name, 1);
        var candidate = name;
        while (!taken.Add(candidate))
        {
            candidate = $"{name}-{(++number).ToString(CultureInfo.InvariantCulture)}";
        }

        numbers[name] = number;
        return candidate;
    }

    private static ImmutableArray<Block> Rewrite(ImmutableArray<Block> blocks, Func<(Anchor Anchor, Anchor Former)> next) =>
        [.. blocks.Select(b => Rewrite(b, next))];

    private static Block Rewrite(Block block, Func<(Anchor Anchor, Anchor Former)> next) => block switch
    {
        Heading heading => Named(heading, next()),
        ConceptDefinition concept => Named(concept, next),
        _ => BlockTree.WithChildren(block, children => Rewrite(children, next)),
    };

    private static Heading Named(Heading heading, (Anchor Anchor, Anchor Former) names) =>
        heading with { Anchor = names.Anchor, Content = WithBookmark(heading.Content, names.Former, heading.Location) };

    private static ConceptDefinition Named(ConceptDefinition concept, Func<(Anchor Anchor, Anchor Former)> next)
    {
        var (anchor, former) = next();
        return concept with
        {
            Anchor = anchor,
            Term = WithBookmark(concept.Term, former, concept.Location),
            Definition = Rewrite(concept.Definition, next),
        };
    }

    private static ImmutableArray<Inline> WithBookmark(ImmutableArray<Inline> content, Anchor anchor, SourceLocation location) =>
        anchor.IsNone ? content : content.Insert(0, new Bookmark(anchor) { Location = location });
}
