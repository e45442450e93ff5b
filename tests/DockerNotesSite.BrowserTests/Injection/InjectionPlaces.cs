using System.Text;

namespace DockerNotesSite.Injection;

/// <summary>A place in a note's text: how a kind is written there in Markdown. Where it is text, it must be there to be read, letter by letter.</summary>
public sealed record InjectionPlace(string Name, Func<InjectionKind, string> Write, bool IsText = false);

/// <summary>Every place in the text of a note; those of its front matter and around it are <see cref="InjectedFolder"/>'s.</summary>
public static class InjectionPlaces
{
    private const string Escaped = "\\`*_{}[]()#+-.!|<>&\"'~$^=:;,/?@%";

    public static IReadOnlyList<InjectionPlace> All { get; } =
    [
        new("prose", kind => kind.Line),
        new("prose of several lines", kind => kind.Text),
        new("escaped prose", kind => Escape(kind.Line), IsText: true),
        new("behind a word", kind => $"text {kind.Line} text"),
        new("emphasis", kind => $"**{kind.Line}** ~~{kind.Line}~~"),
        new("heading", kind => $"### {kind.Line}"),
        new("heading's own anchor", kind => $"### Heading {{#{kind.Line}}}"),
        new("quotation", kind => $"> {kind.Line}"),
        new("list", kind => $"- {kind.Line}\n- [ ] {kind.Line}"),
        new("footnote", kind => $"text[^n{kind.Number}]\n\n[^n{kind.Number}]: {kind.Line}"),

        new("code", kind => $"text {Code(kind)} text", IsText: true),
        new("code block", kind => $"{Fence(kind)}\n{kind.Text}\n{Fence(kind)}", IsText: true),
        new("indented code", kind => $"    {kind.Line}", IsText: true),
        new("info string", kind => $"~~~~ {kind.Line}\ntext\n~~~~"),
        new("shell block", kind => $"```bash\n$ docker push {kind.Line.Replace("```", "` ` `", StringComparison.Ordinal)}\n```"),
        new("HTML code", kind => $"<pre><code>{kind.Line}</code></pre>"),

        new("link's address", kind => $"[link]({kind.Line})"),
        new("link's address in brackets", kind => $"[link](<{kind.Line.Replace("<", "\\<", StringComparison.Ordinal).Replace(">", "\\>", StringComparison.Ordinal)}>)"),
        new("link's text", kind => $"[{kind.Line}](index.md)"),
        new("link's title", kind => $"[link](#here \"{kind.Line.Replace("\"", "\\\"", StringComparison.Ordinal)}\")"),
        new("link's definition", kind => $"[link][d{kind.Number}]\n\n[d{kind.Number}]: <{kind.Line.Replace(">", "\\>", StringComparison.Ordinal)}> '{kind.Line.Replace("'", "\\'", StringComparison.Ordinal)}'"),
        new("address in the text", kind => $"<{kind.Line}> and https://example.com/{kind.Line}"),
        new("HTML link", kind => $"<a href=\"{Attribute(kind)}\" title='{kind.Line}' name={kind.Line}>link</a>"),
        new("image's address", kind => $"![image]({kind.Line})"),
        new("image's text and title", kind => $"![{kind.Line}](picture.png \"{kind.Line.Replace("\"", "\\\"", StringComparison.Ordinal)}\")"),
        new("HTML image", kind => $"<img src=\"{Attribute(kind)}\" alt=\"{Attribute(kind)}\" title=\"{kind.Line}\">"),
        new("HTML attribute", kind => $"<abbr title=\"{Attribute(kind)}\" lang='{kind.Line}' dir={kind.Line} id=\"{Attribute(kind)}\">text</abbr>"),
        new("HTML element", kind => $"<details open><summary>{kind.Line}</summary>\n\n{kind.Line}\n\n</details>"),

        new("table's cells", kind => Table(Cell(kind), "`docker ps`", Cell(kind), Cell(kind))),
        new("table's cell of a command", kind => Table("action", Cell(kind), "", "")),
        new("table's cells of code", kind => Table($"`{CellCode(kind)}`", $"`docker pull {CellCode(kind)}`", $"`{CellCode(kind)}`", $"`{CellCode(kind)}`")),
        new("HTML table", kind => $"<table><tr><th>操作</th><th>命令</th></tr><tr><td>{kind.Line}</td><td><code>docker {kind.Line}</code></td></tr></table>"),
        new("list of commands", kind => $"- {kind.Line}: `docker rm {CellCode(kind)}`"),
        new("command's flags, values and placeholders", kind => Table("action", $"`docker run --name={CellCode(kind)} -p [{CellCode(kind)}] <{CellCode(kind)}>`", $"`docker run --{CellCode(kind)} {CellCode(kind)}`", "")),
        new("command's quoted texts", kind => Table("action", $"`docker exec web sh -c \"{CellCode(kind)}\" '{CellCode(kind)}' $({CellCode(kind)})`", "", "")),

        new("concept's definition", kind => $"Term {kind.Number / 100}\n:   {kind.Line}"),
        new("HTML definition", kind => $"<dl><dt>Term {kind.Number / 100}</dt><dd>{kind.Line}</dd></dl>"),
        new("excuse", kind => $"<!-- cli: ignore DNS2003 {kind.Line} -->"),
    ];

    /// <summary>Any punctuation may be escaped in Markdown, and is itself then.</summary>
    private static string Escape(string line)
    {
        var escaped = new StringBuilder();
        foreach (var character in line)
        {
            escaped.Append(Escaped.Contains(character, StringComparison.Ordinal) ? "\\" : "").Append(character);
        }

        return escaped.ToString();
    }

    private static string Code(InjectionKind kind) => $"{Fence(kind)} {kind.Line} {Fence(kind)}";

    private static string Fence(InjectionKind kind) => kind.Text.Contains("```", StringComparison.Ordinal) ? "`````" : "````";

    private static string Attribute(InjectionKind kind) => kind.Line.Replace("\"", "&quot;", StringComparison.Ordinal);

    private static string Cell(InjectionKind kind) => kind.Line.Replace("|", "\\|", StringComparison.Ordinal);

    private static string CellCode(InjectionKind kind) => Cell(kind).Replace('`', '\'');

    private static string Table(string action, string command, string example, string remark) =>
        $"| 操作 | 命令 | 示例 | 说明 |\n| --- | --- | --- | --- |\n| {action} | {command} | {example} | {remark} |";
}
