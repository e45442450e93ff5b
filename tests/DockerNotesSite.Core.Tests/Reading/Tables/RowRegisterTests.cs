using System.Collections.Immutable;
using CsCheck;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Commands;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Reading.Tables;

public sealed class RowRegisterTests
{
    private static readonly ProgramSet Programs = new()
    {
        Names = ["docker", "kubectl"],
        Facts = ImmutableDictionary<string, ProgramFacts>.Empty.Add("docker", new ProgramFacts
        {
            Program = "docker",
            Version = "1",
            Commands = new[] { "docker run", "docker container", "docker container ls" }
                .ToImmutableDictionary(n => n, n => new CommandFacts { Component = new ComponentFacts("docker", "1"), Name = new CommandName(n) }, StringComparer.Ordinal),
        }),
    };

    [Theory]
    [InlineData("docker run -p 80:80 -d web", "docker-run-p-d")]
    [InlineData("docker container ls --filter=status=exited", "docker-container-ls-filter")]
    [InlineData("docker run web ls", "docker-run")]
    [InlineData("sudo docker run", "docker-run")]
    [InlineData("docker", "docker")]
    [InlineData("kubectl get pods", "kubectl-get")]
    [InlineData("docker run --aaaaaaaaaa --bbbbbbbbbb --cccccccccc --dddddddddd", "docker-run-aaaaaaaaaa-bbbbbbbbbb")]
    [InlineData("容器", "容器")]
    [InlineData("", "row")]
    public void An_address_begins_with_program_subcommands_and_flags(string syntax, string expected)
    {
        var anchor = Register([Row("x", syntax)])[0].Anchor.Value;
        Assert.Matches("^[0-9a-f]{8}$", anchor[^8..]);
        Assert.Equal(expected, anchor[..^9]);
    }

    [Fact]
    public void Rows_that_say_the_same_are_numbered()
    {
        var rows = Register([Row("x", "docker run"), Row("y", "docker run"), Row("x", "docker run"), Row("x", "docker run")]);
        Assert.Equal(rows[0].Anchor.Value + "-2", rows[2].Anchor.Value);
        Assert.Equal(rows[0].Anchor.Value + "-3", rows[3].Anchor.Value);
        Assert.NotEqual(rows[0].Anchor, rows[1].Anchor);
    }

    [Fact]
    public void An_address_stays_when_rows_are_added_and_moved() =>
        Gen.Select(Gen.Int[0, 500].HashSet[1, 60], Gen.Int[501, 999].HashSet[0, 60], Gen.Int[0, 999]).Sample((old, added, seed) =>
        {
            var before = Register(old.Select(Row));
            var after = Register(old.Concat(added).OrderBy(n => n * 7919 % 1009 * seed % 1013).Select(Row));
            var places = after.ToDictionary(r => r.Syntax.Text + PlainText.Of(r.Action).Trim(), r => r.Anchor);
            Assert.Equal(after.Length, after.Select(r => r.Anchor).Distinct().Count());
            Assert.All(before, r => Assert.Equal(r.Anchor, places[r.Syntax.Text + PlainText.Of(r.Action).Trim()]));
        });

    [Fact]
    public void Equal_rows_of_other_sections_and_titles_change_no_address() =>
        Gen.Select(Gen.Int[0, 5], Gen.Int[0, 5]).HashSet[1, 36].Sample(places =>
        {
            var before = AnchorsByPlace(places.Order());
            var after = AnchorsByPlace(places.OrderDescending());
            Assert.Equal(before.Count, before.Values.Distinct().Count());
            Assert.All(before, p => Assert.Equal(p.Value, after[p.Key]));
        });

    [Fact]
    public void A_row_without_command_and_action_is_known_by_its_other_cells()
    {
        var rows = Register([Row("", "") with { Remarks = [[new Text("a")]] }, Row("", "") with { Remarks = [[new Text("b")]] }]);
        Assert.DoesNotMatch("-2$", rows[1].Anchor.Value);
        Assert.NotEqual(rows[0].Anchor, rows[1].Anchor);
    }

    [Fact]
    public void Rows_of_plain_tables_have_addresses_that_stay_when_others_come()
    {
        string[][] before = [["20.10", "a"], ["28.2", "b"], ["", ""]];
        var first = PlainRows(before);
        var later = PlainRows([["19.03", "x"], .. before, ["20.10", "a"]]);

        Assert.All(first[..2], anchor => Assert.Matches("^row-[0-9a-f]{8}$", anchor.Value));
        Assert.True(first[2].IsNone);
        Assert.Equal(first, later[1..4]);
        Assert.Equal($"{first[0]}-2", later[4].Value);
        Assert.NotEqual(first[0], PlainRows([["20.10", "b"]])[0]);
    }

    private static ImmutableArray<Anchor> PlainRows(string[][] rows) => new RowRegister("a", Programs, new RowLimits(), new DiagnosticBag()).Register(new TableBlock
    {
        Location = SimpleMarkdown.At(1),
        Alignments = [],
        Rows = [.. rows.Select(cells => cells.Select(cell => new TableCell(SimpleMarkdown.At(1), [new Text(cell)], cell)).ToImmutableArray())],
    }).RowAnchors;

    private static Dictionary<(int, int), Anchor> AnchorsByPlace(IEnumerable<(int Section, int Title)> places)
    {
        var register = new RowRegister("a", Programs, new RowLimits(), new DiagnosticBag());
        var anchors = new Dictionary<(int, int), Anchor>();
        foreach (var (section, title) in places)
        {
            register.EnterSection($"section {section}");
            var table = new CommandTable { Location = SimpleMarkdown.At(1), Title = [new Text($"title {title}")], Columns = [], Rows = [Row("列出", "docker ps")] };
            anchors[(section, title)] = register.Register(table).Rows[0].Anchor;
        }

        return anchors;
    }

    [Fact]
    public void Ten_thousand_rows_have_ten_thousand_addresses()
    {
        var rows = Register(Enumerable.Range(0, 10_000).Select(n => Row($"{n}", "docker run")));
        Assert.Equal(10_000, rows.Select(r => r.Anchor).Distinct().Count());
    }

    private static CommandRow Row(int n) => Row($"action {n % 50}", $"docker run -p {n / 50}");

    private static CommandRow Row(string action, string syntax) => new()
    {
        Location = SimpleMarkdown.At(1),
        Action = [new Text(action)],
        Syntax = new CommandLine { Text = syntax, Location = SimpleMarkdown.At(1) },
    };

    private static ImmutableArray<CommandRow> Register(IEnumerable<CommandRow> rows) =>
        new RowRegister("a", Programs, new RowLimits(), new DiagnosticBag())
            .Register(new CommandTable { Location = SimpleMarkdown.At(1), Columns = [], Rows = [.. rows] }).Rows;
}
