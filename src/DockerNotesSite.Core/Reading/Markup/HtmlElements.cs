using System.Collections.Frozen;

namespace DockerNotesSite.Reading.Markup;

/// <summary>
/// What each HTML element means to a note. The allowed ones are listed for authors in docs/diagnostics.md (DNS3102);
/// nothing that is not listed here reaches a page.
/// </summary>
internal static class HtmlElements
{
    /// <summary>Kept in running text under their own names.</summary>
    public static readonly FrozenSet<string> Inline = Set(
        "abbr bdi bdo cite dfn ins kbd mark q rp rt ruby samp small sub sup time u var");

    /// <summary>Kept around blocks under their own names.</summary>
    public static readonly FrozenSet<string> Block = Set("details summary figure figcaption");

    /// <summary>Without a meaning of their own: the tag goes, its content stays, and nobody needs to know.</summary>
    public static readonly FrozenSet<string> Transparent = Set(
        "address article body center div dir hgroup html label main nobr p picture search section span tbody td tfoot th thead tr wbr");

    /// <summary>Turned into the note's own kinds of blocks and text.</summary>
    public static readonly FrozenSet<string> Translated = Set(
        "a b blockquote br code dd del dl dt em h1 h2 h3 h4 h5 h6 hr i img li menu ol p pre s strike strong table tt ul");

    /// <summary>Left out together with what stands in them.</summary>
    public static readonly FrozenSet<string> WithContent = Set(
        "applet audio canvas embed frame frameset head iframe link math meta noembed noframes noscript object script style svg template title video xmp");

    /// <summary>Left out of a saved page besides: they belong to the page, not to its text.</summary>
    public static readonly FrozenSet<string> PageParts = Set("aside button datalist footer form header input nav select textarea");

    public static readonly FrozenSet<string> Void = Set("area base br col embed frame hr img input link meta param source track wbr");

    /// <summary>Elements of running text: one alone on a line begins no HTML block, so that Markdown around it stays Markdown.</summary>
    public static readonly FrozenSet<string> Phrasing = Set(
        "a b br code del em font i img picture s span strike strong tt wbr abbr bdi bdo cite dfn ins kbd mark q ruby samp small sub sup time u var");

    /// <summary>Elements whose end tag may be left out.</summary>
    public static readonly FrozenSet<string> EndIsOptional = Set("p li dt dd tr td th thead tbody tfoot colgroup");

    /// <summary>Elements whose content is raw text up to their end tag.</summary>
    public static readonly FrozenSet<string> RawText = Set("script style textarea pre");

    private static readonly FrozenSet<string> Others = Set(
        "acronym area base basefont bgsound big blink caption col colgroup data dialog fieldset font isindex keygen legend map marquee " +
        "meter optgroup option output param plaintext progress slot source track");

    /// <summary>True for the name of any HTML element, in lower case.</summary>
    public static bool IsKnown(string name) =>
        Inline.Contains(name) || Block.Contains(name) || Transparent.Contains(name) || Translated.Contains(name)
        || WithContent.Contains(name) || PageParts.Contains(name) || Others.Contains(name);

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
