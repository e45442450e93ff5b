using System.Text;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Text;
using CsCheck;

namespace DockerNotesSite.Bundling;

/// <summary>Where tags begin and end, compared with a parser's own tokenizer on pieces of HTML that nobody would write.</summary>
public sealed class PageTagsTests
{
    private static readonly string[] Pieces =
    [
        "<p>", "</p>", "<P CLASS=a>", "<br/>", "<a href=x>", "<a href='x>y'", " b=\"c>d\"", " e = f", " g=/>", "/", ">", "<", "</", "</ x>", "<!", "<!-- a --!>", "<!--",
        "-->", "--", "<!-->", "<!--->", "<!DOCTYPE html>", "<?x?>", "<script>", "</script>", "<SCRIPT x>", "</Script >", "<style>", "</style", "<title>", "</title>",
        "<textarea>", "</textarea>", "<iframe>", "</iframe>", "text", " ", "\n", "\r\n", "=", "\"", "'", "&amp;", "&lt;", "é", "中", "😀", "<1>", "<a<b>", "<x/y=z>", "<i a a=1 A=2>", "<svg/>", "\f",
    ];

    [Fact]
    public void They_are_those_of_a_parser() =>
        Gen.OneOf([.. Pieces.Select(Gen.Const)]).Array[0, 12].Select(string.Concat).Sample(html => Assert.Equal(ByParser(html), ByPage(html)), iter: 20_000);

    [Theory]
    [InlineData("<script><!--<script></script>--></script><p>", "<script>|<!--<script></script>-->|</script>|<p>")]
    [InlineData("<script><!--</script><p>", "<script>|<!--|</script>|<p>")]
    [InlineData("<script>'</scripts>'</script x=y><p>", "<script>|'</scripts>'|</script x=y>|<p>")]
    [InlineData("<plaintext><p></plaintext>", "<plaintext>|<p></plaintext>")]
    [InlineData("a<b", "a|<b")]
    public void Scripts_and_texts_end_where_browsers_end_them(string html, string expected) =>
        Assert.Equal(expected.Split('|'), Each(html).Select(tag => tag.Source.ToString()));

    private static string ByPage(string html)
    {
        var told = new StringBuilder();
        foreach (var tag in Each(html).Where(tag => tag.Name.Length > 0))
        {
            told.Append(tag.Kind).Append(' ').Append(tag.Name);
            told.AppendJoin("", tag.Attributes.Select(attribute => $" {attribute.Name}={attribute.Value}")).Append(" at ").Append(tag.Source).Append('\n');
        }

        return told.ToString();
    }

    private static IEnumerable<PageTag> Each(string html)
    {
        var tags = new PageTags(html);
        while (tags.Next() is { } tag)
        {
            yield return tag;
        }
    }

    private static string ByParser(string html)
    {
        var told = new StringBuilder();
        using var source = new TextSource(new StringTextSource(html));
        using var tokenizer = new HtmlTokenizer(source, HtmlEntityProvider.ResolverExtended);
        for (var start = 0; ; start = source.Index)
        {
            ref var token = ref tokenizer.GetStructToken();
            if (token.Type == HtmlTokenType.EndOfFile)
            {
                return told.ToString();
            }

            if (token.Type is HtmlTokenType.StartTag or HtmlTokenType.EndTag)
            {
                var name = token.Name.ToString();
                told.Append(token.Type == HtmlTokenType.StartTag ? PageTagKind.Start : PageTagKind.End).Append(' ').Append(name);
                for (var i = 0; token.Type == HtmlTokenType.StartTag && i < token.Attributes.Count; i++)
                {
                    told.Append(' ').Append(token.Attributes[i].Name.ToString()).Append('=').Append(token.Attributes[i].Value.ToString());
                }

                // A parser passes over "</>" without a word.
                while (html.AsSpan(start).StartsWith("</>"))
                {
                    start += "</>".Length;
                }

                told.Append(" at ").Append(html, start, source.Index - start).Append('\n');
                tokenizer.State = token.Type == HtmlTokenType.EndTag ? HtmlParseMode.PCData : name switch
                {
                    "title" or "textarea" => HtmlParseMode.RCData,
                    "style" or "iframe" => HtmlParseMode.Rawtext,
                    "script" => HtmlParseMode.Script,
                    _ => HtmlParseMode.PCData,
                };
            }
        }
    }
}
