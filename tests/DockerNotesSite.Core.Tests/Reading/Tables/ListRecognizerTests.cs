using System.Collections.Immutable;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Reading.Tables;

public sealed class ListRecognizerTests
{
    [Theory]
    [InlineData("`docker ps`: 列出", "Syntax,Action\n  列出 = 1,2:docker ps")]
    [InlineData("`docker ps` - lists", "Syntax,Action\n  lists = 1,2:docker ps")]
    [InlineData("`docker ps` – lists", "Syntax,Action\n  lists = 1,2:docker ps")]
    [InlineData("`docker ps` — 列出", "Syntax,Action\n  列出 = 1,2:docker ps")]
    [InlineData("`docker ps` → 列出", "Syntax,Action\n  列出 = 1,2:docker ps")]
    [InlineData("`docker ps` => 列出", "Syntax,Action\n  列出 = 1,2:docker ps")]
    [InlineData("`docker ps` 列出，`-a` 全部。", "Syntax,Action\n  列出，`-a` 全部。 = 1,2:docker ps")]
    [InlineData("**`docker ps`**：列出", "Syntax,Action\n  列出 = 1,4:docker ps")]
    [InlineData("`docker ps`\n列出", "Syntax,Action\n  列出 = 1,2:docker ps")]
    [InlineData("`docker ps` / `docker container ls`：列出", "Syntax,Action\n  列出 = 1,2:docker ps\n  列出 = 1,16:docker container ls")]
    [InlineData("[`docker create`](create.md) what it does", "Syntax,Action,Remark\n  what it does = 1,3:docker create # [`docker create`]")]
    [InlineData("列出容器 - `docker ps`", "Action,Syntax\n  列出容器 = 1,9:docker ps")]
    [InlineData("列出容器：`docker ps`。", "Action,Syntax\n  列出容器 = 1,7:docker ps")]
    [InlineData("列出容器\n`docker ps`", "Action,Syntax\n  列出容器 = 1,7:docker ps")]
    [InlineData("列出容器：`docker ps`、`docker ps -a`", "Action,Syntax\n  列出容器 = 1,7:docker ps\n  列出容器 = 1,19:docker ps -a")]
    [InlineData("docker ps -a - 列出", "Syntax,Action\n  列出 = 1,1:docker ps -a")]
    [InlineData("列出：docker ps -a", "Action,Syntax\n  列出 = 1,4:docker ps -a")]
    [InlineData("列出容器 `docker ps`", "Action,Syntax\n  列出容器 = 1,7:docker ps")]
    [InlineData("**启动** `docker start web`", "Action,Syntax\n  *启动* = 1,9:docker start web")]
    [InlineData("List containers `docker ps -a`", "Action,Syntax\n  List containers = 1,18:docker ps -a")]
    [InlineData("`docker search`：搜索。不搜索别处。", "Syntax,Action\n  搜索。不搜索别处。 = 1,2:docker search")]
    [InlineData("$ docker run -p 80:80 web  # 运行", "Syntax,Action\n  运行 = 1,3:docker run -p 80:80 web")]
    public void An_item_is_a_command_and_its_description(string item, string expected) =>
        Assert.Equal($"List {expected}\n", SimpleMarkdown.Recognize(SimpleMarkdown.List([SimpleMarkdown.Paragraph(item)])).Dump);

    [Theory]
    [InlineData("用 `docker ps` 查看容器，再用 `docker rm` 删除")]
    [InlineData("安装 `docker`")]
    [InlineData("参见 `docker ps`")]
    [InlineData("See `docker ps`")]
    [InlineData("先停止，再 `docker rm web`")]
    [InlineData("查看容器 `docker ps`。")]
    [InlineData("`-a` 相当于 `docker ps -a`")]
    [InlineData("`docker search` 搜索的是 Docker Hub。不搜索别处。")]
    [InlineData("`docker rm` 删除容器，`docker rmi` 删除镜像。")]
    [InlineData("`docker ps` lists. It needs no argument.")]
    [InlineData("`docker ps`")]
    [InlineData("`kubectl get`: 列出")]
    [InlineData("docker：容器引擎")]
    [InlineData("**容器**：运行的镜像")]
    public void Other_items_stay_in_their_list(string item) =>
        Assert.Equal(
            "List[Paragraph(" + item.Replace("**", "*", StringComparison.Ordinal) + ");]\n",
            SimpleMarkdown.Recognize(SimpleMarkdown.List([SimpleMarkdown.Paragraph(item)])).Dump);

    [Fact]
    public void An_item_may_hold_its_command_in_a_block_and_more_text()
    {
        var (dump, _) = SimpleMarkdown.Recognize(SimpleMarkdown.List(
            [SimpleMarkdown.Paragraph("列出容器："), SimpleMarkdown.Paragraph("`docker ps {{x}}`")],
            [SimpleMarkdown.Paragraph("列出镜像"), Shell("$ docker images")],
            [SimpleMarkdown.Paragraph("`docker rm`: 删除"), SimpleMarkdown.Paragraph("`docker rm web`"), SimpleMarkdown.Paragraph("要先停止。")]));
        Assert.Equal(
            "List Action,Syntax,Example,Remark\n  列出容器 = 1,2:docker ps {{x}} # \n  列出镜像 = 1,3:docker images # \n"
            + "  删除 = 1,2:docker rm + 1,2:docker rm web # 要先停止。\n",
            dump);
    }

    [Fact]
    public void Two_of_three_items_make_a_table_and_the_third_is_told()
    {
        ImmutableArray<Block> with = [SimpleMarkdown.Paragraph("`docker ps`: 列出")];
        ImmutableArray<Block> without = [SimpleMarkdown.Paragraph("其他")];
        var (dump, diagnostics) = SimpleMarkdown.Recognize(SimpleMarkdown.List(with, with, without));
        Assert.Equal("List Syntax,Action\n  列出 = 1,2:docker ps\n  列出 = 1,2:docker ps\n  其他 = 1,1:\n", dump);
        Assert.Equal("DNS3304", Assert.Single(diagnostics).Code);
        Assert.StartsWith("List[", SimpleMarkdown.Recognize(SimpleMarkdown.List(with, without)).Dump, StringComparison.Ordinal);
        var numbered = SimpleMarkdown.List(with, with, without) with { IsOrdered = true };
        Assert.StartsWith("List[", SimpleMarkdown.Recognize(numbered).Dump, StringComparison.Ordinal);
    }

    [Fact]
    public void A_task_stays_a_task()
    {
        var list = SimpleMarkdown.List([SimpleMarkdown.Paragraph("`docker ps`: 列出")]);
        list = list with { Items = [list.Items[0] with { IsChecked = false }] };
        Assert.StartsWith("List[", SimpleMarkdown.Recognize(list).Dump, StringComparison.Ordinal);
    }

    [Fact]
    public void Categories_are_titles()
    {
        var inner = SimpleMarkdown.List([SimpleMarkdown.Paragraph("`docker ps`: 列出")]);
        var middle = SimpleMarkdown.List([SimpleMarkdown.Paragraph("运行"), inner]);
        Assert.Equal(
            "List \"容器 / 运行\" Syntax,Action\n  列出 = 1,2:docker ps\nList \"镜像\" Syntax,Action\n  列出 = 1,2:docker ps\n",
            SimpleMarkdown.Recognize(SimpleMarkdown.List([SimpleMarkdown.Paragraph("容器："), middle], [SimpleMarkdown.Paragraph("镜像"), inner])).Dump);
    }

    [Fact]
    public void A_category_among_commands_divides_the_table()
    {
        var inner = SimpleMarkdown.List([SimpleMarkdown.Paragraph("`docker images`: 列出")]);
        Assert.Equal(
            "List Syntax,Action\n  信息 = 1,2:docker info\nList \"镜像\" Syntax,Action\n  列出 = 1,2:docker images\nList Syntax,Action\n  版本 = 1,2:docker version\n",
            SimpleMarkdown.Recognize(SimpleMarkdown.List(
                [SimpleMarkdown.Paragraph("`docker info`: 信息")],
                [SimpleMarkdown.Paragraph("镜像"), inner],
                [SimpleMarkdown.Paragraph("`docker version`: 版本")])).Dump);
    }

    [Theory]
    [InlineData("跟随：`docker export -f web`", "Action,Syntax\n  看日志 = 1,6:docker cp web\n  跟随 = 1,5:docker export -f web")]
    [InlineData("要点", "Action,Syntax,Remark\n  看日志 = 1,6:docker cp web # 要点")]
    [InlineData("`docker cp a b`", "Action,Syntax,Example\n  看日志 = 1,6:docker cp web + 1,2:docker cp a b")]
    public void A_nested_list_belongs_to_its_command(string nested, string expected)
    {
        var inner = SimpleMarkdown.List([SimpleMarkdown.Paragraph(nested)]);
        var (dump, _) = SimpleMarkdown.Recognize(SimpleMarkdown.List([SimpleMarkdown.Paragraph("看日志：`docker cp web`"), inner]));
        Assert.Equal($"List {expected}\n", dump);
    }

    [Fact]
    public void A_nested_list_that_no_row_has_place_for_stays_in_its_list()
    {
        var notes = SimpleMarkdown.List([new Quote { Location = SimpleMarkdown.At(1), Content = [SimpleMarkdown.Paragraph("要点")] }]);
        var (dump, _) = SimpleMarkdown.Recognize(SimpleMarkdown.List([SimpleMarkdown.Paragraph("`docker ps`: 列出"), notes]));
        Assert.Equal("List[Paragraph(`docker ps`: 列出);List[Quote(Paragraph(要点););];]\n", dump);
    }

    [Fact]
    public void Descriptions_with_their_command_behind_the_list()
    {
        var (dump, _) = SimpleMarkdown.Recognize(
            SimpleMarkdown.List([SimpleMarkdown.Paragraph("列出：")]), SimpleMarkdown.Paragraph("`docker ps`"),
            SimpleMarkdown.List([SimpleMarkdown.Paragraph("停止：")]), SimpleMarkdown.Paragraph("`docker stop {{容器}}`"),
            SimpleMarkdown.List([SimpleMarkdown.Paragraph("说明")]), SimpleMarkdown.Paragraph("文字"));
        Assert.Equal(
            "List Action,Syntax\n  列出 = 1,2:docker ps\n  停止 = 1,2:docker stop {{容器}}\nList[Paragraph(说明);]\nParagraph(文字)\n",
            dump);
    }

    [Theory]
    [InlineData("`docker ps`", "List Syntax,Action\n  列出 = 1,2:docker ps\n")]
    [InlineData("docker stop [容器]", "List Syntax,Action\n  列出 = 1,1:docker stop [容器]\n")]
    [InlineData("docker", "Concept(docker: Paragraph(列出);)\n")]
    [InlineData("容器", "Concept(容器: Paragraph(列出);)\n")]
    public void A_term_may_be_a_command(string term, string expected) =>
        Assert.Equal(expected, SimpleMarkdown.Recognize(new ConceptDefinition
        {
            Location = SimpleMarkdown.At(1),
            Name = term.Trim('`'),
            Term = SimpleMarkdown.Inlines(term, SimpleMarkdown.At(1)),
            Definition = [SimpleMarkdown.Paragraph("列出")],
        }).Dump);

    [Fact]
    public void Tables_are_found_at_any_depth()
    {
        var list = SimpleMarkdown.List([SimpleMarkdown.Paragraph("`docker ps`: 列出")]);
        var item = SimpleMarkdown.List([SimpleMarkdown.Paragraph("文字"), new Quote { Location = SimpleMarkdown.At(1), Content = [list] }]);
        Assert.Equal("List[Paragraph(文字);Quote(List Syntax,Action;  列出 = 1,2:docker ps;);]\n", SimpleMarkdown.Recognize(item).Dump);
    }

    [Fact]
    public void Blocks_nested_without_end_are_no_danger()
    {
        Block block = SimpleMarkdown.Paragraph("x");
        for (var i = 0; i < 100_000; i++)
        {
            block = new Quote { Location = SimpleMarkdown.At(1), Content = [block] };
        }

        new CommandTableRecognizer(new(), SimpleMarkdown.Docker).Recognize([block], "a", new(), new());
    }

    private static CodeBlock Shell(string text) =>
        new() { Location = SimpleMarkdown.At(1), TextLocation = SimpleMarkdown.At(1), Language = "sh", Text = text };
}
