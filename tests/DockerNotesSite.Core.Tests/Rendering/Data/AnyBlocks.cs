using System.Collections.Immutable;
using CsCheck;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Commands;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Rendering.Data;

/// <summary>Blocks that no sensible author writes: every kind inside every other, and text made of marks.</summary>
internal static class AnyBlocks
{
    private static readonly SourceLocation Place = new(new SourcePath("a.md"), 3, 1);

    private static readonly Gen<string> Piece = OneOf(
        "容器", "镜像：", "“引文”", "docker run", "a", "b1", "nostalgic_morse", " ", "  ", "\t", "\n", "\r\n", "*", "**", "_", "__", "`",
        "``", "```", "~", "~~~", "#", "##", "-", "---", "+", "=", "===", ">", "|", "||", "\\", "\\\\", "<", "<b>", "</details>",
        "<!--", "-->", "&", "&amp;", "&#42;", "[", "]", "[x]", "[ ]", "](", "![", "!", "(", ")", "1.", "12)", ":", ": ", "{{name}}",
        "{% raw %}", "https://example.org/a_b*c", "www.example.org", "a@b.cn", "\"", "'", "$", "^", "@", "^1", "[^1]:", "[a]: b", "\u00a0",
        "🐳", "\u200b", "%", "\0", "\u0007", "?>", "<?", "<![CDATA[");

    private static readonly Gen<string> AnyText = Piece.Array[0, 6].Select(string.Concat);

    public static Gen<ImmutableArray<Inline>> Inlines(int depth) => Inline(depth).Array[0, 4].Select(a => a.ToImmutableArray());

    private static Gen<ImmutableArray<Block>> Blocks(int depth) => Block(depth).Array[0, 3].Select(a => a.ToImmutableArray());

    private static Gen<Inline> Inline(int depth)
    {
        var leaf = Gen.OneOf(
            AnyText.Select(t => (Inline)new Text(t)),
            AnyText.Select(t => (Inline)new Code(t)),
            AnyText.Select(t => (Inline)new Code(t) { Links = [new TextLink(0, t.Length, new UrlPath("commands/a (b).html"))] }),
            Gen.Bool.Select(hard => (Inline)new LineBreak(hard)),
            Gen.Select(AnyText, AnyText, Target).Select(t => (Inline)new Image { Address = "", AlternativeText = t.Item1, Title = t.Item2, Target = t.Item3 }));
        if (depth == 0)
        {
            return leaf;
        }

        return Gen.OneOf(
            leaf,
            Gen.Select(Gen.Enum<EmphasisKind>(), Inlines(depth - 1)).Select(t => (Inline)new Emphasis(t.Item1, t.Item2)),
            Gen.Select(NoLinks(depth - 1), AnyText, Target).Select(t => (Inline)new Link { Address = "", Title = t.Item2, Content = t.Item1, Target = t.Item3 }),
            Gen.Select(OneOf("kbd", "ruby", "td", "script", "<x"), Inlines(depth - 1), AnyText)
                .Select(t => (Inline)new ElementInline { Name = t.Item1, Content = t.Item2, Attributes = Attributes(t.Item3) }));
    }

    // The model has no links inside links: no reader makes them.
    private static Gen<ImmutableArray<Inline>> NoLinks(int depth) =>
        Inlines(depth).Select(content => content.Where(i => i is Text or Code or LineBreak).ToImmutableArray());

    private static readonly Gen<LinkTarget?> Target = Gen.OneOf(
        Gen.Const(() => (LinkTarget?)null),
        Gen.Const((LinkTarget?)new NoTarget()),
        Gen.Const((LinkTarget?)new PageTarget(new UrlPath("notes/容器 (1).html"), new Anchor("一 二"))),
        Gen.Const((LinkTarget?)new AssetTarget(new UrlPath("notes/图 1.png"))),
        AnyText.Select(t => (LinkTarget?)new ExternalTarget("https://example.org/?q=" + t)));

    private static Gen<Block> Block(int depth)
    {
        var leaf = Gen.OneOf(
            Inlines(2).Select(c => (Block)new Paragraph { Location = Place, Content = c }),
            Gen.Select(Gen.Int[-1, 9], Inlines(2)).Select(t => (Block)new Heading { Location = Place, Level = t.Item1, Content = t.Item2 }),
            Gen.Select(AnyText, AnyText).Select(t => (Block)new CodeBlock { Location = Place, Language = t.Item1, Text = t.Item2 }),
            Gen.Const((Block)new ThematicBreak { Location = Place }),
            Table,
            CommandTable);
        if (depth == 0)
        {
            return leaf;
        }

        var blocks = Blocks(depth - 1);
        return Gen.OneOf(
            leaf,
            Gen.Select(OneOf("", "note", "warning", "odd"), Inlines(1), blocks)
                .Select(t => (Block)new Quote { Location = Place, Kind = t.Item1, Title = t.Item2, Content = t.Item3 }),
            Gen.Select(Gen.Bool, Gen.Bool, Gen.Int[-5, 1_000_000_000], Gen.Select(blocks, OneOf<bool?>(null, true, false)).Array[0, 3])
                .Select(t => (Block)new ListBlock
                {
                    Location = Place,
                    IsOrdered = t.Item1,
                    IsTight = t.Item2,
                    Start = t.Item3,
                    Items = [.. t.Item4.Select(i => new ListItem(Place, i.Item1, i.Item2))],
                }),
            Gen.Select(Inlines(1), blocks, OneOf<int?>(null, 2, 7))
                .Select(t => (Block)new ConceptDefinition { Location = Place, Name = "容器", Term = t.Item1, Definition = t.Item2, HeadingLevel = t.Item3 }),
            Gen.Select(OneOf("details", "summary", "script", "pre", "x y"), blocks, AnyText)
                .Select(t => (Block)new ElementBlock { Location = Place, Name = t.Item1, Content = t.Item2, Attributes = Attributes(t.Item3) }));
    }

    private static Gen<Block> Table { get; } =
        Gen.Select(Gen.Int[0, 3], Gen.Bool, Inlines(1).Array[12]).Select(t =>
        {
            var (columns, hasHeader, cells) = t;
            ImmutableArray<TableCell> Row(int row) => [.. cells.Skip(row * columns).Take(columns).Select(c => new TableCell(Place, c, ""))];
            return (Block)new TableBlock
            {
                Location = Place,
                Alignments = [.. Enumerable.Range(0, columns).Select(i => (TableAlignment)i)],
                Header = hasHeader ? Row(0) : [],
                Rows = [Row(1), Row(2)],
            };
        });

    private static Gen<Block> CommandTable { get; } =
        Gen.Select(Inlines(1), Gen.Select(Gen.Enum<ColumnRole>(), Inlines(0)).Array[0, 4], Row().Array[0, 3]).Select(t => (Block)new CommandTable
        {
            Location = Place,
            Title = t.Item1,
            Columns = [.. t.Item2.Select(c => new TableColumn(c.Item1, c.Item2))],
            Rows = [.. t.Item3],
        });

    private static Gen<CommandRow> Row() => Gen.Select(Inlines(1), AnyText, AnyText.Array[0, 3], Inlines(1).Array[0, 2]).Select(t => new CommandRow
    {
        Location = Place,
        Action = t.Item1,
        Syntax = Line(t.Item2),
        Examples = [.. t.Item3.Select(Line)],
        Remarks = [.. t.Item4],
    });

    private static CommandLine Line(string text) => new() { Text = text, Location = Place, Command = new CommandName("docker run") };

    private static ImmutableSortedDictionary<string, string> Attributes(string value) =>
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal).Add("title", value).Add("on x", value);

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    // Behind everything it is made of.
    public static Gen<ImmutableArray<Block>> Document { get; } = Blocks(3);
}
