using System.Collections.Immutable;
using System.Globalization;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Commands;
using DockerNotesSite.Model.Content;
using DockerNotesSite.Rendering.Html;
using DockerNotesSite.Rendering.Html.Explaining;

namespace DockerNotesSite.Rendering.Pages;

/// <summary>One page in the making: turns things of the catalog into links and HTML as they stand on this page.</summary>
internal sealed class PageContext(SiteIndex site, PageAddress address)
{
    private const int FewestHeadings = 3;

    /// <summary>More than fit into a description.</summary>
    private const int MostListed = 200;

    public SiteIndex Site => site;

    public PageAddress Address => address;

    public InterfaceStrings Strings => site.Strings;

    public IdSet Ids { get; } = new();

    public PageUse Use { get; } = new();

    /// <summary>The scope of text that stands on its own, below headings of the given level.</summary>
    public HtmlScope Scope(int firstHeadingLevel = 2) => new()
    {
        Address = address,
        Commands = site.Commands,
        Strings = site.Strings,
        Language = site.Configuration.Language,
        TextLanguage = site.Configuration.Language,
        Ids = Ids,
        Use = Use,
        Outline = new HeadingOutline(firstHeadingLevel),
    };

    public string TextLanguageOf(SourcePath source) =>
        site.ForeignLanguageOf(source) is { Length: > 0 } foreign ? foreign : site.Configuration.Language;

    public PageLink Link(string title, UrlPath target) => new(title, address.To(target)) { IsCurrent = target == address.Page };

    public PageLink? LinkTo(CatalogNote? note) => note is null ? null : Link(note.Note.Title, note.Url);

    public PageLink? LinkTo(Command? command) => command is null ? null : Link(command.Name.Value, command.Url);

    public PageLink? LinkTo(Concept? concept) => concept is null ? null : Link(concept.Name, concept.Url);

    public CommandLink Command(Command command) => new(command.Name.Value, address.To(command.Url), PurposeOf(command))
    {
        Untranslated = site.LanguageOf(command),
    };

    /// <summary>What the command is for: as the first row with an action says, otherwise as the texts do.</summary>
    public string PurposeOf(Command command) => Site.PurposeOf(command, MakePurpose);

    private string MakePurpose(Command command) =>
        PlainText.Of(SiteIndex.MainRow(command)?.Row.Action ?? []) is { Length: > 0 } action ? action
        : command.Facts is { } facts ? Scope().Say(facts.Text)
        : "";

    public ImmutableArray<CommandLink> CommandsNamed(IEnumerable<CommandName> names) =>
        [.. names.Select(site.Commands.Find).OfType<Command>().DistinctBy(c => c.Name).Select(Command)];

    public ConceptLink Concept(Concept concept) => new(
        concept.Name,
        address.To(concept.Url),
        Site.SummaryOf(concept),
        OtherNames(concept))
    {
        Untranslated = site.LanguageOf(concept),
    };

    /// <summary>What the concept is called besides.</summary>
    public HtmlText OtherNames(Concept concept) => HtmlWriter.Collect(html =>
    {
        for (var i = 0; i < concept.OtherNames.Length; i++)
        {
            html.Text(i > 0 ? Strings["list_separator"] : "");
            html.Element("span", concept.OtherNames[i], ("lang", ForeignWords.LanguageOf(concept.OtherNames[i], site.Configuration.Language)));
        }
    });

    public NoteLink Note(CatalogNote note) => new(
        note.Note.Title,
        address.To(note.Url),
        note.Note.Date?.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
        DescriptionOf(note))
    {
        Untranslated = site.LanguageOf(note),
    };

    public ImmutableArray<TagLink> TagsNamed(IEnumerable<string> names) =>
        [.. names.Select(site.TagNamed).OfType<Tag>().DistinctBy(t => t.Name).Select(Tag)];

    public TagLink Tag(Tag tag) => new(tag.Name, address.To(tag.Url), tag.Notes.Length);

    public ImmutableArray<MentionLink> Mentions(IEnumerable<Mention> mentions) =>
        [.. mentions.Select(m => new MentionLink(m.NoteTitle, m.Section, address.To(m.NotePage, m.Anchor)))];

    /// <summary>A row for a page where space counts: without examples that only repeat the syntax.</summary>
    public RowModel DenseRow(CatalogRow row) =>
        Row(row with { Row = row.Row with { Examples = row.Row.Examples.RemoveAll(e => e.Text == row.Row.Syntax.Text) } });

    /// <summary>A row as this page shows it, with its anchor as its id.</summary>
    public RowModel Row(CatalogRow row)
    {
        var language = site.ForeignLanguageOf(row.Source);
        var scope = Scope() with { TextLanguage = TextLanguageOf(row.Source) };
        var id = Ids.Claim(row.Row.Anchor.Value ?? "") ?? "";
        return new RowModel
        {
            Id = id,
            Fragment = id.Length > 0 ? row.Row.Anchor.Fragment : "",
            Action = InlineRenderer.Render(row.Row.Action, scope),
            Label = PlainText.Of(row.Row.Action),
            Syntax = HtmlWriter.Collect(html => CodeRenderer.WriteSyntax(html, row.Row.Syntax, scope)),
            Examples =
            [
                .. row.Row.Examples.Where(e => e.Text.Length > 0)
                    .Select(e => HtmlWriter.Collect(html => CodeRenderer.WriteExample(html, e, scope))),
            ],
            Remarks = [.. row.Row.Remarks.Where(r => !r.IsEmpty).Select(r => InlineRenderer.Render(r, scope))],
            Dangers = DangerTexts.Of(row.Row, scope.Language),
            Place = new MentionLink(row.NoteTitle, row.Section, address.To(row.NotePage, row.Row.Anchor)),
            Source = SourceText(row.Row.Location),
            Language = language,
        };
    }

    /// <summary>A row on its command's page: with its number, and what each of its parts means.</summary>
    public RowModel ExplainedRow(CatalogRow row, int number) =>
        Row(row) with { Number = number, Parts = PartsRenderer.Render(row.Row, Scope()) };

    public static string SourceText(SourceLocation place) =>
        place.Line == 0 ? place.Path.Value : string.Create(CultureInfo.InvariantCulture, $"{place.Path}:{place.Line}");

    public static string DescriptionOf(CatalogNote note) => Excerpt.Description(
        note.Note.Description.Length > 0 ? note.Note.Description : Excerpt.FirstParagraph(note.Note.Blocks));

    /// <summary>Describes a page that lists things by what it lists.</summary>
    public string Listing(IEnumerable<string> names) => Excerpt.Description(string.Join(Strings["list_separator"], names.Take(MostListed)));

    /// <summary>The page's contents, where it has enough headings to need them.</summary>
    public static ImmutableArray<ContentsEntry> Contents(IEnumerable<PageHeading> headings)
    {
        var shown = headings.Where(h => h.Level <= 3)
            .Select(h => new ContentsEntry(h.Title, new Anchor(h.Id).Fragment, h.Level))
            .ToImmutableArray();
        return shown.Length >= FewestHeadings ? shown : [];
    }
}
