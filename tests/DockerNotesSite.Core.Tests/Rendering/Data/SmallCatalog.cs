using System.Collections.Immutable;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Commands;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Rendering.Data;

/// <summary>Catalogs made by hand: one note with everything in it, whose every text is the one that is given.</summary>
internal static class SmallCatalog
{
    public static InterfaceStrings NoWords { get; } = new("zh-CN", ImmutableDictionary<string, string>.Empty);

    public static Catalog Empty { get; } = new() { Notes = [], Commands = [], Concepts = [], Tags = [], Groups = [] };

    private static readonly UrlPath NotePage = SiteAddresses.Root.Note("容器 与 (镜像)");
    private static readonly UrlPath CommandPage = SiteAddresses.Root.Command("docker-run");
    private static readonly UrlPath ConceptPage = SiteAddresses.Root.Concept("容器");

    public static Catalog Of(string text, NoteDate? date = null)
    {
        var row = Row(text);
        var mention = new Mention(NotePage, text, new Anchor("一 二"), text);
        return new Catalog
        {
            Notes = [new CatalogNote(Note(text, row.Row, date), NotePage)],
            Commands =
            [
                new Command
                {
                    Name = new CommandName("docker run"),
                    Url = CommandPage,
                    OtherNames = [new CommandName("docker container run")],
                    Rows = [row],
                    Facts = new CommandFacts { Component = new ComponentFacts("docker", "1"), Name = new CommandName("docker run"), Usage = text },
                    Neighbours = [new CommandName("docker ps")],
                    Opposites = [new CommandName("docker rm")],
                    NextSteps = [new CommandName("docker run")],
                    Concepts = [ConceptPage],
                    Mentions = [mention],
                },
            ],
            Concepts =
            [
                new Concept
                {
                    Name = "容器",
                    OtherNames = [text],
                    Url = ConceptPage,
                    Definitions = [new ConceptSource(Definition(text), NotePage, text)],
                    Commands = [new CommandName("docker run"), new CommandName("docker ps")],
                    Mentions = [mention],
                },
            ],
            Tags = [new Tag(text, SiteAddresses.Root.Tag("标签"), [NotePage])],
            Groups = [new RowGroup(text, NotePage, new Anchor("组"), [row, row with { Command = null }])],
            Redirects = [new Redirect(new UrlPath("old.html"), NotePage)],
        };
    }

    private static Note Note(string text, CommandRow row, NoteDate? date) => new()
    {
        Source = new SourcePath("a b/容器.md"),
        Title = text,
        Slug = "容器 与 (镜像)",
        Date = date,
        Tags = [text],
        Categories = [text],
        Description = text,
        Language = "zh-CN",
        Blocks =
        [
            new Heading { Location = Place, Level = 2, Content = [new Text(text)] },
            new Paragraph
            {
                Location = Place,
                Content =
                [
                    new Link { Address = "", Content = [new Code("docker run")], Target = new PageTarget(CommandPage), IsAutomatic = true },
                    new Text(text),
                ],
            },
            new CommandTable
            {
                Location = Place,
                Columns = [new TableColumn(ColumnRole.Action, [new Text("操作")]), new TableColumn(ColumnRole.Syntax, []), new TableColumn(ColumnRole.Example, [])],
                Rows = [row],
            },
            Definition(text),
        ],
    };

    private static SourceLocation Place { get; } = new(new SourcePath("a b/容器.md"), 7, 1);

    private static CatalogRow Row(string text) => new(
        new CommandRow
        {
            Location = Place,
            Anchor = new Anchor("行"),
            Action = [new Text(text)],
            Syntax = new CommandLine { Text = "docker run [image]", Location = Place, Command = new CommandName("docker run") },
            Examples = [new CommandLine { Text = text, Location = Place }],
            Remarks = [[new Text(text)]],
        },
        new CommandName("docker run"),
        new SourcePath("a b/容器.md"),
        NotePage,
        text,
        text,
        new Anchor("一 二"));

    private static ConceptDefinition Definition(string text) => new()
    {
        Location = Place,
        Name = "容器",
        Term = [new Text("容器")],
        HeadingLevel = 3,
        Anchor = new Anchor("容器"),
        Definition = [new Paragraph { Location = Place, Content = [new Text(text)] }],
    };
}
