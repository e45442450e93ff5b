using AngleSharp.Html.Parser;

namespace DockerNotesSite.Model;

public sealed class HtmlSerializerTests
{
    [Theory]
    [InlineData("<p>a &amp; b &lt; c&nbsp;d &gt; e</p>")]
    [InlineData("<p title='a\"b&amp;c'>x<br><img src=a alt=\"\"><hr></p><!-- comment -->text")]
    [InlineData("<pre>\n\nfirst\nsecond</pre><pre>one</pre><textarea>\n\nx</textarea><pre><b>\n</b></pre>")]
    [InlineData("<script>a && b < c</script><style>a > b { }</style><noscript><p>x & y</p></noscript>")]
    [InlineData("<template><p>inside</p></template><svg viewBox=\"0 0 1 1\" xlink:href=\"#a\"><path d=\"M0\"/><title>x</title></svg>")]
    [InlineData("<math><mi>x</mi></math><custom-one a>y</custom-one><iframe>a<b</iframe><xmp><b></xmp>")]
    [InlineData("<table><tr><td>x<td>y</table><ul><li>a<li>b<ul><li>c</ul></ul>")]
    public void Html_is_the_same_that_the_parser_writes(string html)
    {
        var body = new HtmlParser().ParseDocument($"<body class=a>{html}").Body!;

        Assert.Equal(body.ParentElement!.InnerHtml, HtmlSerializer.InnerOf(body.ParentElement));
        Assert.Equal(body.InnerHtml, HtmlSerializer.InnerOf(body));
    }
}
