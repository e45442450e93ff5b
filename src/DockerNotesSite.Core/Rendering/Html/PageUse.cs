using DockerNotesSite.Model;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.Rendering.Html;

/// <summary>What the page's HTML turned out to have, collected while it is written: slots, flags with two spellings, links.</summary>
internal sealed class PageUse
{
    private readonly Dictionary<string, UsedSlot> _byName = new(StringComparer.Ordinal);
    private readonly List<UsedSlot> _slots = [];
    private readonly Dictionary<string, UrlPath> _links = new(StringComparer.Ordinal);

    /// <summary>In the order of their first use.</summary>
    public IReadOnlyList<UsedSlot> Slots => _slots;

    public bool HasSpellings { get; private set; }

    /// <summary>Pages of the site by the addresses that lead there from this page.</summary>
    public IEnumerable<(string Href, UrlPath Page)> Links => _links.OrderBy(l => l.Key, StringComparer.Ordinal).Select(l => (l.Key, l.Value));

    public void Add(LineSlot? slot)
    {
        if (slot is null)
        {
            return;
        }

        if (!_byName.TryGetValue(slot.Slot.Name, out var used))
        {
            _byName.Add(slot.Slot.Name, used = new UsedSlot(slot));
            _slots.Add(used);
        }

        used.Count(slot);
    }

    public void Add(FlagSpelling? spelling) => HasSpellings |= spelling is not null;

    public void AddLink(string href, UrlPath page) => _links.TryAdd(href, page);
}

/// <summary>A slot as it is used on a page.</summary>
internal sealed class UsedSlot(LineSlot first)
{
    public LineSlot First { get; } = first;

    /// <summary>The first real text in its place, or the first placeholder's name.</summary>
    public LineSlot Sample { get; private set; } = first;

    public int Uses { get; private set; }

    public void Count(LineSlot slot)
    {
        Uses++;
        Sample = Sample.IsPlaceholder && !slot.IsPlaceholder ? slot : Sample;
    }
}
