using System.Collections.Immutable;
using DockerNotesSite.Model;

namespace DockerNotesSite.Bundling;

/// <summary>Pages of themes that are written in other ways than ours, taken apart.</summary>
public sealed class SinglePageReaderTests
{
    private static readonly ImmutableArray<string> Pages = ["index.html", "a/b.html", "a/c d.html", "files/p.png"];

    [Theory]
    [InlineData("<P>一<p>二<BR>三<br/>&nbsp;&amp;&lt;<!-- </main> -->")]
    [InlineData("<textarea><a href=../index.html></textarea><title>b</title><style>a{content:'<a href=x>'}</style>")]
    [InlineData("<svg viewBox='0 0 1 1'><path d=M0 /><title>a</title></svg><p title='\"&amp;&eacute;' data-a>四</p>")]
    [InlineData("<table><tr><td>1<td>2</table><pre>\n\na</pre><ul><li>五<li>六</ul>")]
    [InlineData("a < b && c > d <3 </ > <?x?> <!x> ]]> & &copy &notanentity;")]
    [InlineData("<div title=\"</main>\"><p title='>'>七</div></p></b>")]
    [InlineData("😀 \u00a0 \u2028<q>é</q>\r\n\r\n八")]
    public void What_has_no_address_stays_as_it_is(string html)
    {
        var page = Read($"<html lang=x><body class=k><h1>{html}</h1><main id=m>{html}</main><footer>{html}</footer></body></html>");

        Assert.Equal($"<h1>{html}</h1>", page.Frame.Before);
        Assert.Equal($"<main id=m>{html}</main>", page.Content);
        Assert.Equal($"<footer>{html}</footer>", page.Frame.After);
        Assert.Equal([new PageAttribute("class", "k")], page.Frame.Attributes);
    }

    [Theory]
    [InlineData("<a href=../index.html class=x>a</a>", "<a href=\"#/\" class=\"x\">a</a>")]
    [InlineData("<A HREF='c%20d.html#x&amp;y'>a</A>", "<a href=\"#/a/c%20d#x&amp;y\">a</A>")]
    [InlineData("<a href=\"/a/b.html?q=1\" title='\"<'>a</a>", "<a href=\"#/a/b?q=1\" title=\"&quot;<\">a</a>")]
    [InlineData("<a title='&check;&copy &amp;' href=../index.html>a</a>", "<a title=\"&check;&copy &amp;\" href=\"#/\">a</a>")]
    [InlineData("<a href=\"?q=1\">a</a>", "<a href=\"#/a/b?q=1\">a</a>")]
    [InlineData("<a href=\"#x\" hidden>a</a>", "<a href=\"#x\" hidden>a</a>")]
    [InlineData("<a href=mailto:a@example.org>a</a>", "<a href=mailto:a@example.org>a</a>")]
    [InlineData("<a href=d.html id=i>a</a>", "<a id=\"i\">a</a>")]
    [InlineData("<a href=../files/p.png>a</a>", "<a data-file=\"files/p.png\" download=\"p.png\">a</a>")]
    [InlineData("<img src=../files/p.png srcset='x 2x' alt>", "<img data-file=\"files/p.png\" alt=\"\">")]
    [InlineData("<img src=gone.png alt=a><img src='data:,x'>", "<img alt=\"a\"><img src='data:,x'>")]
    [InlineData("<video poster=x.png src=https://example.org/v></video>", "<video></video>")]
    [InlineData("a<script>'</main><p>'</script>b<script src=x></script>c", "abc")]
    [InlineData("a<iframe src=x><p></iframe>b<object><object></object><b></object>c<embed src=x>d<link href=x>e", "abcde")]
    [InlineData("a<iframe/><p>b</iframe>c", "ac")]
    [InlineData("<svg><use href=\"d.svg#x\"/></svg>", "<svg><use/></svg>")]
    public void Addresses_lead_into_the_file_and_nothing_is_loaded(string written, string expected)
    {
        var page = Read($"<body>{written}<main>{written}</main>{written}");

        Assert.Equal(expected, page.Frame.Before);
        Assert.Equal($"<main>{expected}</main>", page.Content);
        Assert.Equal(expected, page.Frame.After);
    }

    [Theory]
    [InlineData("<nav>a<ul><li><a href=d.html>x</a></li></ul></nav>b", "b")]
    [InlineData("<nav>a<ul>\n<li> <a href=d.html><b>x</b> y</a>\n</li>\n<li><a href=#z>x</a></li></ul></nav>", "<nav>a<ul>\n\n<li><a href=#z>x</a></li></ul></nav>")]
    [InlineData("<nav><h2>a</h2><ul><li><a href=d.html>x</a></li></ul></nav>", "<nav><h2>a</h2></nav>")]
    [InlineData("<div><ol><li><a href=d.html>x</a></li></ol></div>", "<div></div>")]
    [InlineData("<ul><li><a href=d.html>x</a> y</li></ul>", "<ul><li><a>x</a> y</li></ul>")]
    [InlineData("<ul><li><span><a href=d.html>x</a></span></li></ul>", "<ul><li><span><a>x</a></span></li></ul>")]
    [InlineData("<ul><li>x<ul><li><a href=d.html>y</a></li></ul></li></ul>", "<ul><li>x</li></ul>")]
    [InlineData("<p><a href=d.html>x</a></p></li>", "<p><a>x</a></p></li>")]
    public void Around_the_content_a_place_in_a_list_goes_with_its_link(string written, string expected)
    {
        var page = Read($"<body>{written}<main>{written}</main>{written}");

        Assert.Equal(expected, page.Frame.Before);
        Assert.Equal(expected, page.Frame.After);
        Assert.Equal($"<main>{written.Replace(" href=d.html", "", StringComparison.Ordinal)}</main>", page.Content);
    }

    [Theory]
    [InlineData("<!DOCTYPE html><html lang=\"zh-CN\"><head><title> 一 &amp; 二 </title><meta charset=utf-8><meta name=description content='a>b'><meta name=robots content=x><meta property=p></head><body id=b><main>三</main></body></html>")]
    [InlineData("<html lang=zh-CN><meta charset=utf-8><title>一 &amp; 二</title><script>'<body>'</script><style>x</style><meta name=description content='a>b'><body id=b><main>三</main>")]
    public void The_head_is_told(string html)
    {
        var page = Read(html);

        Assert.Equal("一 & 二", page.Title);
        Assert.Equal("zh-CN", page.Language);
        Assert.Equal(["<meta charset=utf-8>", "<meta name=description content='a>b'>"], page.Meta);
        Assert.Equal("<main>三</main>", page.Content);
        Assert.Equal([new PageAttribute("id", "b")], page.Frame.Attributes);
    }

    [Fact]
    public void A_body_needs_no_tag_and_a_second_main_is_part_of_the_frame()
    {
        var page = Read("<title>a</title><header>b</header><main>c<main>d</main>e</main><main>f</main>g");

        Assert.Equal(("<header>b</header>", "<main>c<main>d</main>e</main>", "<main>f</main>g"), (page.Frame.Before, page.Content, page.Frame.After));
    }

    [Fact]
    public void A_page_without_main_is_all_frame()
    {
        var page = Read("<body><p>a</p>");
        Assert.Equal(("<p>a</p>", "", ""), (page.Frame.Before, page.Content, page.Frame.After));
    }

    [Fact]
    public void Only_the_search_s_own_element_loses_its_scripts()
    {
        var page = Read("<body><main><p data-engine=x data-page=../index.html>a</p></main><div id=Search data-engine=x data-index=y data-page=../index.html>b</div>");

        Assert.Equal("<main><p data-engine=x data-page=../index.html>a</p></main>", page.Content);
        Assert.Equal("<div id=\"Search\" data-page=\"#/\">b</div>", page.Frame.After);
    }

    private static SinglePage Read(string html)
    {
        var file = OutputFile.Text(new UrlPath("a/b.html"), html);
        var none = new UrlPath("none");
        var references = new PageReferences(new SingleFileParts
        {
            Site = [.. Pages.Select(page => OutputFile.Text(new UrlPath(page), ""))],
            Redirects = [],
            Carried = [new UrlPath("files/p.png")],
            Style = none,
            Icon = none,
            SchemeScript = none,
            Search = [],
            Script = default,
            Notice = "",
        });
        return SinglePageReader.Read(file, references);
    }
}
