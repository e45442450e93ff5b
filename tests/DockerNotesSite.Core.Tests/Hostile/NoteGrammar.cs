using System.Text;

namespace DockerNotesSite.Hostile;

/// <summary>Text that is made of pieces of all syntaxes that notes are read in, in any order, repeated and nested.</summary>
internal static class NoteGrammar
{
    private const int Deepest = 1_500;

    private static readonly string[] Pieces =
    [
        "# ", "## ", "###### ", "- ", "* ", "+ ", "> ", "1. ", "99999999999. ", "    ", "\t", "\n", "\n\n", "\r", "\r\n", "  \n", "\\\n", "===\n", "---\n", "***\n",
        "| a | b |\n", "|---|---|\n", "|:-:|", "a | b\n", "a\tb\n", "操作 | 命令 | 示例\n---|---|---\n", "操作\t命令\n", "|列出|docker ps|docker ps -a|\n", "+---+---+\n",
        "```\n", "```sh\n", "~~~\n", "`", "``", "$ ", "# 列出\ndocker ps\n", "docker run -it --rm ubuntu bash", "docker rm $(docker ps -aq)", "docker compose up", "git push -f",
        "docker run --nmae x y", "docker run -v a:b:c:d -p 1:2:3:4 --mount type=x,,y ", "docker exec 'a \"b", "sudo ", "&& ", "| ", "> x", "<<EOF\n", "$'\\x", "\\", "^\n", "`\n",
        "[a](b.md#c)", "[a](javascript:x)", "[a]( JAVA\nSCRIPT:x)", "![a](p.png)", "![a](//x/y)", "[a][b]", "[b]: c \"d\n", "[^1]", "[^1]: x\n", "<http://x>", "https://例え.jp/%zz?#", "www.x.y",
        "[x](#示例)", "[x](../../../etc/passwd)", "[x](a%00b.md)", "[x](\\\\host\\a)", "[x](/commands/docker-ps.html)", "mailto:a@b", "<a@b.c>",
        "<details>", "</details>", "<summary>", "<script>", "</script>", "<style>", "<table>", "<tr><td colspan=99999 rowspan=9999>", "</table>", "<!--", "-->", "<a href=\"data:x\">",
        "<a id=\"x\">", "<a name=x>", "</a>", "<b onclick=x>", "</b>", "<p>", "<li>", "<div>", "</div>", "<svg><a xlink:href=\"javascript:x\">", "<math><mi>", "<template>", "<base href=//x>",
        "<meta http-equiv=refresh content=0>", "<plaintext>", "<textarea>", "<select><option>", "<form>", "<iframe src=x>", "<img src=x onerror=y>", "<![CDATA[", "<?php ?>", "<!DOCTYPE x>", "&lt;", "&#0;", "&#x110000;", "&nbsp;", "&",
        "**", "*", "_", "~~", "==", "[", "]", "(", ")", "![", "](", "<", ">", "{#id}", "{#示例}", "{.x onclick=y}", ": ", "术语\n: 词\n", "## 概念\n\n", "### 容器（container）\n\n词\n\n", "容器：词\n",
        "::: tip x\n", ":::\n", "> [!NOTE]\n", "- [ ] ", "[TOC]\n", "<!-- more -->", "<!-- cli: ignore DNS2003 x -->", "<!-- cli: ignore", "{{ page.title }}", "{% raw %}", "{{x}}", "<container>", "[container]", "$CONTAINER", "CONTAINER",
        "---\n", "title: x\n", "slug: ../x\n", "slug: index\n", "aliases: [/a/, ../b, index, 'con']\n", "tags: [a, 'b', *c, &d e]\n", "date: 2024-13-45\n", "lang: en\n", "order: 1e999\n", "draft: true\n", "? a\n: b\n", "!!binary x\n", "+++\n",
        "\0", "\u0001", "\u0085", "\u00A0", "\u00AD", "\u200B", "\u200D", "\u202E", "\u2066", "\u2028", "\u2029", "\u3000", "\uFEFF", "\uFFFE", "\uFFFF", "\uE000", "\uD83D\uDE00", "e\u0301\u0301\u0301", "ﷺ", "İıſK", "Ǆ", "ß",
    ];

    private static readonly (string Open, string Close)[] Nestings =
    [
        ("> ", ""), ("- ", ""), ("1. ", ""), ("[", "]"), ("![", "](x)"), ("[a](", ")"), ("*a ", "*"), ("**_", "_**"), ("~~", "~~"), ("`", "`"), ("<b>", "</b>"), ("<div>\n\n", "\n\n</div>"),
        ("<details><summary>x</summary>\n\n", "\n</details>\n"), ("<table><tr><td>", "</table>"), ("<ul><li>", "</ul>"), ("<blockquote>", ""), ("<dl><dd>", "</dl>"), ("$(", ")"), ("\"$(", ")\""), ("(", ")"),
        ("{", "}"), ("<!-- ", " -->"), ("::: tip\n", "\n:::\n"), ("“", "”"), ("（", "）"), ("&amp;", ""), ("a\n: ", ""), ("sudo ", ""), ("docker exec x sh -c '", "'"), ("[^a]: ", ""), ("<a href=x>", "</a>"), ("\\", ""), ("#", ""),
    ];

    public static string Piece(Random random) => Pieces[random.Next(Pieces.Length)];

    public static string Text(Random random)
    {
        var text = new StringBuilder();
        for (var left = random.Next(1, 60); left > 0; left--)
        {
            text.Append(random.Next(12) switch
            {
                0 => Nested(random),
                1 => Repeated(Piece(random), Size(random, 300)),
                2 => Repeated(Piece(random) + Piece(random), Size(random, 100)),
                _ => Piece(random),
            });
        }

        return text.ToString();
    }

    /// <summary>Front matter that begins well, and then anything.</summary>
    public static string FrontMatter(Random random)
    {
        var text = new StringBuilder("---\ntitle: ");
        for (var left = random.Next(1, 12); left > 0; left--)
        {
            text.Append(Piece(random)).Append(random.Next(3) == 0 ? "\n" : "");
        }

        return text.Append(random.Next(5) == 0 ? "" : "\n---\n").ToString();
    }

    public static string Nested(Random random)
    {
        var (open, close) = Nestings[random.Next(Nestings.Length)];
        var depth = Size(random, Deepest);
        return Repeated(open, depth) + Piece(random) + (random.Next(3) == 0 ? "" : Repeated(close, depth));
    }

    /// <summary>Small ones as often as large ones.</summary>
    public static int Size(Random random, int largest) => (int)Math.Pow(largest, random.NextDouble());

    private static string Repeated(string piece, int count) => string.Concat(Enumerable.Repeat(piece, count));
}
