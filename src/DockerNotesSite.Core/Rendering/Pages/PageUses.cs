using System.Collections.Immutable;
using DockerNotesSite.Rendering.Html;

namespace DockerNotesSite.Rendering.Pages;

/// <summary>What a page's HTML turned out to have, as members of its model.</summary>
internal static class PageUses
{
    /// <summary>More fields than these nobody fills in. The stretches of the others stay marked: another page may have their field.</summary>
    private const int MostSlots = 16;

    public static Page Complete(Page page, PageContext context) => page with
    {
        Slots = Slots(context.Use.Slots, context.Scope()),
        HasSpellings = context.Use.HasSpellings,
        ConceptNotes = ConceptNotes(context),
    };

    private static ImmutableArray<SlotModel> Slots(IReadOnlyList<UsedSlot> used, HtmlScope scope) =>
        [.. used.OrderByDescending(slot => slot.Uses).Take(MostSlots).Select(slot => Model(slot, scope))];

    private static SlotModel Model(UsedSlot used, HtmlScope scope)
    {
        var slot = used.First.Slot;
        var title = scope.Say(slot.Title) is { Length: > 0 } text ? text : used.First.IsPlaceholder ? used.First.Written : slot.Name;
        return new SlotModel(slot.Name, title, used.Sample.Written);
    }

    private static ImmutableArray<ConceptNote> ConceptNotes(PageContext context) =>
    [
        .. context.Use.Links
            .Select(link => (link.Href, Concept: context.Site.ConceptAt(link.Page)))
            .Where(link => link.Concept is not null)
            .Select(link => new ConceptNote(link.Href, link.Concept!.Name, context.Site.SummaryOf(link.Concept)))
            .Where(note => note.Summary.Length > 0),
    ];
}
