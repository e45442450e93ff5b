namespace DockerNotesSite.Rendering.Html;

/// <summary>What the reader should think about before running a line: a sentence below it, never a colour alone.</summary>
internal static class DangerRenderer
{
    public static void Write(HtmlWriter html, IEnumerable<string> dangers, HtmlScope scope)
    {
        foreach (var danger in dangers)
        {
            html.Open("p", ("class", "danger"));
            html.Element("strong", scope.Strings["danger"]);
            html.Text(" " + danger);
            html.Close("p");
        }
    }
}
