using System.Collections.Immutable;
using DockerNotesSite.Model.Commands;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Reading.Tables;

/// <summary>Blocks of a list item, or a description with the block behind it, in; description and commands out.</summary>
internal sealed class ListItemReader(CommandText commands, ShellBlockReader shell)
{
    private readonly CommandSplitter _splitter = new(commands);

    private readonly PlainCommand _plain = new(commands);

    /// <summary>Null where a block stands there that a row has no place for.</summary>
    public DescribedCommands? Read(ListItem item) =>
        item is { IsChecked: null, Content: [Paragraph first, .. var more] }
            ? WithBlocks(ReadParagraph(first.Content, item), more)
            : null;

    /// <summary>A term that is a command, with its definition; null where it is not one, or says more than a row holds.</summary>
    public DescribedCommands? Read(ConceptDefinition definition)
    {
        var term = definition.Term is [Text text] && _plain.IsCommand(text.Value) ? [PlainCommand.CodeAt(text, 0, text.Value)] : definition.Term;
        if (!term.Any(IsCommand) || !term.All(i => IsCommand(i) || InlineCommands.IsBetween(i)))
        {
            return null;
        }

        var item = Describe(new DescribedCommands(definition.Location) { CommandsComeFirst = true }, term, []);
        return definition.Definition is [Paragraph first, .. var more]
            ? WithBlocks(item with { Action = first.Content }, more)
            : WithBlocks(item, definition.Definition);
    }

    private DescribedCommands? WithBlocks(DescribedCommands item, ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            if (ReadCommands(block) is { } lines)
            {
                item = item.Lines.IsEmpty ? item with { Lines = lines } : item with { Examples = item.Examples.AddRange(lines) };
            }
            else if (block is Paragraph { Content: var text })
            {
                item = item.WithRemark(text);
            }
            else if (block is ListBlock list && TextsOf(list) is { } texts)
            {
                item = texts.Aggregate(item, (all, next) => all.WithRemark(next));
            }
            else
            {
                return null;
            }
        }

        return item;
    }

    private bool IsCommandOnly(ShellLine line) => line is { Output: null, Comment.Length: 0 }
        && (line.Command is null || line.HasPrompt || commands.BeginsWithProgram(line.Command.Text));

    /// <summary>The items of a list of plain remarks; null where it holds more.</summary>
    private static List<ImmutableArray<Inline>>? TextsOf(ListBlock list) =>
        list.Items.All(i => i is { IsChecked: null, Content: [Paragraph] })
            ? [.. list.Items.Select(i => ((Paragraph)i.Content[0]).Content)]
            : null;

    /// <summary>The lines of a block that is nothing but commands: a list of them, a paragraph of code spans, a shell block without comments.</summary>
    public ImmutableArray<CommandLine>? ReadCommands(Block block)
    {
        if (block is CodeBlock code)
        {
            return shell.Read(code) is { } lines && lines.All(IsCommandOnly)
                ? [.. lines.Where(l => l.Command is not null).Select(l => l.Command!)]
                : null;
        }

        if (block is ListBlock { Items: var items })
        {
            var lines = items.Select(i => i is { IsChecked: null, Content: [Paragraph only] } ? ReadCommands(only) : null).ToList();
            return lines.TrueForAll(l => l is not null) ? [.. lines.SelectMany(l => l!.Value)] : null;
        }

        return block is Paragraph { Content: var content } && content.Any(IsCommand) && content.All(i => IsCommand(i) || InlineCommands.IsBetween(i))
            ? LinesOf(content)
            : null;
    }

    private bool IsCommand(Inline inline) => InlineCommands.CodeOf(inline) is { } code && commands.BeginsWithProgram(code.Value);

    private DescribedCommands ReadParagraph(ImmutableArray<Inline> content, ListItem item)
    {
        var none = new DescribedCommands(item.Location);
        content = _plain.Mark(content);
        var first = 0;
        while (first < content.Length && (IsCommand(content[first]) || InlineCommands.IsBetween(content[first])))
        {
            first++;
        }

        if (content[..first].Any(IsCommand))
        {
            var isJoined = content[first - 1] is LineBreak || InlineCommands.BeginsWithJoint(content[first..]);
            return Describe(none with { CommandsComeFirst = true }, content[..first], content[first..]) with
            {
                IsProse = !isJoined && ItemProse.IsProse(content[first..], IsCommand),
            };
        }

        var last = content.Length;
        while (last > 0 && (IsCommand(content[last - 1]) || InlineCommands.IsBetween(content[last - 1]) || IsClosing(content[last - 1])))
        {
            last--;
        }

        return content[last..].Any(IsCommand) && IsDescription(content[..last], content[last..])
            ? Describe(none, content[last..], content[..last])
            : none with { Action = InlineCommands.Description(content) };
    }

    /// <summary>A colon announces the commands, or a line break; without either they must be all that stands behind a description.</summary>
    private bool IsDescription(ImmutableArray<Inline> text, ImmutableArray<Inline> code)
    {
        var isBare = code.Where(IsCommand).Any(i => !InlineCommands.CodeOf(i)!.Value.Contains(' ', StringComparison.Ordinal));
        return code[0] is LineBreak || InlineCommands.EndsInJoint(text)
            || (!isBare && code.All(i => IsCommand(i) || InlineCommands.IsBetween(i)) && ItemProse.IsDescription(text));
    }

    private static bool IsClosing(Inline inline) => inline is Text { Value: var text } && text.AsSpan().Trim().Trim("。.；;，,").IsEmpty;

    private DescribedCommands Describe(DescribedCommands item, ImmutableArray<Inline> code, ImmutableArray<Inline> text) => item with
    {
        Action = InlineCommands.Description(text),
        Lines = LinesOf(code),
        Remark = [.. code.Where(InlineCommands.HoldsLink)],
    };

    private ImmutableArray<CommandLine> LinesOf(ImmutableArray<Inline> content)
    {
        var lines = ImmutableArray.CreateBuilder<CommandLine>();
        foreach (var code in content.Select(InlineCommands.CodeOf).OfType<Code>().Where(c => commands.BeginsWithProgram(c.Value)))
        {
            foreach (var (start, end) in _splitter.Split(code.Value))
            {
                var prompt = CommandText.PromptLength(code.Value.AsSpan(start..end));
                lines.Add(new CommandLine { Text = code.Value[(start + prompt)..end], Location = code.Location.Right(MarkLength(code) + start + prompt) });
            }
        }

        return lines.ToImmutable();
    }

    /// <summary>A code span's backtick; on a web page the place is that of the element.</summary>
    private static int MarkLength(Code code) => code.Location.Path.Extension is ".html" or ".htm" ? 0 : 1;
}
