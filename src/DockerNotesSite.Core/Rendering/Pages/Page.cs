using System.Collections.Immutable;
using DockerNotesSite.Model;
using DockerNotesSite.Rendering.Html;

namespace DockerNotesSite.Rendering.Pages;

/// <summary>What every page has; templates know it as "page". Each kind of page adds its own.</summary>
public abstract record Page
{
    /// <summary>The name of the kind's template, "note"; also a class of the page's body.</summary>
    public abstract string Kind { get; }

    /// <summary>Where the page is published.</summary>
    public required UrlPath Url { get; init; }

    /// <summary>The page's one heading of level 1, as plain text.</summary>
    public required string Title { get; init; }

    /// <summary>One or two sentences for search engines and previews, "" where nothing is known.</summary>
    public string Description { get; init; } = "";

    /// <summary>A BCP 47 tag.</summary>
    public string Language { get; init; } = "";

    /// <summary>The page in the site's other languages, in the order of the configuration; empty on a site in one.</summary>
    public ImmutableArray<LanguageLink> Translations { get; init; } = [];

    /// <summary>For search engines: every language that the page is translated to, its own too; empty where that is the only one.</summary>
    public ImmutableArray<AlternateLink> Alternates { get; init; } = [];

    /// <summary>The language that the page is in because it is not translated; null for nearly all.</summary>
    public LanguageMark? Untranslated { get; init; }

    /// <summary>From the home page to the page's parent; empty on the home page.</summary>
    public ImmutableArray<PageLink> Breadcrumbs { get; init; } = [];

    /// <summary>The headings of level 2 and 3 where there are three or more, otherwise empty.</summary>
    public ImmutableArray<ContentsEntry> Contents { get; init; } = [];

    /// <summary>Where the page is one of several that a long list is cut into; null for nearly all.</summary>
    public Pager? Pager { get; init; }

    /// <summary>The pages around it; null on pages that stand alone.</summary>
    public Sidebar? Sidebar { get; init; }

    /// <summary>The address of the page's Markdown twin, "" where it has none.</summary>
    public string Twin { get; init; } = "";

    /// <summary>The page's absolute address, "" where the site's is not known.</summary>
    public string Canonical { get; init; } = "";

    /// <summary>What the page is about, for machines: JSON-LD, safe inside a script element; empty where there is none.</summary>
    public HtmlText StructuredData { get; init; }

    /// <summary>What a reader can fill in, what is used most first, otherwise in the order of first use; not more than a form can hold.</summary>
    public ImmutableArray<SlotModel> Slots { get; init; } = [];

    /// <summary>True where a flag in a command line has another spelling.</summary>
    public bool HasSpellings { get; init; }

    /// <summary>The concepts that the page's text links to and that have a definition.</summary>
    public ImmutableArray<ConceptNote> ConceptNotes { get; init; } = [];

    /// <summary>False keeps search engines from listing the page.</summary>
    public bool IsListed { get; init; } = true;
}
