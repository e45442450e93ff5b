namespace DockerNotesSite.Reading.Tables;

public sealed class TableRecognizerTests
{
    [Theory]
    [InlineData("操作|命令|示例\n-|-|-\n列出|docker ps|docker ps -a", "Table Action(操作),Syntax(命令),Example(示例)\n  列出 = 3,4:docker ps + 3,14:docker ps -a\n")]
    [InlineData("Docker 命令|What it does\n-|-\n`docker ps`|lists", "Table Syntax(Docker 命令),Action(What it does)\n  lists = 3,2:docker ps\n")]
    [InlineData("命令 / Command|**用途：**\n-|-\n$ docker ps|列出", "Table Syntax(命令 / Command),Action(*用途：*)\n  列出 = 3,3:docker ps\n")]
    [InlineData("|||\n|-|-|-|\n|列出|docker ps|docker ps -a|", "Table Action,Syntax,Example\n  列出 = 3,5:docker ps + 3,15:docker ps -a\n")]
    [InlineData("列出\tdocker ps\tdocker ps -a", "Table Action,Syntax,Example\n  列出 = 1,4:docker ps + 1,14:docker ps -a\n")]
    [InlineData("列出\tdocker ps\n停止\tdocker stop 容器名", "Table Action,Syntax\n  列出 = 1,4:docker ps\n  停止 = 2,4:docker stop 容器名\n")]
    [InlineData("docker ps | 列出\n-|-\ndocker rm [容器] | 删除", "Table Syntax,Action\n  列出 = 1,1:docker ps\n  删除 = 3,1:docker rm [容器]\n")]
    [InlineData("序号|命令|备注|操作\n-|-|-|-\n1|docker ps|常用|列出", "Table Remark(序号),Syntax(命令),Remark(备注),Action(操作)\n  列出 = 3,3:docker ps # 1 # 常用\n")]
    [InlineData("#|x|y\n-|-|-\n1|docker ps|列出", "Table Remark(#),Syntax(x),Action(y)\n  列出 = 3,3:docker ps # 1\n")]
    [InlineData("|命令|\n|-|\n|docker ps|", "Table Syntax(命令)\n   = 3,2:docker ps\n")]
    [InlineData("操作|示例\n-|-\n列出|docker ps", "Table Action(操作),Syntax(示例)\n  列出 = 3,4:docker ps\n")]
    [InlineData("命令|用法|说明\n-|-|-\nrun|docker run IMAGE|运行\nps|docker ps|列出", "Table Remark(命令),Syntax(用法),Action(说明)\n  运行 = 3,5:docker run IMAGE # run\n  列出 = 4,4:docker ps # ps\n")]
    [InlineData("操作|命令|示例|示例 2\n-|-|-|-\n列出|docker ps|docker ps -a|docker ps -l", "Table Action(操作),Syntax(命令),Example(示例 / 示例 2)\n  列出 = 3,4:docker ps + 3,14:docker ps -a + 3,27:docker ps -l\n")]
    public void Columns_mean_what_header_and_content_say(string text, string expected)
    {
        var (dump, diagnostics) = SimpleMarkdown.Recognize(SimpleMarkdown.Table(text));
        Assert.Equal(expected, dump);
        Assert.Empty(diagnostics);
    }

    [Theory]
    [InlineData("参数|说明\n-|-\n-d|后台运行\n`--name`|名字")]
    [InlineData("参数|用法\n-|-\n-d|后台运行")]
    [InlineData("指令|说明\n-|-\nFROM|基础镜像\nRUN|执行")]
    [InlineData("概念|说明\n-|-\n容器|docker 是一个容器引擎\n镜像|docker hub 是默认的仓库，里面有很多镜像")]
    [InlineData("概念|说明\n-|-\n容器|`docker ps` 列出的就是容器\n镜像|`docker images` 列出的就是镜像")]
    [InlineData("Term|Meaning\n-|-\ncontainer|docker is what runs it\nimage|docker can build one.")]
    [InlineData("命令|说明\n-|-")]
    [InlineData("a|b\n-|-\nc|d")]
    public void Other_tables_stay_as_they_are(string text)
    {
        var (dump, diagnostics) = SimpleMarkdown.Recognize(SimpleMarkdown.Table(text));
        Assert.Equal("TableBlock\n", dump);
        Assert.Empty(diagnostics);
    }

    [Theory]
    [InlineData("docker pull ubuntu:14.04, docker pull training/webapp", "2:docker pull ubuntu:14.04 + 28:docker pull training/webapp")]
    [InlineData("docker ps，docker ps -a、docker ps -l；docker ps -q", "2:docker ps + 12:docker ps -a + 25:docker ps -l + 38:docker ps -q")]
    [InlineData("docker ps 或 docker ps -a or docker ps -l / docker ps -q", "2:docker ps + 14:docker ps -a + 30:docker ps -l + 45:docker ps -q")]
    [InlineData("docker ps<br>docker ps -a", "2:docker ps + 15:docker ps -a")]
    [InlineData("`docker ps` `docker ps -a`", "3:docker ps + 15:docker ps -a")]
    [InlineData("`docker ps`, `docker ps -a`", "3:docker ps + 16:docker ps -a")]
    [InlineData("`docker ps; docker ps -a`", "3:docker ps + 14:docker ps -a")]
    [InlineData("docker run -e A=1,B=2 x", "2:docker run -e A=1,B=2 x")]
    [InlineData("docker cp web:/docker /tmp", "2:docker cp web:/docker /tmp")]
    [InlineData("docker exec web sh -c \"docker ps; docker ps\"", "2:docker exec web sh -c \"docker ps; docker ps\"")]
    [InlineData("docker run -d \\<br> -p 80:80 web", "2:docker run -d \\⏎ -p 80:80 web")]
    [InlineData("docker rm *_test*", "2:docker rm *_test*")]
    [InlineData("docker rm \\*\\_test \\[a\\] &lt;b&gt;", "2:docker rm *_test [a] <b>")]
    [InlineData("docker tag <source> <target>", "2:docker tag <source> <target>")]
    [InlineData("`docker run` [OPTIONS] IMAGE", "2:docker run [OPTIONS] IMAGE")]
    [InlineData("`docker run` IMAGE", "2:docker run IMAGE")]
    [InlineData("`docker exec -it` *容器* `bash`", "2:docker exec -it 容器 bash")]
    [InlineData("`docker pull a`<br>`docker pull b`；docker pull c", "3:docker pull a + 22:docker pull b + 37:docker pull c")]
    [InlineData("docker `run` -d [image]", "2:docker run -d [image]")]
    [InlineData("**docker ps**", "2:docker ps")]
    [InlineData("sudo docker ps, sudo docker ps -a", "2:sudo docker ps + 18:sudo docker ps -a")]
    [InlineData("DOCKER_HOST=x docker ps", "2:DOCKER_HOST=x docker ps")]
    [InlineData("root@web:~# docker ps", "14:docker ps")]
    [InlineData("kubectl get po, kubectl get svc", "2:kubectl get po + 18:kubectl get svc")]
    [InlineData("-", "")]
    [InlineData("", "")]
    public void A_cell_gives_its_lines_as_they_are_written(string cell, string expected)
    {
        var (dump, _) = SimpleMarkdown.Recognize(SimpleMarkdown.Table($"示例|命令\n-|-\n|{cell}|docker x|"));
        var examples = dump.Split("3," + (cell.Length + 3) + ":docker x")[1].TrimEnd().Replace(" + 3,", " + ", StringComparison.Ordinal);
        Assert.Equal(expected.Length == 0 ? "" : " + " + expected, examples);
    }

    [Theory]
    [InlineData("`docker ps` 查看容器", "docker ps # 查看容器")]
    [InlineData("`docker ps` # 查看容器", "docker ps # 查看容器")]
    [InlineData("例如：`docker ps`", "docker ps # 例如")]
    [InlineData("先 `docker ps` 再 `docker rm`", "docker ps + docker rm # 先 `docker ps` 再")]
    [InlineData("[`docker ps`](https://docs.docker.com)", "docker ps # [`docker ps`]")]
    public void What_stands_beside_a_command_becomes_a_remark(string cell, string expected)
    {
        var (dump, _) = SimpleMarkdown.Recognize(SimpleMarkdown.Table($"命令|示例\n-|-\ndocker x|{cell}"));
        Assert.StartsWith("Table Syntax(命令),Example(示例),Remark\n", dump, StringComparison.Ordinal);
        var row = System.Text.RegularExpressions.Regex.Replace(dump.Split('\n')[1], @"3,\d+:", "");
        Assert.Equal("   = docker x " + (expected[0] == '#' ? "" : "+ ") + expected, row);
    }

    [Fact]
    public void Several_syntaxes_in_a_cell_are_several_rows()
    {
        var (dump, _) = SimpleMarkdown.Recognize(SimpleMarkdown.Table(
            "操作|命令|示例\n-|-|-\n列出|`docker ps` / `docker container ls`|`docker container ls -a`, `docker ps -a`"));
        Assert.Equal(
            "Table Action(操作),Syntax(命令),Example(示例)\n"
            + "  列出 = 3,5:docker ps + 3,67:docker ps -a\n"
            + "  列出 = 3,19:docker container ls + 3,41:docker container ls -a\n",
            dump);
    }

    [Theory]
    [InlineData("**镜像**||")]
    [InlineData("镜像||")]
    [InlineData("镜像|镜像|镜像")]
    [InlineData("|**镜像：**|")]
    public void A_title_row_divides_the_table(string title)
    {
        var (dump, diagnostics) = SimpleMarkdown.Recognize(SimpleMarkdown.Table(
            $"|操作|命令|示例|\n|-|-|-|\n|版本|docker version||\n|{title}|\n|列出|docker images||"));
        Assert.Equal(
            "Table Action(操作),Syntax(命令),Example(示例)\n  版本 = 3,5:docker version\n"
            + "Table \"镜像\" Action(操作),Syntax(命令),Example(示例)\n  列出 = 5,5:docker images\n",
            dump);
        Assert.Empty(diagnostics);
    }

    [Theory]
    [InlineData("|命令|操作|\n|-|-|\n|docker version|版本|\n|镜像||\n|docker images|列出|", "Table Syntax(命令),Action(操作)\n  版本 = 3,2:docker version\nTable \"镜像\" Syntax(命令),Action(操作)\n  列出 = 5,2:docker images\n")]
    [InlineData("|操作|命令|\n|-|-|\n|容器||\n|列出|docker ps|\n|镜像||\n|列出|docker images|", "Table \"容器\" Action(操作),Syntax(命令)\n  列出 = 4,5:docker ps\nTable \"镜像\" Action(操作),Syntax(命令)\n  列出 = 6,5:docker images\n")]
    public void A_plain_title_divides_a_narrow_table(string text, string expected)
    {
        var (dump, diagnostics) = SimpleMarkdown.Recognize(SimpleMarkdown.Table(text));
        Assert.Equal(expected, dump);
        Assert.Empty(diagnostics);
    }

    [Theory]
    [InlineData("|操作|命令|\n|-|-|\n|查看| |\n|列出|docker ps|", "notes/a.md(3,6)")]
    [InlineData("|操作|命令|备注|\n|-|-|-|\n|列出|docker ps||\n|查看|||", "notes/a.md(4,5)")]
    [InlineData("|操作|命令|示例|\n|-|-|-|\n|查看||docker inspect x|\n|列出|docker ps||", "notes/a.md(3,5)")]
    public void A_row_without_a_command_is_kept_and_told(string text, string place)
    {
        var (dump, diagnostics) = SimpleMarkdown.Recognize(SimpleMarkdown.Table(text));
        Assert.Contains("  查看 = ", dump, StringComparison.Ordinal);
        var told = Assert.Single(diagnostics);
        Assert.Equal(("DNS3304", place), (told.Code, told.Location.ToString()));
    }

    [Theory]
    [InlineData("说明|命令\n-|-\ndocker ps|列出\ndocker rm|删除", "Table Syntax(命令),Action(说明)", "The commands stand under \"说明\", not under \"命令\"; they are read from where they stand.")]
    [InlineData("说明|备注\n-|-\ndocker ps|列出", "Table Syntax(说明),Remark(备注)", "The commands stand under \"说明\"; they are read from there.")]
    public void Content_wins_over_a_wrong_header(string text, string expected, string message)
    {
        var (dump, diagnostics) = SimpleMarkdown.Recognize(SimpleMarkdown.Table(text));
        Assert.StartsWith(expected, dump, StringComparison.Ordinal);
        Assert.Equal(message, Assert.Single(diagnostics).Message);
    }

    [Fact]
    public void An_unknown_program_is_told_once()
    {
        var (dump, diagnostics) = SimpleMarkdown.Recognize(SimpleMarkdown.Table("命令|说明\n-|-\nkubectl get po|列出\nkubectl get svc|列出"));
        Assert.StartsWith("Table Syntax(命令),Action(说明)\n", dump, StringComparison.Ordinal);
        Assert.Equal("DNS3303", Assert.Single(diagnostics).Code);
    }
}
