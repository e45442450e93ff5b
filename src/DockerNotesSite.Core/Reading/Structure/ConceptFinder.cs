using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DockerNotesSite.Configuration;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Reading.Structure;

/// <summary>
/// Blocks in, the same blocks out with a <see cref="ConceptDefinition"/> for every heading that stands under "基本概念",
/// "Glossary" and the like. Its definition is all that follows, up to the next heading of its level or above.
/// </summary>
internal sealed partial class ConceptFinder(ReadingConfiguration configuration)
{
    private static readonly string[] Headings =
        ["基本概念", "核心概念", "概念", "术语", "术语表", "名词", "名词解释", "词汇表", "concepts", "basic concepts", "key concepts", "glossary", "terms", "terminology", "definitions"];

    /// <summary>Headings that stand among concepts and define none.</summary>
    private static readonly string[] NoConcepts =
        ["总结", "小结", "结语", "参考", "参考资料", "参考链接", "延伸阅读", "summary", "references", "see also", "further reading", "conclusion"];

    public bool IsConceptHeading(string heading)
    {
        var name = Normalised(heading);
        return Headings.Contains(name, StringComparer.Ordinal) || Announcement().IsMatch(name) || configuration.ConceptHeadings.Any(h => Normalised(h) == name);
    }

    public static bool IsNoConcept(string heading) => NoConcepts.Contains(Normalised(heading), StringComparer.Ordinal);

    /// <summary>A note whose title announces concepts defines them with its headings.</summary>
    public ImmutableArray<Block> Find(ImmutableArray<Block> blocks, string noteTitle)
    {
        var found = ImmutableArray.CreateBuilder<Block>(blocks.Length);
        var section = IsConceptHeading(noteTitle) ? 1 : int.MaxValue;
        for (var i = 0; i < blocks.Length; i++)
        {
            if (blocks[i] is not Heading heading)
            {
                found.Add(blocks[i]);
                continue;
            }

            var words = PlainText.Of(heading.Content);
            if (heading.Level <= section || IsConceptHeading(words))
            {
                section = IsConceptHeading(words) ? heading.Level : int.MaxValue;
                found.Add(heading);
            }
            else if (IsNoConcept(words))
            {
                found.Add(heading);
            }
            else
            {
                var end = EndOf(blocks, i);
                found.Add(Define(heading, blocks[(i + 1)..end]));
                i = end - 1;
            }
        }

        return found.ToImmutable();
    }

    private static int EndOf(ImmutableArray<Block> blocks, int heading)
    {
        var level = ((Heading)blocks[heading]).Level;
        var end = heading + 1;
        while (end < blocks.Length && (blocks[end] is not Heading next || next.Level > level))
        {
            end++;
        }

        return end;
    }

    private static ConceptDefinition Define(Heading heading, ImmutableArray<Block> definition)
    {
        var name = ConceptName.Of(heading.Content);
        return new ConceptDefinition
        {
            Name = name.Name,
            OtherNames = name.OtherNames,
            Term = heading.Content,
            Definition = definition,
            HeadingLevel = heading.Level,
            Anchor = heading.Anchor,
            Location = heading.Location,
        };
    }

    /// <summary>"Docker 基本概念" announces concepts too; "镜像的概念" is about one.</summary>
    [GeneratedRegex("""^.{1,12}(?<!的|个|些|这|那|此)(概念|术语|术语表|名词解释)$""", RegexOptions.CultureInvariant)]
    private static partial Regex Announcement();

    /// <summary>Without a number in front, a colon behind, and case: "1. 基本概念：" is "基本概念".</summary>
    private static string Normalised(string heading) =>
        heading.Trim().TrimEnd('：', ':').TrimStart("0123456789.、一二三四五六七八九十（）() ".ToCharArray()).Trim().ToLowerInvariant();
}
