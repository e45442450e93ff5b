using DockerNotesSite.Model;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.Linking;

public sealed class NameMatcherTests
{
    private static readonly NameMatcher Names = new(new Catalog
    {
        Notes = [],
        Tags = [],
        Groups = [],
        Commands = [Command("docker"), Command("docker rm"), Command("docker images"), Command("docker ps", "docker container ls")],
        Concepts = [Concept("容器", "container"), Concept("image", "镜像"), Concept("镜像仓库", "registry"), Concept("卷")],
    });

    private static Command Command(string name, params string[] others) => new()
    {
        Name = new CommandName(name),
        Url = SiteAddresses.Root.Command(Slug.From(name)),
        OtherNames = [.. others.Select(o => new CommandName(o))],
        Rows = [],
    };

    private static Concept Concept(string name, params string[] others) =>
        new() { Name = name, OtherNames = [.. others], Url = SiteAddresses.Root.Concept(name), Definitions = [] };

    [Theory]
    [InlineData("用 docker rm 删除容器", "docker rm>docker-rm 容器>容器")]
    [InlineData("用docker rm删除", "docker rm>docker-rm")]
    [InlineData("docker rmi is another one", "")]
    [InlineData("run docker container ls now", "docker container ls>docker-ps")]
    [InlineData("docker images 列出 image", "docker images>docker-images image>image")]
    [InlineData("Docker images are layers", "images>image")]
    [InlineData("every Container and its containers", "Container>容器 containers>容器")]
    [InlineData("ps alone in a sentence, docker too", "")]
    [InlineData("containerd, my-container, container-id, container_id, imagery", "")]
    [InlineData("push to the registry.", "registry>镜像仓库")]
    [InlineData("registry.example.org/image", "")]
    [InlineData("推到镜像仓库里的镜像", "镜像仓库>镜像仓库 镜像>image")]
    [InlineData("一个container就够", "container>容器")]
    [InlineData("试卷和卷", "")]
    [InlineData("", "")]
    public void Finds_the_longest_names_at_word_boundaries(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', Names.Find(text).Select(m =>
            $"{text.Substring(m.Start, m.Length)}>{Path.GetFileNameWithoutExtension(m.Page.Value)}")));

    [Theory]
    [InlineData("container", "容器")]
    [InlineData("Images", "image")]
    [InlineData("container id", null)]
    [InlineData("卷", null)]
    public void Knows_a_text_that_is_a_concept(string text, string? expected) =>
        Assert.Equal(expected, Names.Concept(text) is { } page ? Path.GetFileNameWithoutExtension(page.Value) : null);

    [Fact]
    public void Code_names_commands_only() =>
        Assert.Equal(["docker rm", "docker ps"], Names.FindCommands("docker rm image; docker ps").Select(m => "docker rm image; docker ps".Substring(m.Start, m.Length)));
}
