using CsCheck;

namespace DockerNotesSite.CommandLines.Slots;

public sealed class SlotFinderTests
{
    private static readonly string[] Words =
    [
        "docker", "run", "rm", "tag", "cp", "network", "exec", "-it", "-p", "-p8080:80", "8080:80", "-v", "a:/b", "--name", "--name=web", "web", "nginx:1.27", "[image]",
        "<name>", "IMAGE", "[OPTIONS]", "CONTAINER...", "[COMMAND [ARG...]]", "{{[-a|--all]}}", "[--name web]", "容器", "\"[image]\"", "'x y'", "$(docker ps -q)", "$X", "|", "&&",
        "\n", "[", "]", "\"", "\\", "a=b", "[a]:[b]", "git", "clone", "--", "[port on host]:[port in container]", "\0", "\uD83D\uDE00",
    ];

    /// <summary>A placeholder: what its place is, what its name means, or a thing of its own.</summary>
    [Theory]
    [InlineData("docker logs -f [container]", "docker logs -f {container=container}")]
    [InlineData("docker logs CONTAINER", "docker logs {container=CONTAINER}")]
    [InlineData("docker stop <name|id>", "docker stop {container=name|id}")]
    [InlineData("docker stop 容器名 [容器 ID]", "docker stop {container=容器名} {容器-id=容器 ID}")]
    [InlineData("docker run --name [name] [imageName]", "docker run --name {container=name} {image=imageName}")]
    [InlineData("docker run [OPTIONS] IMAGE [COMMAND] [ARG...]", "docker run [OPTIONS] {image=IMAGE} {command=COMMAND} {arg=ARG}")]
    [InlineData("docker run -p [port on host]:[port in container] IMAGE", "docker run -p {host-port=port on host}:{container-port=port in container} {image=IMAGE}")]
    [InlineData("docker run -p [容器端口]:[主机端口] IMAGE", "docker run -p {host-port=容器端口}:{container-port=主机端口} {image=IMAGE}")]
    [InlineData("docker run -v [卷]:[path] -e KEY=VALUE [image]:[tag]", "docker run -v {volume=卷}:{container-path=path} -e {env-key=KEY}={env-value=VALUE} {repository=image}:{tag=tag}")]
    [InlineData("docker run -v \"[本地目录]\":/data IMAGE", "docker run -v \"{host-path=本地目录}\":/data {image=IMAGE}")]
    [InlineData("docker exec -u [username] \"[container]\" sh -c \"ls [path]\"", "docker exec -u {user=username} \"{container=container}\" sh -c \"ls {path=path}\"")]
    [InlineData("docker tag [imageId] [imageName]", "docker tag {image=imageId} {own-image=imageName}")]
    [InlineData("docker tag SRC TARGET", "docker tag {image=SRC} {own-image=TARGET}")]
    [InlineData("docker image rm [image] [imageName]", "docker image rm {image=image} {image-name=imageName}")]
    [InlineData("docker image rm [image] [image]", "docker image rm {image=image} {image=image}")]
    [InlineData("docker network connect [name] [container]", "docker network connect {network=name} {container=container}")]
    [InlineData("docker cp [container]:[path] [destPath]", "docker cp {container=container}:{path=path} {dest-path=destPath}")]
    [InlineData("docker port [container] [port]", "docker port {container=container} {container-port=port}")]
    [InlineData("docker login -u [username] -p [password] [server]", "docker login -u {registry-user=username} -p [password] {registry=server}")]
    [InlineData("docker update --memory [value] [container]", "docker update --memory {memory=value} {container=container}")]
    [InlineData("docker [command] --help", "docker [command] --help")]
    [InlineData("docker help [command]", "docker help {help-topic=command}")]
    [InlineData("docker ps {{[-a|--all]}}", "docker ps {{[-a|--all]}}")]
    [InlineData("docker swarm join-token [worker|manager]", "docker swarm join-token [worker|manager]")]
    [InlineData("docker build [PATH | URL | -]", "docker build {build-context=PATH | URL | -}")]
    [InlineData("docker build -t 镜像名:[TAG] -f [路径]/Dockerfile .", "docker build -t {own-image-repository=镜像名}:{own-image-tag=TAG} -f {路径=路径}/Dockerfile .")]
    [InlineData("docker cp $CONTAINER:/x $target", "docker cp {container=CONTAINER}:/x $target")]
    [InlineData("git clone <url> [目标目录]", "git clone {url=url} {目标目录=目标目录}")]
    [InlineData("kubectl logs -f [pod_name] -n [nameSpace]", "kubectl logs -f {pod-name=pod_name} -n {name-space=nameSpace}")]
    [InlineData("docker save IMAGE | ssh HOST docker load", "docker save {image=IMAGE} | ssh {host=HOST} docker load")]
    public void A_placeholder_is_filled_in(string syntax, string expected) =>
        Assert.Equal(expected, DockerLines.Shown(DockerLines.Fill(syntax, isSyntax: true)));

    /// <summary>A real text: what its place surely is. Nothing is made a line that says something else.</summary>
    [Theory]
    [InlineData("docker run -d --name web -p 127.0.0.1:8080:80/tcp nginx:1.27 nginx -g x", "docker run -d --name {container=web} -p 127.0.0.1:{host-port=8080}:{container-port=80}/tcp {image=nginx:1.27} nginx -g x")]
    [InlineData("docker run -p 80:80 -p 443:443 nginx", "docker run -p {host-port=80}:{container-port=80} -p 443:443 {image=nginx}")]
    [InlineData("docker rm a b", "docker rm {container=a} b")]
    [InlineData("docker rm a a", "docker rm {container=a} {container=a}")]
    [InlineData("docker tag nginx me/nginx:1", "docker tag {image=nginx} {own-image=me/nginx:1}")]
    [InlineData("docker build -t me/app:1 .", "docker build -t {own-image=me/app:1} .")]
    [InlineData("docker run -v data:/var/lib -v /var/run/docker.sock:/var/run/docker.sock nginx", "docker run -v {volume=data}:/var/lib -v /var/run/docker.sock:/var/run/docker.sock {image=nginx}")]
    [InlineData("docker run --network host -u root nginx", "docker run --network host -u root {image=nginx}")]
    [InlineData("docker run --network mynet \"nginx\"", "docker run --network {network=mynet} \"{image=nginx}\"")]
    [InlineData("docker rm $(docker ps -aq) $NAME", "docker rm $(docker ps -aq) {container=NAME}")]
    [InlineData("docker run -v $PWD:/app -v \"$HOME/a b:/x\" nginx*", "docker run -v $PWD:/app -v \"$HOME/a b:/x\" nginx*")]
    [InlineData("docker run --mystery x nginx", "docker run --mystery x nginx")]
    [InlineData("for I in 1 2; do docker rm web$I $N; done", "for I in 1 2; do docker rm web$I {container=N}; done")]
    [InlineData("NAME=web; docker rm $NAME", "NAME=web; docker rm $NAME")]
    [InlineData("docker volume rm data", "docker volume rm {volume=data}")]
    [InlineData("docker compose logs -f web", "docker compose logs -f {service=web}")]
    [InlineData("docker compose -f compose.dev.yml up", "docker compose -f {compose-file=compose.dev.yml} up")]
    [InlineData("docker inspect web", "docker inspect web")]
    [InlineData("docker cp web:/x .", "docker cp web:/x .")]
    [InlineData("docker top web aux", "docker top {container=web} aux")]
    [InlineData("docker container ls", "docker container ls")]
    [InlineData("git clone https://example.org/x.git", "git clone https://example.org/x.git")]
    public void A_real_text_is_filled_in_where_that_is_sure(string line, string expected) =>
        Assert.Equal(expected, DockerLines.Shown(DockerLines.Fill(line)));

    /// <summary>An example follows its row's syntax.</summary>
    [Theory]
    [InlineData("docker inspect [container]", "docker inspect web", "docker inspect {container=web}")]
    [InlineData("docker run [image] [command]", "docker run nginx python app.py", "docker run {image=nginx} {command=python app.py}")]
    [InlineData("docker exec -it [container] [command] [arg]", "docker exec -it web ls -l /", "docker exec -it {container=web} {command=ls} {arg=-l /}")]
    [InlineData("docker exec [container] [command]", "docker exec web sh -c \"ls /\"", "docker exec {container=web} {command=sh -c \"ls /\"}")]
    [InlineData("docker run -it [image] /bin/bash", "docker run -it nginx /bin/bash", "docker run -it {image=nginx} /bin/bash")]
    [InlineData("docker run -p [a]:[b] IMAGE", "docker container run --publish=127.0.0.1:8080:80 nginx", "docker container run --publish=127.0.0.1:{host-port=8080}:{container-port=80} {image=nginx}")]
    [InlineData("docker run -v [主机目录]:[path] IMAGE", "docker run -v data:/x nginx", "docker run -v {host-path=data}:{container-path=/x} {image=nginx}")]
    [InlineData("docker run --mount type=bind,src=[源],dst=[目标] IMAGE", "docker run --mount type=bind,src=/a,dst=/b nginx", "docker run --mount type=bind,src={源=/a},dst={目标=/b} {image=nginx}")]
    [InlineData("docker cp [container]:[path] [dest]", "docker cp web:/etc/hosts .", "docker cp {container=web}:{path=/etc/hosts} {dest=.}")]
    [InlineData("docker rm [container]", "docker rm a b", "docker rm {container=a} b")]
    [InlineData("docker rm [container]", "docker rm $(docker ps -aq)", "docker rm $(docker ps -aq)")]
    [InlineData("docker rm [container]", "docker rm \"web\"", "docker rm \"{container=web}\"")]
    [InlineData("docker rm [container]", "docker image rm nginx", "docker image rm {image=nginx}")]
    [InlineData("docker pull [registry]/[image]:[tag]", "docker pull nginx", "docker pull nginx")]
    [InlineData("docker network connect [name] [container]", "docker network connect host web", "docker network connect {network=host} {container=web}")]
    [InlineData("docker login -p [password]", "docker login -p secret", "docker login -p secret")]
    [InlineData("kubectl logs [pod]", "kubectl logs web-1", "kubectl logs {pod=web-1}")]
    [InlineData("git checkout -b <branch>", "git checkout -b topic", "git checkout -b {branch=topic}")]
    [InlineData("docker logs [container] && docker rm [container]", "docker logs web && docker rm web", "docker logs {container=web} && docker rm {container=web}")]
    public void An_example_is_filled_in_like_its_syntax(string syntax, string example, string expected) =>
        Assert.Equal(expected, DockerLines.Shown(DockerLines.Fill(example, syntax: DockerLines.Fill(syntax, isSyntax: true))));

    [Fact]
    public void In_any_line_slots_lie_in_order_apart_and_each_has_one_text() => Gen.Select(Gen.OneOf(Words).Array[0, 14], Gen.OneOf(Words).Array[0, 14], Gen.Bool).Sample(
        (words, others, isSyntax) =>
        {
            var syntax = DockerLines.Fill("docker " + string.Join(' ', words), isSyntax);
            var example = DockerLines.Fill("docker " + string.Join(' ', others), syntax: syntax);
            Assert.All([syntax, example], line =>
            {
                var end = 0;
                Assert.All(line.Slots, slot =>
                {
                    Assert.True(slot.Span.Start >= end && slot.Span.Length > 0 && slot.Span.End <= line.Text.Length);
                    Assert.Equal(SlotNames.Of(slot.Slot.Name), slot.Slot.Name);
                    Assert.Contains(slot.Written, line.Text.Substring(slot.Span.Start, slot.Span.Length), StringComparison.Ordinal);
                    end = slot.Span.End;
                });
                Assert.All(line.Slots.GroupBy(s => s.Slot.Name), same => Assert.Single(same.Select(s => s.Written).Distinct()));
            });
        },
        iter: 10_000);
}
