using System.Collections.Immutable;
using DockerNotesSite.Reading.Structure;
using DockerNotesSite.Reading.Tables;

namespace DockerNotesSite.Reading.Pasted;

/// <summary>
/// Which lines of pasted text are headings, and of what level. A line stands over what follows when it ends in a colon,
/// when a table begins right below it, when it is short and bare above another heading or a long paragraph, or when it is
/// a bare term below a heading for concepts.
/// </summary>
internal sealed class PastedHeadings
{
    private const int Title = 1;

    private const int Section = 2;

    /// <summary>In width, as that of a heading: forty Chinese characters.</summary>
    private const int LongParagraph = 80;

    private readonly SourceText _text;
    private readonly ConceptFinder _concepts;
    private readonly ImmutableDictionary<int, int> _levels;

    public PastedHeadings(SourceText text, ConceptFinder concepts)
    {
        _text = text;
        _concepts = concepts;
        _levels = FindLevels();
    }

    /// <summary>Null where the line is no heading.</summary>
    public int? LevelOf(int line) => _levels.TryGetValue(line, out var level) ? level : null;

    private ImmutableDictionary<int, int> FindLevels()
    {
        var levels = ImmutableDictionary.CreateBuilder<int, int>();
        var isInGroup = false;
        var isInConcepts = false;
        for (var line = 0; line < _text.Lines.Length; line++)
        {
            if (PastedLine.IsBlank(_text.Lines[line]))
            {
                continue;
            }

            if (TabTableParser.TryParse(_text, line) is { } table)
            {
                line += table.LineCount - 1;
            }
            else if (IsNoteTitle(line))
            {
                levels[line] = Title;
            }
            else if (IsGroup(line))
            {
                levels[line] = Section;
                (isInGroup, isInConcepts) = (true, _concepts.IsConceptHeading(_text.Lines[line]));
            }
            else if (IsLabel(line))
            {
                levels[line] = isInGroup ? Section + 1 : Section;
                isInConcepts = _concepts.IsConceptHeading(_text.Lines[line]);
            }
            else if (isInConcepts && IsTerm(line, levels))
            {
                levels[line] = Section + 1;
            }
            else if (IsTitle(line) && (!isInConcepts || ConceptFinder.IsNoConcept(_text.Lines[line])))
            {
                levels[line] = Section;
                (isInGroup, isInConcepts) = (false, _concepts.IsConceptHeading(_text.Lines[line]));
            }
        }

        return levels.ToImmutable();
    }

    /// <summary>The first words, alone above everything else.</summary>
    private bool IsNoteTitle(int line) =>
        _text.Lines.Take(line).All(PastedLine.IsBlank) && PastedLine.IsTerm(_text.Lines[line])
        && line + 1 < _text.Lines.Length && PastedLine.IsBlank(_text.Lines[line + 1])
        && !_concepts.IsConceptHeading(_text.Lines[line]);

    /// <summary>"通用：", or the line right above a table.</summary>
    private bool IsLabel(int line) => PastedLine.IsLabel(_text.Lines[line]) || (PastedLine.IsTerm(_text.Lines[line]) && IsTable(line + 1));

    /// <summary>"常用命令表" above "通用：": a heading that only holds headings.</summary>
    private bool IsGroup(int line) =>
        IsAfterBlank(line) && PastedLine.IsBare(_text.Lines[line]) && NextText(line) is { } next && IsLabel(next);

    private bool IsTerm(int line, ImmutableDictionary<int, int>.Builder levels) =>
        (IsAfterBlank(line) || levels.ContainsKey(line - 1))
        && PastedLine.IsTerm(_text.Lines[line])
        && !ConceptFinder.IsNoConcept(_text.Lines[line])
        && line + 1 < _text.Lines.Length
        && !PastedLine.IsBlank(_text.Lines[line + 1]);

    /// <summary>"总结" above a long paragraph, or the words that a list of concepts begins with.</summary>
    private bool IsTitle(int line) =>
        IsAfterBlank(line) && PastedLine.IsBare(_text.Lines[line])
        && (_concepts.IsConceptHeading(_text.Lines[line]) || (NextText(line) is { } next && IsLong(next)));

    private bool IsLong(int line) => PastedLine.Width(_text.Lines[line].Trim()) >= LongParagraph && !IsTable(line);

    private bool IsAfterBlank(int line) => line == 0 || PastedLine.IsBlank(_text.Lines[line - 1]);

    private bool IsTable(int line) => line < _text.Lines.Length && TabTableParser.TryParse(_text, line) is not null;

    private int? NextText(int line)
    {
        var next = line + 1;
        while (next < _text.Lines.Length && PastedLine.IsBlank(_text.Lines[next]))
        {
            next++;
        }

        return next < _text.Lines.Length ? next : null;
    }
}
