using System.Collections.Concurrent;
using System.Collections.Immutable;
using DockerNotesSite.Configuration;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Content;
using DockerNotesSite.Rendering.Html;

namespace DockerNotesSite.Rendering.Pages;

/// <summary>What all pages share, computed once: look-ups into the catalog, lists of links that no page changes, frames.</summary>
internal sealed class SiteIndex
{
    private readonly ConcurrentDictionary<string, SiteFrame> _frames = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Concept, string> _summaries = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<Command, string> _purposes = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<SourcePath, Note> _notesBySource;
    private readonly Dictionary<UrlPath, Concept> _conceptsByUrl;
    private readonly Dictionary<string, Tag> _tagsByName;
    private readonly Lazy<RowSheets> _rows;
    private readonly Lazy<Dictionary<UrlPath, int>> _noteNumbers;

    public SiteIndex(Catalog catalog, SiteConfiguration configuration, Theme theme, SearchFiles search)
    {
        Catalog = catalog;
        Configuration = configuration;
        Theme = theme;
        Search = search;
        Commands = new CommandFinder(catalog.Commands);
        Chain = new CommandChain(this);
        Title = SiteTitle.Of(catalog, configuration, theme.Strings);
        BaseUrl = Uri.TryCreate(configuration.BaseUrl, UriKind.Absolute, out _) ? configuration.BaseUrl.TrimEnd('/') + "/" : "";
        PaperStyle = PaperSize.Sheet(configuration.QuickReference).StyleFile;
        _notesBySource = catalog.Notes.DistinctBy(n => n.Note.Source).ToDictionary(n => n.Note.Source, n => n.Note);
        _conceptsByUrl = catalog.Concepts.DistinctBy(c => c.Url).ToDictionary(c => c.Url);
        _tagsByName = catalog.Tags.DistinctBy(t => t.Name, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(t => t.Name, StringComparer.OrdinalIgnoreCase);
        _rows = new Lazy<RowSheets>(() => new RowSheets(catalog.Groups, MostRows));
        _noteNumbers = new Lazy<Dictionary<UrlPath, int>>(() =>
            catalog.Notes.Select((note, i) => (note.Url, i)).DistinctBy(note => note.Url).ToDictionary(note => note.Url, note => note.i));
    }

    public Catalog Catalog { get; }

    public SiteConfiguration Configuration { get; }

    public Theme Theme { get; }

    public SearchFiles Search { get; }

    public SiteAddresses Addresses => Catalog.Addresses;

    /// <summary>The size of the paper that the quick reference is printed on.</summary>
    public OutputFile PaperStyle { get; }

    /// <summary>What readers can take away; empty while the site itself is made, and in what they have taken.</summary>
    public ImmutableArray<Download> Downloads { get; init; } = [];

    public InterfaceStrings Strings => Theme.Strings;

    public CommandFinder Commands { get; }

    public CommandChain Chain { get; }

    public Sidebars Sidebars { get; } = new();

    public string Title { get; }

    /// <summary>With a '/' at the end; "" where the site's address is not known.</summary>
    public string BaseUrl { get; }

    /// <summary>On one page of the quick reference.</summary>
    public int MostRows { get; init; } = RowSheets.MostRows;

    /// <summary>What is on the pages of the quick reference.</summary>
    public RowSheets Rows => _rows.Value;

    /// <summary>In reading order.</summary>
    public ImmutableArray<CatalogNote> NotesOf(Tag tag) =>
        [.. tag.Notes.Where(_noteNumbers.Value.ContainsKey).Select(url => _noteNumbers.Value[url]).Distinct().Order().Select(i => Catalog.Notes[i])];

    public Concept? ConceptAt(UrlPath url) => _conceptsByUrl.GetValueOrDefault(url);

    /// <summary>The first sentence of the concept's definition; "" where it has no text.</summary>
    public string SummaryOf(Concept concept) => _summaries.GetOrAdd(concept, c => Excerpt.FirstSentence(
        c.Definitions.Select(d => Excerpt.FirstParagraph(d.Definition.Definition)).FirstOrDefault(t => t.Length > 0, "")));

    /// <summary>What a command is for, which is the same on all pages: made once.</summary>
    public string PurposeOf(Command command, Func<Command, string> make) => _purposes.GetOrAdd(command, make);

    public Tag? TagNamed(string name) => _tagsByName.GetValueOrDefault(name);

    /// <summary>The language of a note where it is not the site's own, otherwise "".</summary>
    public string ForeignLanguageOf(SourcePath source) =>
        !_notesBySource.TryGetValue(source, out var note) ? Catalog.ForeignLanguages.GetValueOrDefault(source, "")
        : note.Language.Length > 0 && note.Language != Configuration.Language ? note.Language
        : "";

    /// <summary>The language of what is not translated; null for everything else.</summary>
    public LanguageMark? LanguageOf(CatalogNote note) => note.IsUntranslated ? Mark(note.Note.Source) : null;

    public LanguageMark? LanguageOf(Command command) => command.IsUntranslated ? Mark(command.Rows[0].Source) : null;

    public LanguageMark? LanguageOf(Concept concept) => concept.IsUntranslated ? Mark(concept.Definitions[0].Definition.Location.Path) : null;

    private LanguageMark Mark(SourcePath source)
    {
        var tag = ForeignLanguageOf(source);
        return new LanguageMark(tag, Theme.NameOf(tag));
    }

    /// <summary>The row that says what a command is for: its first with an action, or its first.</summary>
    public static CatalogRow? MainRow(Command command) =>
        command.Rows.FirstOrDefault(r => !r.Row.Action.IsEmpty) ?? command.Rows.FirstOrDefault();

    /// <summary>The frame of a page. Pages of one folder share it, because the same links lead away from them.</summary>
    public SiteFrame FrameOf(PageAddress address) =>
        address.Root is null
            ? _frames.GetOrAdd(new SourcePath(address.Page.Value).Folder, _ => SiteFrames.Build(this, address))
            : SiteFrames.Build(this, address);
}
