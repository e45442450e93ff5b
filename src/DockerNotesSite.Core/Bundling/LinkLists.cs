using System.Text;

namespace DockerNotesSite.Bundling;

/// <summary>
/// The elements that are open around a place in what stands around a page's content. A place in a list goes with its link, where that leads
/// nowhere and nothing else is there; the list goes with its last place, and a navigation with its only list.
/// </summary>
internal sealed class LinkLists
{
    private readonly List<OpenElement> _open = [];

    /// <param name="name">The element's.</param>
    /// <param name="start">Where its HTML begins.</param>
    /// <param name="leadsNowhere">Whether it is a link that lost its address.</param>
    /// <param name="isVoid">Whether it ends where it begins.</param>
    public void Begin(string name, int start, bool leadsNowhere, bool isVoid)
    {
        var parent = _open.LastOrDefault();
        if (parent is not null)
        {
            parent.Children++;
            parent.IsSpent |= leadsNowhere && parent.Name == "li";
        }

        if (!isVoid)
        {
            _open.Add(new OpenElement(name, start, leadsNowhere && parent?.Name == "li"));
        }
    }

    public void Pass(ReadOnlySpan<char> text)
    {
        if (text.IsWhiteSpace())
        {
            return;
        }

        for (var i = 0; i < _open.Count; i++)
        {
            _open[i].HasText |= !(i + 1 < _open.Count && _open[i + 1].IsLostLink);
        }
    }

    /// <summary>False where the element goes: <paramref name="html"/> ends before it then, and its last tag is not to be written.</summary>
    public bool End(string name, StringBuilder html)
    {
        var at = _open.FindLastIndex(element => element.Name == name);
        if (at < 0)
        {
            return true;
        }

        var element = _open[at];
        _open.RemoveRange(at, _open.Count - at);
        if (!element.IsSpent || (name == "li" ? element.HasText : element.Children > 0))
        {
            return true;
        }

        html.Length = element.Start;
        if (at > 0)
        {
            _open[at - 1].Children--;
            _open[at - 1].IsSpent |= name == "li" || _open[at - 1].Name == "nav";
        }

        return false;
    }

    private sealed class OpenElement(string name, int start, bool isLostLink)
    {
        public string Name => name;

        public int Start => start;

        /// <summary>A link in a list that leads nowhere any more.</summary>
        public bool IsLostLink => isLostLink;

        public int Children { get; set; }

        /// <summary>Besides that of such links.</summary>
        public bool HasText { get; set; }

        /// <summary>Something that it was there for has gone.</summary>
        public bool IsSpent { get; set; }
    }
}
