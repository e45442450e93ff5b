using System.Collections.Immutable;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Commands;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Rendering;

/// <summary>
/// A small catalog built by hand: two notes, three commands, two concepts, one tag, with every kind of content. Every text
/// of it goes through <paramref name="say"/>, so a test can make all of them hostile.
/// </summary>
internal sealed class SampleCatalog(Func<string, string> say)
{
    private static readonly SourcePath RunFile = new("notes/run.md");
    private static readonly SourcePath OtherFile = new("notes/other.md");
    private static readonly UrlPath RunNote = SiteAddresses.Root.Note("run");
    private static readonly UrlPath OtherNote = SiteAddresses.Root.Note("series/第一季");
    private static readonly UrlPath RunPage = SiteAddresses.Root.Command("docker-run");
    private static readonly UrlPath ContainerPage = SiteAddresses.Root.Concept("container");

    public static Catalog Plain { get; } = new SampleCatalog(text => text).Build();

    public Catalog Build()
    {
        var run = Row("r-run", "创建并运行容器", "docker run [image]", ["docker run ubuntu", "docker run -d nginx"]);
        var remove = Row("r-rm", "删除容器", "docker rm <container>", []);
        var table = CommandTable(run, remove);
        var rows = new[] { run, remove }.Select(r => new CatalogRow(r, r.Syntax.Command, RunFile, RunNote, say("运行"), say("容器"), A("容器"))).ToImmutableArray();
        var definition = Definition("容器", null);
        return new Catalog
        {
            Notes = [new CatalogNote(FirstNote(table, definition), RunNote), new CatalogNote(SecondNote(), OtherNote)],
            Commands =
            [
                Command("docker rm", SiteAddresses.Root.Command("docker-rm"), [rows[1]]) with { Opposites = [new CommandName("docker run")] },
                Command("docker run", RunPage, [rows[0]]) with
                {
                    OtherNames = [new CommandName("docker container run")],
                    Neighbours = [new CommandName("docker rm")],
                    NextSteps = [new CommandName("docker rm")],
                    Concepts = [ContainerPage],
                    Mentions = [new Mention(OtherNote, say("其他"), default, say("其他"))],
                },
            ],
            Concepts =
            [
                new Concept
                {
                    Name = say("容器"),
                    OtherNames = [say("container")],
                    Url = ContainerPage,
                    Definitions = [new ConceptSource(definition, RunNote, say("运行"))],
                    Commands = [new CommandName("docker run")],
                    Mentions = [new Mention(RunNote, say("运行"), A("容器"), say("容器"))],
                },
            ],
            Tags = [new Tag(say("docker"), SiteAddresses.Root.Tag("docker"), [RunNote])],
            Groups = [new RowGroup(say("容器"), RunNote, A("容器"), rows)],
            Redirects = [new Redirect(new UrlPath("old/run.html"), RunNote)],
            Assets = [new AssetCopy(new SourcePath("notes/a b.png"), new UrlPath("notes/a b.png"))],
        };
    }

    private Note FirstNote(CommandTable table, ConceptDefinition definition) => new()
    {
        Source = RunFile,
        Title = say("运行"),
        Slug = "run",
        Date = new NoteDate(new DateOnly(2018, 6, 28), new TimeOnly(16, 32, 22)),
        Tags = [say("docker")],
        Categories = [say("容器")],
        Description = say("运行容器的命令"),
        Blocks =
        [
            Heading(2, "容器"),
            Paragraph(new Text(say("第一行")), new LineBreak(false), new Text(say("第二行"))),
            table,
            Heading(4, "细节"),
            definition,
            Definition("镜像", 3),
            .. EveryBlock(),
        ],
    };

    private Note SecondNote() => new()
    {
        Source = OtherFile,
        Title = say("其他"),
        Slug = "series/第一季",
        Language = "en",
        Blocks = [Paragraph(new Text(say("See the other note."))), Heading(2, "一"), Heading(2, "二"), Heading(3, "三")],
    };

    private IEnumerable<Block> EveryBlock() =>
    [
        new CodeBlock { Location = At(1), Language = say("bash"), Text = say("$ docker run ubuntu\nhello"), Links = [new TextLink(2, 10, RunPage)] },
        new Quote { Location = At(2), Content = [Paragraph(new Text(say("引文")))] },
        new Quote { Location = At(3), Kind = "warning", Title = [new Text(say("小心"))], Content = [Paragraph(new Text(say("危险")))] },
        new ListBlock
        {
            Location = At(4),
            IsOrdered = true,
            Start = 3,
            Items = [new ListItem(At(4), [Paragraph(new Text(say("完成")))], true), new ListItem(At(5), [Paragraph(new Text(say("未完")))], false)],
        },
        new TableBlock
        {
            Location = At(6),
            Alignments = [TableAlignment.Left, TableAlignment.Right],
            Header = [Cell("甲"), Cell("乙")],
            Rows = [[Cell("一"), Cell("二")]],
        },
        new ThematicBreak { Location = At(7) },
        new ElementBlock
        {
            Location = At(8),
            Name = "details",
            Content =
            [
                new ElementBlock { Location = At(8), Name = "summary", Content = [Paragraph(new Text(say("更多")))] },
                Paragraph(new Text(say("内容"))),
            ],
        },
        Paragraph([.. EveryInline()]),
    ];

    private IEnumerable<Inline> EveryInline() =>
    [
        new Emphasis(EmphasisKind.Strong, [new Text(say("粗"))]),
        new Emphasis(EmphasisKind.Strikethrough, [new Text(say("删"))]),
        new Code(say("docker run")) { Links = [new TextLink(0, 10, RunPage)] },
        new Link { Address = "", IsAutomatic = true, Target = new PageTarget(ContainerPage), Content = [new Text(say("容器"))] },
        new Link { Address = "x", Target = new ExternalTarget(say("https://example.org/?a=1&b=2")), Title = say("外部"), Content = [new Text(say("外部"))] },
        new Link { Address = "y", Target = new NoTarget(), Content = [new Text(say("断"))] },
        new Link { Address = "j", Target = new ExternalTarget("javascript:alert(1)"), Content = [new Text(say("恶"))] },
        new Image { Address = "a b.png", AlternativeText = say("图"), Title = say("图"), Target = new AssetTarget(new UrlPath("notes/a b.png")) },
        new Image { Address = "https://example.org/p.png", AlternativeText = say("远图"), Target = new ExternalTarget("https://example.org/p.png") },
        new LineBreak(true),
        new ElementInline { Name = "kbd", Content = [new Text(say("Ctrl"))] },
        new ElementInline { Name = "script", Content = [new Text(say("alert(1)"))] },
    ];

    private static Command Command(string name, UrlPath url, ImmutableArray<CatalogRow> rows) =>
        new() { Name = new CommandName(name), Url = url, Rows = rows };

    private CommandTable CommandTable(params ImmutableArray<CommandRow> rows) => new()
    {
        Location = At(20),
        Title = [new Text(say("容器相关"))],
        Columns =
        [
            new TableColumn(ColumnRole.Action, [new Text(say("操作"))]),
            new TableColumn(ColumnRole.Syntax, []),
            new TableColumn(ColumnRole.Example, []),
            new TableColumn(ColumnRole.Remark, []),
        ],
        Rows = rows,
    };

    private CommandRow Row(string anchor, string action, string syntax, ImmutableArray<string> examples) => new()
    {
        Location = At(21),
        Anchor = A(anchor),
        Action = [new Text(say(action))],
        Syntax = Line(syntax),
        Examples = [.. examples.Select(Line)],
        Remarks = [[new Text(say("备注"))]],
    };

    /// <summary>A program, a subcommand and, behind them, one placeholder or argument.</summary>
    private CommandLine Line(string text)
    {
        var words = text.Split(' ');
        var tokens = ImmutableArray.CreateBuilder<CommandToken>();
        var start = 0;
        foreach (var (word, index) in words.Select((w, i) => (w, i)))
        {
            var kind = index switch
            {
                0 => CommandTokenKind.Program,
                1 => CommandTokenKind.Subcommand,
                _ when word[0] is '[' or '<' => CommandTokenKind.Placeholder,
                _ when word[0] == '-' => CommandTokenKind.Flag,
                _ => CommandTokenKind.Argument,
            };
            var name = kind == CommandTokenKind.Placeholder ? word[1..^1] : "";
            tokens.Add(new CommandToken(start, word.Length, kind) { Name = name });
            start += word.Length + 1;
        }

        return new CommandLine
        {
            Text = say(text),
            Location = At(22),
            Tokens = tokens.ToImmutable(),
            Command = new CommandName($"{words[0]} {words[1]}"),
        };
    }

    private ConceptDefinition Definition(string name, int? level) => new()
    {
        Location = At(30),
        Name = say(name),
        Term = [new Text(say(name))],
        Definition = [Paragraph(new Text(say("一个独立的主机。它来自镜像。")))],
        HeadingLevel = level,
        Anchor = A("concept-" + name),
    };

    private Heading Heading(int level, string text) =>
        new() { Location = At(40), Level = level, Content = [new Text(say(text))], Anchor = A(text) };

    private static Paragraph Paragraph(params ImmutableArray<Inline> content) => new() { Location = At(50), Content = content };

    private TableCell Cell(string text) => new(At(60), [new Text(say(text))], text);

    private Anchor A(string anchor) => new(say(anchor).Replace("\0", "", StringComparison.Ordinal));

    private static SourceLocation At(int line) => new(RunFile, line, 1);
}
