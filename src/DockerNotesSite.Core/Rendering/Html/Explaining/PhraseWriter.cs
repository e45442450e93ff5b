namespace DockerNotesSite.Rendering.Html.Explaining;

/// <summary>The interface's phrases with a value in them: "自 {0} 起" with a version.</summary>
internal static class PhraseWriter
{
    private const string Slot = "{0}";

    public static void Phrase(this HtmlWriter html, string phrase, string value)
    {
        var slot = phrase.IndexOf(Slot, StringComparison.Ordinal);
        html.Text(slot < 0 ? phrase + " " : phrase.AsSpan(0, slot));
        html.Element("code", value, ("translate", "no"));
        html.Text(slot < 0 ? "" : phrase.AsSpan(slot + Slot.Length));
    }

    public static string Fill(string phrase, string value) => phrase.Replace(Slot, value, StringComparison.Ordinal);
}
