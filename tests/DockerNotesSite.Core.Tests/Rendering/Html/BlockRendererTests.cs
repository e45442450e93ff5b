using DockerNotesSite.Model;
using DockerNotesSite.Model.Commands;
using DockerNotesSite.Model.Content;
using static DockerNotesSite.Rendering.Html.HtmlFixture;

namespace DockerNotesSite.Rendering.Html;

public sealed class BlockRendererTests
{
    [Fact]
    public void Headings_step_down_one_level_at_a_time_and_keep_their_anchors() => Assert.Equal(
        """
        <h2 id="一">一<a class="permalink" href="#%E4%B8%80" aria-label="Link to this section: 一">#</a></h2>
        <h3 id="二">二<a class="permalink" href="#%E4%BA%8C" aria-label="Link to this section: 二">#</a></h3>
        <h2 id="三">三<a class="permalink" href="#%E4%B8%89" aria-label="Link to this section: 三">#</a></h2>
        """,
        Blocks(Heading(3, "一"), Heading(6, "二"), Heading(1, "三")));

    [Fact]
    public void A_second_heading_with_one_anchor_has_no_id() =>
        Assert.EndsWith("<h2>一</h2>", Blocks(Heading(2, "一"), Heading(2, "一")), StringComparison.Ordinal);

    [Fact]
    public void A_tables_header_says_what_it_heads_and_the_box_scrolls_by_keyboard() => Assert.Equal(
        """
        <div class="table-scroll" tabindex="0" role="group" aria-label="Table"><table><thead><tr><th scope="col">a</th><th scope="col" class="right">b</th></tr></thead><tbody>
        <tr><td>1</td><td class="right">2</td></tr></tbody></table></div>
        """,
        Blocks(new TableBlock
        {
            Location = default,
            Alignments = [TableAlignment.None, TableAlignment.Right],
            Header = [Cell("a"), Cell("b")],
            Rows = [[Cell("1"), Cell("2")]],
        }));

    [Fact]
    public void A_tables_row_is_a_place_with_the_name_of_its_first_cell() => Assert.EndsWith(
        """
        <tbody>
        <tr id="row-1"><td><a class="permalink" href="#row-1" aria-label="Link to this row: a">#</a>a</td><td>1</td></tr>
        <tr><td></td><td></td></tr></tbody></table></div>
        """,
        Blocks(new TableBlock
        {
            Location = default,
            Alignments = [TableAlignment.None, TableAlignment.None],
            Rows = [[Cell("a"), Cell("1")], [Cell(""), Cell("")]],
            RowAnchors = [new Anchor("row-1"), Anchor.None],
        }),
        StringComparison.Ordinal);

    [Fact]
    public void A_command_tables_columns_stand_as_the_author_wrote_them() => Assert.Equal(
        """
        <div class="table-scroll" tabindex="0" role="group" aria-label="Containers"><table class="commands columns-3" role="table"><caption>Containers</caption><thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader" class="syntax">Usage</th><th scope="col" role="columnheader" class="action">Action</th><th scope="col" role="columnheader" class="remark">Remark</th></tr></thead><tbody role="rowgroup">
        <tr id="r-1" role="row"><td class="syntax" role="cell"><div class="command-line"><code class="line" translate="no"><a href="docker-rm.html" class="command"><span class="t-program">docker</span> <span class="t-subcommand">rm</span></a></code></div></td><td class="action" role="cell"><a class="permalink" href="#r-1" aria-label="Link to this row: remove">#</a>remove</td><td class="remark" role="cell">second</td></tr></tbody></table></div>
        """,
        Blocks(new CommandTable
        {
            Location = default,
            Title = [new Text("Containers")],
            Columns =
            [
                new TableColumn(ColumnRole.Syntax, [new Text("Usage")]),
                new TableColumn(ColumnRole.Action, []),
                new TableColumn(ColumnRole.Remark, []),
                new TableColumn(ColumnRole.Syntax, []),
            ],
            Rows =
            [
                new CommandRow
                {
                    Location = default,
                    Anchor = new Anchor("r-1"),
                    Action = [new Text("remove")],
                    Syntax = new CommandLine
                    {
                        Text = "docker rm",
                        Location = default,
                        Tokens = [new CommandToken(0, 6, CommandTokenKind.Program), new CommandToken(7, 2, CommandTokenKind.Subcommand)],
                    },
                    Remarks = [[new Text("second")]],
                },
            ],
        }));

    [Fact]
    public void A_shell_block_marks_prompts_and_comments() => Assert.Equal(
        "<div class=\"code\"><pre tabindex=\"0\"><code class=\"language-console\" translate=\"no\">"
        + "<span class=\"t-comment\"># list</span>\n<span class=\"t-prompt\">$ </span>docker ps\nCONTAINER ID</code></pre></div>",
        Blocks(new CodeBlock { Location = default, Language = "console", Text = "# list\n$ docker ps\nCONTAINER ID" }));

    [Fact]
    public void Terms_that_follow_each_other_are_one_list() => Assert.Equal(
        1,
        Blocks(Term("a"), Term("b")).Split("<dl").Length - 1);

    [Fact]
    public void An_alert_has_the_interfaces_title_and_a_quotation_none()
    {
        Assert.Equal(
            "<div class=\"alert alert-tip\" role=\"note\"><p class=\"alert-title\">Tip</p><p>x</p>\n</div>",
            Blocks(new Quote { Location = default, Kind = "tip", Content = [Paragraph("x")] }));
        Assert.Equal("<blockquote><p>x</p>\n</blockquote>", Blocks(new Quote { Location = default, Content = [Paragraph("x")] }));
    }

    [Fact]
    public void A_task_says_whether_it_is_done() => Assert.Equal(
        "<ul class=\"tasks\"><li><span class=\"task task-done\" role=\"img\" aria-label=\"Done\">☑</span> x</li></ul>",
        Blocks(new ListBlock { Location = default, IsOrdered = false, Items = [new ListItem(default, [Paragraph("x")], IsChecked: true)] }));

    [Fact]
    public void An_element_that_is_not_allowed_leaves_its_content() => Assert.Equal(
        "<p>x</p>",
        Blocks(new ElementBlock { Location = default, Name = "object", Content = [Paragraph("x")] }));

    private static Heading Heading(int level, string text) =>
        new() { Location = default, Level = level, Content = [new Text(text)], Anchor = new Anchor(text) };

    private static TableCell Cell(string text) => new(default, [new Text(text)], text);

    private static ConceptDefinition Term(string name) =>
        new() { Location = default, Name = name, Term = [new Text(name)], Definition = [Paragraph("x")], Anchor = new Anchor(name) };
}
