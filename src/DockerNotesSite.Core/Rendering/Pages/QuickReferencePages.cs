using System.Collections.Immutable;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Commands;
using DockerNotesSite.Rendering.Data;
using DockerNotesSite.Rendering.Html;

namespace DockerNotesSite.Rendering.Pages;

/// <summary>The quick reference: all rows by their sections, with what a printed sheet needs besides.</summary>
internal static class QuickReferencePages
{
    /// <summary>The others are in the list of all concepts.</summary>
    private const int MostConcepts = 100;

    public static QuickReferencePage Build(PageContext page, PagePart part)
    {
        var catalog = page.Site.Catalog;
        var sheet = page.Site.Configuration.QuickReference;
        var headings = new List<PageHeading>();
        var explained = new HashSet<(string Command, string Flag)>();
        var leftOut = sheet.LeaveOut.Select(title => title.Value).ToHashSet(StringComparer.Ordinal);
        var groups = page.Site.Rows.On(part)
            .Select(g => Group(page, g, headings, explained, leftOut) with { NoteTitle = page.Site.Rows.IsShared(g.Title) ? g.Rows[0].NoteTitle : "" })
            .ToImmutableArray();
        return new QuickReferencePage
        {
            Url = page.Address.Page,
            Title = page.Strings["quick_reference"],
            Description = page.Listing(groups.Select(g => g.Title)),
            Breadcrumbs = Trails.BelowHome(page),
            Groups = groups,
            Concepts = part.IsFirst ? [.. catalog.Concepts.Take(MostConcepts).Select(page.Concept)] : [],
            Map = part.IsFirst ? MapPages.Whole(page) : null,
            Date = DateText.Day(catalog.LatestDay),
            Version = page.Site.Configuration.Version,
            CheckedWith = CheckedWith.Text(catalog, page.Strings),
            Sheets = sheet.Pages,
            PaperStyle = page.Address.To(page.Site.PaperStyle.Path),
            ShortAddress = ShortAddress.Of(page.Site.BaseUrl),
            AddressPicture = AddressPicture.Of(page.Site.BaseUrl, page.Strings["address_picture"]),
            Print = DownloadLinks.On(page).FirstOrDefault(d => d.Kind == DownloadLinks.QuickReference),
            Contents = PageContext.Contents(headings),
        };
    }

    private static QuickReferenceGroup Group(
        PageContext page, RowGroup group, List<PageHeading> headings, HashSet<(string Command, string Flag)> explained, HashSet<string> leftOut)
    {
        var id = page.Ids.Unique("Group-" + Slug.From(group.Title));
        headings.Add(new PageHeading(2, id, group.Title));
        return new QuickReferenceGroup(
            group.Title,
            id,
            page.Address.To(group.NotePage, group.Anchor),
            [.. group.Rows.Select(row => Row(page, row, explained))],
            leftOut.Contains(group.Title));
    }

    private static RowModel Row(PageContext page, CatalogRow row, HashSet<(string Command, string Flag)> explained) => page.DenseRow(row) with
    {
        HasTellingExample = row.Row.Examples.Any(example => IsTelling(example, row.Row.Syntax)),
        Flags =
        [
            .. row.Row.Syntax.Invocations
                .SelectMany(call => call.Flags, (call, use) => (call.Command, use.Facts))
                .Where(used => used.Facts is not null && explained.Add((used.Command.Value, used.Facts.Name)))
                .Select(used => Flag(page, used.Facts!))
                .Where(flag => flag.Text.Length > 0),
        ],
    };

    private static FlagModel Flag(PageContext page, FlagFacts flag) => new()
    {
        Id = "",
        Long = flag.Long,
        Short = flag.Short,
        ValueType = flag.ValueType,
        Text = page.Scope().Say(flag.Text),
        Notes = HtmlText.Empty,
    };

    /// <summary>Who sees the syntax can put one name in; an example is needed for more.</summary>
    private static bool IsTelling(CommandLine example, CommandLine syntax)
    {
        const int ManyPlaceholders = 2;
        var known = FlagsOf(syntax).ToHashSet(StringComparer.Ordinal);
        return example.Text != syntax.Text
            && (FlagsOf(example).Any(flag => !known.Contains(flag)) || syntax.Tokens.Count(t => t.Kind == CommandTokenKind.Placeholder) >= ManyPlaceholders);
    }

    private static IEnumerable<string> FlagsOf(CommandLine line) => line.Invocations.SelectMany(call => call.Flags).Select(use => use.Facts?.Name).OfType<string>();
}
