using System.Collections.Immutable;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Commands;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Linking;

/// <summary>
/// Links one note: written links are resolved, names of commands and concepts become links where they are first mentioned
/// in a block, never inside a link or a heading. Remembers what the note mentions and which files it needs.
/// </summary>
internal sealed class NoteLinker(CatalogNote page, NameMatcher names, LinkResolver resolver) : ContentRewriter
{
    private readonly HashSet<UrlPath> _seenInBlock = [];
    private readonly OrderedDictionary<(UrlPath Page, Anchor Section), Mention> _mentions = [];
    private readonly HashSet<UrlPath> _files = [];
    private Mention _section = new(page.Url, page.Note.Title, Anchor.None, page.Note.Title);
    private UrlPath? _defined;
    private int _unlinkable;
    private int _linkCount;

    public LinkedNote Link()
    {
        var linked = page.Note with { Blocks = Rewrite(page.Note.Blocks) };
        return new LinkedNote
        {
            Note = linked,
            Content = new LinkedContent(linked, names),
            Mentions = [.. _mentions.Select(m => new PageMention(m.Key.Page, m.Value))],
            Files = _files,
            LinkCount = _linkCount,
        };
    }

    protected override Block RewriteBlock(Block block)
    {
        _seenInBlock.Clear();
        return block switch
        {
            Heading heading => RewriteHeading(heading),
            ConceptDefinition concept => RewriteConcept(concept),
            TableBlock table => RewriteTable(table),
            CodeBlock code => TextLinks(names.FindCommands(code.Text)) is { IsEmpty: false } links ? code with { Links = links } : code,
            _ => base.RewriteBlock(block),
        };
    }

    protected override CommandRow RewriteRow(CommandRow row)
    {
        _seenInBlock.Clear();
        if (row.Syntax.Command is { } own)
        {
            _seenInBlock.UnionWith(names.FindCommands(own.Value).Select(m => m.Page));
        }

        return base.RewriteRow(row);
    }

    protected override IReadOnlyCollection<Inline>? Split(Inline inline) => inline is Text text && _unlinkable == 0 ? SplitText(text) : null;

    protected override Inline RewriteInline(Inline inline)
    {
        switch (inline)
        {
            case Link link:
                return RewriteLink(link);
            case Image image:
                return image with { Target = image.Target ?? Counted(resolver.ResolvePicture(image.Address, image.Location)) };
            case Code code when _unlinkable == 0:
                return CodeLinks(code) is { IsEmpty: false } links ? code with { Links = links } : code;
            default:
                return base.RewriteInline(inline);
        }
    }

    private Heading RewriteHeading(Heading heading)
    {
        Enter(heading.Anchor, heading.Content);
        return heading with { Content = Unlinked(heading.Content) };
    }

    private ConceptDefinition RewriteConcept(ConceptDefinition concept)
    {
        if (concept.HeadingLevel is not null)
        {
            Enter(concept.Anchor, concept.Term);
        }

        var outer = _defined;
        _defined = names.Concept(concept.Name);
        var linked = concept with { Term = Unlinked(concept.Term), Definition = Rewrite(concept.Definition) };
        _defined = outer;
        return linked;
    }

    private TableBlock RewriteTable(TableBlock table) => table with
    {
        Header = [.. table.Header.Select(cell => cell with { Content = Unlinked(cell.Content) })],
        Rows = [.. table.Rows.Select(row => row.Select(RewriteCell).ToImmutableArray())],
    };

    private TableCell RewriteCell(TableCell cell)
    {
        _seenInBlock.Clear();
        return cell with { Content = Rewrite(cell.Content) };
    }

    private void Enter(Anchor anchor, ImmutableArray<Inline> title) =>
        _section = _section with { Anchor = anchor, Section = PlainText.Of(title).Trim() };

    private ImmutableArray<Inline> Unlinked(ImmutableArray<Inline> inlines)
    {
        _unlinkable++;
        var rewritten = Rewrite(inlines);
        _unlinkable--;
        return rewritten;
    }

    private Link RewriteLink(Link link)
    {
        var target = link.Target ?? Counted(resolver.ResolveLink(link.Address, link.Location));
        if (target is PageTarget internalTarget)
        {
            Mention(internalTarget.Page);
        }

        return link with { Target = target, Content = Unlinked(link.Content) };
    }

    private LinkTarget Counted(LinkTarget target)
    {
        _linkCount += target is NoTarget ? 0 : 1;
        if (target is AssetTarget asset)
        {
            _files.Add(asset.File);
        }

        return target;
    }

    /// <summary>Null where nothing is named.</summary>
    private List<Inline>? SplitText(Text text)
    {
        List<Inline>? parts = null;
        var plain = 0;
        foreach (var match in names.Find(text.Value).Where(IsFirst))
        {
            parts ??= [];
            if (match.Start > plain)
            {
                parts.Add(text with { Value = text.Value[plain..match.Start], Location = text.Location.Right(plain) });
            }

            var location = text.Location.Right(match.Start);
            parts.Add(new Link
            {
                Address = "",
                IsAutomatic = true,
                Target = new PageTarget(match.Page),
                Location = location,
                Content = [text with { Value = text.Value.Substring(match.Start, match.Length), Location = location }],
            });
            plain = match.Start + match.Length;
        }

        if (parts is not null && plain < text.Value.Length)
        {
            parts.Add(text with { Value = text.Value[plain..], Location = text.Location.Right(plain) });
        }

        return parts;
    }

    private ImmutableArray<TextLink> CodeLinks(Code code)
    {
        if (names.Concept(code.Value) is { } concept)
        {
            return TextLinks([new NameMatch(0, code.Value.Length, concept)]);
        }

        return code.Line?.Command is { Subcommand: "" } && ProgramIn(code.Line) is { } program
            ? TextLinks([program])
            : TextLinks(names.FindCommands(code.Value));
    }

    private NameMatch? ProgramIn(CommandLine line)
    {
        var token = line.Tokens.FirstOrDefault(t => t.Kind == CommandTokenKind.Program);
        return names.Program(line.Command!.Value.Value) is { } page ? new NameMatch(token.Start, token.Length, page) : null;
    }

    private ImmutableArray<TextLink> TextLinks(IEnumerable<NameMatch> matches) =>
        [.. matches.Where(IsFirst).Select(m => new TextLink(m.Start, m.Length, m.Page))];

    private bool IsFirst(NameMatch match)
    {
        // A concept's definition does not lead to the concept.
        if (match.Page == _defined || !_seenInBlock.Add(match.Page))
        {
            return false;
        }

        Mention(match.Page);
        _linkCount++;
        return true;
    }

    private void Mention(UrlPath target) => _mentions.TryAdd((target, _section.Anchor), _section);
}
