using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Reading.Tables;

public sealed class ShellRecognizerTests
{
    [Theory]
    [InlineData("# 列出\ndocker ps\n\n# 停止\ndocker stop web\ndocker rm web", "Shell Action,Syntax\n  列出 = 2,1:docker ps\n  停止 = 5,1:docker stop web\n  停止 = 6,1:docker rm web\n")]
    [InlineData("docker ps  # 列出\ndocker rm web # 删除", "Shell Syntax,Action\n  列出 = 1,1:docker ps\n  删除 = 2,1:docker rm web\n")]
    [InlineData("# 列出\ndocker ps\n# 删除\ndocker rm web\n$ docker images", "Shell Action,Syntax\n  列出 = 2,1:docker ps\n  删除 = 4,1:docker rm web\n  删除 = 5,3:docker images\n")]
    [InlineData("$ docker ps\n$ sudo docker rm web", "Shell Action,Syntax\n   = 1,3:docker ps\n   = 2,3:sudo docker rm web\n")]
    [InlineData("# docker ps\n# docker rm web", "Shell Action,Syntax\n   = 1,3:docker ps\n   = 2,3:docker rm web\n")]
    [InlineData("root@web:~# docker ps", "Shell Action,Syntax\n   = 1,13:docker ps\n")]
    [InlineData("PS C:\\> docker ps", "Shell Action,Syntax\n   = 1,9:docker ps\n")]
    [InlineData("# 运行\ndocker run -d \\\n  -p 80:80 \\\n  web\ndocker ps", "Shell Action,Syntax\n  运行 = 2,1:docker run -d \\⏎  -p 80:80 \\⏎  web\n  运行 = 5,1:docker ps\n")]
    [InlineData("# 镜像\n\n# 列出\ndocker images\n\n# 容器\n\n# 列出\ndocker ps", "Shell \"镜像\" Action,Syntax\n  列出 = 4,1:docker images\nShell \"容器\" Action,Syntax\n  列出 = 9,1:docker ps\n")]
    [InlineData("# 容器\ndocker ps # 列出", "Shell \"容器\" Syntax,Action\n  列出 = 2,1:docker ps\n")]
    [InlineData("# 列出\n# 所有容器\ndocker ps -a", "Shell Action,Syntax\n  列出⏎所有容器 = 3,1:docker ps -a\n")]
    [InlineData("docker ps # 列出\n# 其他见文档", "Shell Syntax,Action\n  列出 = 1,1:docker ps\nParagraph(其他见文档)\n")]
    [InlineData("# 查看\n\ndocker ps", "Shell Action,Syntax\n  查看 = 3,1:docker ps\n")]
    [InlineData("## docker images 列出镜像 ##\ndocker images", "Shell Action,Syntax\n  docker images 列出镜像 = 2,1:docker images\n")]
    [InlineData("docker run -e A=\"x # y\" web # 运行", "Shell Syntax,Action\n  运行 = 1,1:docker run -e A=\"x # y\" web\n")]
    [InlineData("# 装\n$ apt install docker.io\n$ docker ps", "Shell Action,Syntax\n  装 = 2,3:apt install docker.io\n  装 = 3,3:docker ps\n")]
    [InlineData("REM 列出\ndocker ps", "Shell Action,Syntax\n  列出 = 2,1:docker ps\n")]
    [InlineData("# list\ndocker ps -a\n# go\ncd /tmp\n# stop\ndocker stop web", "Shell Action,Syntax\n  list = 2,1:docker ps -a\n  go = 4,1:cd /tmp\n  stop = 6,1:docker stop web\n")]
    [InlineData("# create\ndocker create x\nexport A=1\nB=2", "Shell Action,Syntax\n  create = 2,1:docker create x\n  create = 3,1:export A=1\n  create = 4,1:B=2\n")]
    [InlineData("docker load < a.tar  # load\ncat a | docker import -  # import", "Shell Syntax,Action\n  load = 1,1:docker load < a.tar\n  import = 2,1:cat a | docker import -\n")]
    [InlineData("docker ps -a  # list\ndocker-compose up -d  # compose", "Shell Syntax,Action\n  list = 1,1:docker ps -a\n  compose = 2,1:docker-compose up -d\n")]
    public void Commands_with_comments_or_prompts_are_rows(string text, string expected) => Assert.Equal(expected, Dump(text));

    [Theory]
    [InlineData("$ docker ps\nCONTAINER ID   IMAGE\n4f5e6d   nginx", "Shell Action,Syntax\n   = 1,3:docker ps\nCode(CONTAINER ID   IMAGE⏎4f5e6d   nginx)\n")]
    [InlineData("# list\n$ docker ps -a\nCONTAINER ID\n\n4f5e6d\n\n# stop\n$ docker stop web", "Shell Action,Syntax\n  list = 2,3:docker ps -a\nCode(CONTAINER ID⏎⏎4f5e6d)\nShell Action,Syntax\n  stop = 8,3:docker stop web\n")]
    [InlineData("# 列出\ndocker ps\nCONTAINER ID\n4f5e nginx\n# 停止\ndocker stop web", "Shell Action,Syntax\n  列出 = 2,1:docker ps\nCode(CONTAINER ID⏎4f5e nginx)\nShell Action,Syntax\n  停止 = 6,1:docker stop web\n")]
    [InlineData("# 列出\n$ docker ps\nNAME\n$ docker images", "Shell Action,Syntax\n  列出 = 2,3:docker ps\nCode(NAME)\nShell Action,Syntax\n   = 4,3:docker images\n")]
    [InlineData("Welcome\n$ docker inspect web\n[\n  {}\n]", "Code(Welcome)\nShell Action,Syntax\n   = 2,3:docker inspect web\nCode([⏎  {}⏎])\n")]
    public void What_a_command_printed_stands_behind_its_row(string text, string expected) => Assert.Equal(expected, Dump(text));

    [Theory]
    [InlineData("docker ps\ndocker rm web")]
    [InlineData("# 停止\nstop() {\n  docker stop web\n}")]
    [InlineData("docker ps\nCONTAINER ID   IMAGE")]
    [InlineData("docker ps\ncd /tmp")]
    [InlineData("CONTAINER ID\n# 列出\ndocker ps")]
    [InlineData("#!/bin/sh\n# 列出\ndocker ps")]
    [InlineData("# 停止\nfor c in a b; do\n  docker stop $c\ndone")]
    [InlineData("# 构建\ndocker build - <<EOF\nFROM x\nEOF")]
    [InlineData("# 基础镜像\nFROM ubuntu\nRUN docker ps")]
    [InlineData("# only\n# comments")]
    [InlineData("$ ls\n$ pwd")]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("\\\n\\")]
    public void Other_blocks_stay_as_they_are(string text) =>
        Assert.Equal($"Code({text.Replace("\n", "⏎", StringComparison.Ordinal)})\n", Dump(text));

    [Theory]
    [InlineData("dockerfile")]
    [InlineData("yaml")]
    [InlineData("text")]
    public void Other_languages_stay_as_they_are(string language) =>
        Assert.StartsWith("Code(", Dump("# 列出\ndocker ps", language), StringComparison.Ordinal);

    private static string Dump(string text, string language = "sh") => SimpleMarkdown.Recognize(new CodeBlock
    {
        Location = SimpleMarkdown.At(1),
        TextLocation = SimpleMarkdown.At(1),
        Language = language,
        Text = text,
    }).Dump;
}
