using System.Text;

namespace DockerNotesSite.Hostile;

/// <summary>The monsters that the program has to survive.</summary>
internal static class Monsters
{
    private const int Levels = 100_000;
    private const int LongName = 65_000;
    private const int Megabyte = 1 << 20;

    /// <summary>Nesting, names and characters: small files.</summary>
    public static IReadOnlyList<Monster> Small { get; } =
    [
        new("bomb.md", null, ("---\ntitle: Bomb\na: &a [x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]\nd: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]\ntags: *d\n---\n\nText.\n", 1)),
        new("flow.md", null, ("---\ntitle: Flow\ntags: ", 1), ("[", 60_000), ("\n---\n\nText.\n", 1)),
        new("spaces.md", null, ("---\ntitle: \"x", 1), (" ", 60_000), ("y\n- z", 1), (" ", 4_000), ("w\n---\n\nText.\n", 1)),
        new("quotes.md", "DNS3107", ("# Quotes\n\n", 1), ("> ", Levels), ("x\n", 1)),
        new("brackets.md", "DNS3107", ("# Brackets\n\n", 1), ("[", Levels), ("x\n", 1)),
        new("links.md", "DNS3107", ("# Links\n\n", 1), ("[a](", Levels), ("x\n", 1)),
        new("lists.md", "DNS3107", ("# Lists\n\n", 1), ("- ", Levels), ("x\n", 1)),
        new("round.md", null, ("# Round\n\n", 1), ("(", Levels), ("x", 1), (")", Levels)),
        new("stars.md", "DNS3107", ("# Stars\n\n", 1), ("**a *b ", Levels), ("\n", 1)),
        new("html.md", null, ("# Html\n\n", 1), ("<b>", 99_000), ("x\n", 1)),
        new("breaks.md", null, ("# Breaks\n\n", 1), ("<b>a\n", 20_000)),
        new("page.html", "DNS3107", ("<!doctype html><meta charset=utf-8><title>Page</title>", 1), ("<div>", 99_000), ("x", 1)),
        new("shell.md", null, ("# Shell\n\n```sh\ndocker run ", 1), ("$(", Levels), ("x\n```\n", 1)),
        new("quoted.md", null, ("# Quoted\n\n```sh\ndocker run ", 1), ("\"'", Levels), ("x\n```\n", 1)),
        new("pasted.txt", null, ("Pasted\n\n", 1), ("> ", Levels), ("x\n", 1)),
        new("nul.md", null, ("# Nul\n\nSome text that is longer than the NUL bytes in it are many, by far.\0\0\n", 1)),
        new("binary.md", "DNS1013", ("# Nul\n\n", 1), ("\0", Levels)),
        new("surrogate.md", "DNS1011", ("\uFEFF# Half\n\nx \uD800 y\n", 1)) { Encoding = new LooseUtf16() },
        new("override.md", null, ("# \u202Eedirrevo\u202C\n\n\u2067text\u2069 `docker ps \u202E` and [\u202Egnp.a\u202C](a.md)\n", 1)),
        new("address.md", null, ("# Address\n\n[x](https://a.test/", 1), ("a", LongName), (") [y](", 1), ("b", LongName), (".md) [z](#", 1), ("c", LongName), (")\n", 1)),
        new("heading.md", null, ("# ", 1), ("题 ", LongName), ("\n\n## ", 1), ("h", LongName), ("\n\nx\n", 1)),
        new("term.md", null, ("# Term\n\n## 概念\n\n### ", 1), ("词", LongName), ("\n\nx\n", 1)),
        new("command.md", null, ("# Command\n\n| 操作 | 命令 |\n|---|---|\n| x | docker ", 1), ("a", LongName), (" |\n| y | docker run --", 1), ("b", LongName), (" [", 1), ("c", LongName), ("] |\n", 1)),
        new("slug.md", "DNS3009", ("---\ntitle: x\nslug: ", 1), ("s", 60_000), ("\n---\n", 1)),
        new("tag.md", null, ("---\ntitle: Tag\ntags: [", 1), ("t", 30_000), (", ", 1), ("签", 20_000), ("]\n---\n\nx\n", 1)),
        new($"{new string('n', 252)}.md", "DNS4002", ("# Name\n\nx\n", 1)),
        new($"{string.Join('/', Enumerable.Repeat(new string('d', 200), 10))}/deep.md", null, ("# Deep\n\nx\n", 1)),
    ];

    /// <summary>Megabytes, and what is just small enough to be shown; tests take a small part of some of them.</summary>
    public static IReadOnlyList<Monster> Large { get; } =
    [
        new("line.md", "DNS1014", ("# Line\n\n", 1), ("lorem ipsum dolor sit amet 容器 ", 50 * Megabyte / 34), ("\n", 1)),
        new("solid.md", "DNS1014", ("# Solid\n\n", 1), ("x", 50 * Megabyte), ("\n", 1)),
        new("table.md", "DNS1014", ("# Table\n\n| a | b | c | d |\n|---|---|---|---|\n", 1), ("|x|y|z|w|\n", 250_000)),
        new("wide.md", "DNS3305", ("# Wide\n\n|", 1), (" h |", 1_000), ("\n|", 1), ("---|", 1_000), ("\n", 1), ($"|{string.Concat(Enumerable.Repeat("x|", 1_000))}\n", 1_000)),
        new("cells.md", "DNS3305", ("# Cells\n\n| a | b | c | d |\n|---|---|---|---|\n", 1), ("|x|y|z|w|\n", 200_000)),
        new("empty.md", null, ("# Empty\n\n|a|b|\n|-|-|\n", 1), ("|", 2_000_000), ("\n", 1)),
        new("rows.md", "DNS3305", ("# Rows\n\n| 操作 | 命令 | 示例 |\n|---|---|---|\n", 1), ("| 列出 | docker ps | docker ps -a |\n", 55_000)),
        new("most.md", null, ("# Most\n\n| 操作 | 命令 | 示例 |\n|---|---|---|\n", 1), ("| 运行 | docker run -it --rm -v [dir]:/data -p [port]:80 --name [container] -e A=B --network host --memory 1g [image] bash -c 'echo && ls' | docker run -it --rm -v /a:/data -p 80:80 --name web -e A=B --network host --memory 1g ubuntu bash -c 'echo' \\| grep x && docker stop web > /dev/null |\n", 700)),
        new("examples.md", "DNS3305", ("# Examples\n\n| 操作 | 命令 | 示例 |\n|---|---|---|\n| 列出 | docker ps | docker ps", 1), ("<br>docker ps", 150_000), (" |\n", 1)),
        new("history.md", "DNS3305", ("# History\n\n```sh\n", 1), ("# x\ndocker ps\n", 140_000), ("```\n", 1)),
        new("flags.md", "DNS3305", ("# Flags\n\n| 操作 | 命令 |\n|---|---|\n| x | docker run", 1), (" -v a:b", 250_000), (" |\n", 1)),
        new("padded.md", "DNS3305", ("# Padded\n\n", 1), ("|a", 100), ("|\n", 1), ("|-", 100), ("|\n", 1), ("|\n", 1_000_000)),
        new("items.md", "DNS3305", ("# Items\n\n", 1), ("- x\n", 520_000)),
        new("footnotes.md", "DNS3305", ("# Footnotes\n\n", 1), ("[^1]: x\n", 260_000)),
        new("emphasis.md", "DNS3305", ("# Emphasis\n\n", 1), ("<i>x</i>", 260_000), ("\n", 1)),
        new("rows.html", "DNS3305", ("<!doctype html><title>Rows</title><h1>Rows</h1><table>", 1), ("<tr><td>x<td>x", 130_000), ("</table>", 1)),
        new("texts.html", null, ("<!doctype html><title>Texts</title><h1>Texts</h1>", 1), ("<p>x", 99_900)),
        new("cells.html", null, ("<!doctype html><title>Cells</title><h1>Cells</h1><table>", 1), ("<tr><td>x<td>x<td>x<td>x", 19_900), ("</table>", 1)),
        new("html-table.md", null, ("# Table\n\n<table>", 1), ("<tr><td>x<td>x<td>x<td>x", 19_900), ("</table>\n", 1)),
        new("headings.md", null, ("# Headings\n\n", 1), ("# x\n", 49_900)),
        new("small-tables.md", null, ("# Tables\n\n", 1), ("|a|b|\n|-|-|\n|x|y|\n\n", 11_000)),
        new("concepts.md", null, ("# Concepts\n\n## 概念\n\n", 1), ("### x\n\ny\n\n", 24_900)),
        new("log.md", null, ("# Log\n\n```\n", 1), ("x\n", 1_000_000), ("```\n", 1)),
        new("session.md", "DNS3305", ("# Session\n\n```sh\n", 1), ("# x\n", 250_000), ("docker ps\n", 1), ("x y\n", 250_000), ("```\n", 1)),
        new("shared.md", "DNS3305", ("# Shared\n\n```sh\n# ", 1), ("很长的说明 ", 60_000), ("\n", 1), ("docker ps\n", 18_000), ("```\n", 1)),
        new("section.md", "DNS3305", ("# Section\n\n## ", 1), ("h", 1_500_000), ("\n\n| 操作 | 命令 |\n|---|---|\n", 1), ("| x | docker ps |\n", 16_000)),
        new("spanned.html", "DNS3305", ("<!doctype html><title>Spanned</title><h1>Spanned</h1><table><tr><td rowspan=1000>", 1), ("lorem ipsum ", 90_000), ("<td>x", 1), ("<tr><td>x", 999), ("</table>", 1)),
        new("printed.md", null, ("# Printed\n\n```sh\n", 1), ("# x\ndocker ps\nX Y\n", 9_000), ("X Y\n", 400_000), ("```\n", 1)),
        new("pasted-lists.txt", null, ("Lists\n\n", 1), ("- x\n\nab\n\n", 12_400)),
        new("pasted-table.txt", null, ("Table\n\n", 1), ("a\tb\tc\td\n", 19_900)),
        new("commands.md", "DNS1014", ("# Commands\n\n| 操作 | 命令 | 示例 |\n|---|---|---|\n", 1), ("| 列出 | docker ps | docker ps -a |\n", 333_333)),
    ];

    /// <summary>UTF-16 that lets halves of characters through.</summary>
    private sealed class LooseUtf16 : Encoding
    {
        public override int GetByteCount(char[] chars, int index, int count) => 2 * count;

        public override int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex)
        {
            Buffer.BlockCopy(chars, 2 * charIndex, bytes, byteIndex, 2 * charCount);
            return 2 * charCount;
        }

        public override int GetCharCount(byte[] bytes, int index, int count) => count / 2;

        public override int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex)
        {
            Buffer.BlockCopy(bytes, byteIndex, chars, 2 * charIndex, byteCount & ~1);
            return byteCount / 2;
        }

        public override int GetMaxByteCount(int charCount) => 2 * charCount;

        public override int GetMaxCharCount(int byteCount) => byteCount / 2;
    }
}
