using System.Collections.Immutable;
using System.Net;
using System.Text;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Commands;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Reading.Tables;

/// <summary>The command lines of a cell, as written, and what stands beside them.</summary>
internal sealed record CellCommands(ImmutableArray<CommandLine> Lines, ImmutableArray<Inline> Rest)
{
    public static CellCommands None { get; } = new([], []);
}

/// <summary>
/// A cell in, its command lines out. They are its code spans; a cell without code is taken from its source, so that
/// neither emphasis nor HTML eats <c>*_test*</c> or <c>&lt;source&gt;</c>.
/// </summary>
internal sealed class CellReader(CommandText commands)
{
    private const int LongestPlaceholder = 8;

    private readonly CommandSplitter _splitter = new(commands);

    /// <summary>Is the cell one command or several, and nothing else?</summary>
    public bool IsCommand(TableCell cell)
    {
        if (!cell.Content.Any(i => InlineCommands.CodeOf(i) is not null))
        {
            return commands.IsCommand(cell.Source) || commands.IsCommand(PlainText.Of(cell.Content).Trim());
        }

        var plain = PlainText.Of(cell.Content).Trim();
        return commands.BeginsWithProgram(plain) && !TextBesideCode(cell).Any(CommandText.IsChinese);
    }

    /// <summary>Nothing, or a dash that says so.</summary>
    public static bool IsBlank(TableCell cell) => cell.Content.IsEmpty || cell.Source.AsSpan().Trim("-–—/ ").IsEmpty;

    /// <summary>The cell of a column that holds commands.</summary>
    public CellCommands Read(TableCell cell)
    {
        if (IsBlank(cell))
        {
            return CellCommands.None;
        }

        var codes = cell.Content.Where(i => InlineCommands.CodeOf(i) is not null).ToList();
        if (codes.Count == 0 || IsOneLineInPieces(cell, codes))
        {
            return ReadText(cell, codes.Count > 0);
        }

        var known = cell.Content.Where(i => InlineCommands.CodeOf(i) is not null ? IsKnown(i) : i is Text text && IsTextCommand(text)).ToList();
        return ReadCommands(cell, known.Exists(i => i is not Text) ? known : codes);
    }

    /// <summary>The author forgot the marks: "；docker pull c" behind other code.</summary>
    private bool IsTextCommand(Text text) =>
        text.Value.AsSpan().Trim(InlineCommands.Between).ToString() is var line && line.Contains(' ', StringComparison.Ordinal) && commands.IsCommand(line);

    private bool IsKnown(Inline inline) => commands.BeginsWithProgram(InlineCommands.CodeOf(inline)!.Value);

    /// <summary>
    /// "docker `run` [image]", "`docker run` `-d`", "`docker run` -d": the marks are only around parts. Where the program
    /// stands outside of them, whatever follows belongs to its line: "docker exec `-it` 容器 `命令`".
    /// </summary>
    private bool IsOneLineInPieces(TableCell cell, List<Inline> codes)
    {
        var isPart = !IsKnown(codes[0])
            || ((!codes.TrueForAll(IsKnown) || ArgumentsFollow(cell, codes)) && !TextBesideCode(cell).Any(CommandText.IsChinese));
        return isPart && commands.BeginsWithProgram(PlainText.Of(cell.Content).Trim());
    }

    private static bool ArgumentsFollow(TableCell cell, List<Inline> codes)
    {
        if (codes is not [var code] || cell.Content[0] != code || PlainText.Of(cell.Content[1..]) is not [' ', var first, .. var rest])
        {
            return false;
        }

        var isBareProgram = !InlineCommands.CodeOf(code)!.Value.Contains(' ', StringComparison.Ordinal);
        var isUpperWord = char.IsAsciiLetterUpper(first) && rest is [not ' ', ..] && !rest.Split(' ')[0].Any(char.IsAsciiLetterLower);
        return isUpperWord || LooksLikeOperand(first + rest) || first is '[' or '<' or '{' or '$' or '>' || (first == '-' && rest is not ("" or [' ', ..])) || (isBareProgram && char.IsAsciiLetterLower(first));
    }

    /// <summary>A path, an address, an assignment, or a line that goes on behind its first word: "web:/a /b", "web > a.tar".</summary>
    private static bool LooksLikeOperand(string text) =>
        text.Split(' ')[0].AsSpan().TrimEnd(":.,;").IndexOfAny("/:.=@") > 0 || text.Contains(" > ", StringComparison.Ordinal);

    /// <summary>In front of more code an emphasized word is a placeholder: "`docker exec -it` *容器* `bash`".</summary>
    private static IEnumerable<char> TextBesideCode(TableCell cell) => cell.Content
        .Where((inline, i) => InlineCommands.CodeOf(inline) is null
            && !(inline is Emphasis { Content: [Text { Value.Length: <= LongestPlaceholder }] } && cell.Content[(i + 1)..].Any(c => InlineCommands.CodeOf(c) is not null)))
        .SelectMany(i => PlainText.Of([i]).Trim());

    private CellCommands ReadCommands(TableCell cell, List<Inline> found)
    {
        var lines = ImmutableArray.CreateBuilder<CommandLine>();
        foreach (var inline in found)
        {
            if (inline is Text text)
            {
                var line = text.Value.AsSpan().TrimStart(InlineCommands.Between);
                AddLines(lines, line.TrimEnd(InlineCommands.Between).ToString(), text.Location.Right(text.Value.Length - line.Length), asWritten: true);
            }
            else if (InlineCommands.CodeOf(inline) is { } code)
            {
                AddLines(lines, code.Value, InlineCommands.PlaceOf(code, cell), asWritten: true);
            }
        }

        return new(lines.ToImmutable(), RestOf(cell.Content, found));
    }

    /// <summary>What is left, if a reader would miss it. A link around a command is kept with the command in it.</summary>
    private static ImmutableArray<Inline> RestOf(ImmutableArray<Inline> content, List<Inline> commands)
    {
        var found = new HashSet<Inline>(commands, ReferenceEqualityComparer.Instance);
        var rest = InlineCommands.WithoutCommands(content, i => found.Contains(i) && !InlineCommands.HoldsLink(i));
        return rest.All(InlineCommands.IsBetween) ? [] : rest;
    }

    private CellCommands ReadText(TableCell cell, bool isInPieces)
    {
        var plain = PlainText.Of(cell.Content).Trim();
        var source = cell.Source.Trim();
        var isKnown = commands.BeginsWithProgram(source);
        if (!isKnown && !commands.BeginsWithProgram(plain) && plain.Any(CommandText.IsChinese))
        {
            return new([], cell.Content);
        }

        var links = cell.Content.Any(InlineCommands.HoldsLink);
        var takesPlain = isInPieces || (!isKnown && commands.BeginsWithProgram(plain)) || (!isKnown && links);
        var lines = ImmutableArray.CreateBuilder<CommandLine>();
        AddLines(lines, takesPlain ? plain : source, cell.Location, takesPlain || plain == source);
        return new(lines.ToImmutable(), takesPlain && links ? cell.Content : []);
    }

    private void AddLines(ImmutableArray<CommandLine>.Builder lines, string text, SourceLocation location, bool asWritten)
    {
        foreach (var (start, end) in _splitter.Split(text))
        {
            var line = text[start..end];
            var prompt = CommandText.PromptLength(line);
            lines.Add(new CommandLine
            {
                Text = asWritten ? line[prompt..] : Unescaped(line[prompt..]),
                Location = location.Right(start + prompt),
            });
        }
    }

    /// <summary>Markdown's escapes, entities and line breaks undone, and nothing else.</summary>
    private static string Unescaped(string source)
    {
        var text = new StringBuilder(source.Length);
        for (var i = 0; i < source.Length; i++)
        {
            if (source[i] == '<' && CommandSplitter.LineBreakLength(source, i) is > 0 and var length)
            {
                text.Append('\n');
                i += length - 1;
            }
            else if (source[i] == '\\' && IsEscaped(source, i + 1))
            {
                text.Append(source[++i]);
            }
            else
            {
                text.Append(source[i]);
            }
        }

        return WebUtility.HtmlDecode(text.ToString()).Replace('\u00A0', ' ');
    }

    /// <summary>A backslash before a line break continues the command and stays.</summary>
    private static bool IsEscaped(string source, int i) =>
        i < source.Length && char.IsAscii(source[i]) && (char.IsPunctuation(source[i]) || char.IsSymbol(source[i]))
        && !(source[i] == '<' && CommandSplitter.LineBreakLength(source, i) > 0);
}
