using DockerNotesSite.Rendering.Html;

namespace DockerNotesSite.Rendering.Pages;

/// <summary>A link as its page shows it. The address is relative to the page and percent-encoded.</summary>
public sealed record PageLink(string Title, string Href)
{
    /// <summary>True where it leads to the page, or the part of the site, that it stands on.</summary>
    public bool IsCurrent { get; init; }
}

/// <summary>A language as its speakers call it, with its BCP 47 tag.</summary>
public sealed record LanguageMark(string Tag, string Name);

/// <summary>The same page in another language.</summary>
public sealed record LanguageLink(string Tag, string Name, string Href)
{
    /// <summary>For where there is little room: "EN".</summary>
    public required string ShortName { get; init; }
}

/// <summary>A language that the page is translated to. The tag may be "x-default"; the address is absolute where the site's is known.</summary>
public sealed record AlternateLink(string Tag, string Href);

/// <summary>A heading of the page. Level 2 or 3; the address is "#" and its id.</summary>
public sealed record ContentsEntry(string Title, string Href, int Level);

/// <summary>A command in a list of commands: its name, its page, what it is for ("" where no row says).</summary>
public sealed record CommandLink(string Name, string Href, string Purpose)
{
    /// <summary>The language of a command that is not translated, otherwise null.</summary>
    public LanguageMark? Untranslated { get; init; }

    /// <summary>The name's first word, "docker", where there is more behind it; otherwise "".</summary>
    public string Program => Name.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space ? Name[..space] : "";

    /// <summary>What is behind the program: "run"; the whole name where there is nothing else.</summary>
    public string ShortName => Program.Length > 0 ? Name[(Program.Length + 1)..] : Name;
}

/// <summary>A concept in a list of concepts, with the first sentence of its definition.</summary>
public sealed record ConceptLink(string Name, string Href, string Summary, HtmlText OtherNames)
{
    /// <summary>The language of a concept that is not translated, otherwise null.</summary>
    public LanguageMark? Untranslated { get; init; }
}

/// <summary>A note in a list of notes. The date as yyyy-MM-dd, "" where it has none.</summary>
public sealed record NoteLink(string Title, string Href, string Date, string Description)
{
    /// <summary>The language of a note that is not translated, otherwise null.</summary>
    public LanguageMark? Untranslated { get; init; }
}

/// <summary>A tag in a list of tags, with the number of its notes.</summary>
public sealed record TagLink(string Name, string Href, int Count);

/// <summary>A place in a note that names something.</summary>
public sealed record MentionLink(string NoteTitle, string Section, string Href);
