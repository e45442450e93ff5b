namespace DockerNotesSite.CommandLines.Checking;

/// <summary>Finds the quotation mark or substitution that a line never closes: the shell would wait for more.</summary>
internal static class OpenQuote
{
    /// <summary>Null where everything is closed.</summary>
    public static int? PlaceIn(string text)
    {
        var open = new Stack<(char Sign, int Place)>();
        for (var i = 0; i < text.Length; i++)
        {
            var inside = open.Count > 0 ? open.Peek().Sign : '\0';
            switch (text[i])
            {
                case '\\' when inside != '\'':
                    i++;
                    break;
                case '\'' or '"' or '`' when inside == text[i]:
                    open.Pop();
                    break;
                case '"' when inside != '\'':
                case '\'' when inside is not '"' and not '\'':
                case '`' when inside != '\'':
                    open.Push((text[i], i));
                    break;
                case '$' when inside != '\'' && i + 1 < text.Length && text[i + 1] == '(':
                    open.Push((')', i++));
                    break;
                case ')' when inside == ')':
                    open.Pop();
                    break;
                case '#' when inside == '\0' && (i == 0 || char.IsWhiteSpace(text[i - 1])):
                    i = text.IndexOf('\n', i) is >= 0 and var end ? end : text.Length;
                    break;
                default:
                    break;
            }
        }

        return open.Count > 0 ? open.Last().Place : null;
    }
}
