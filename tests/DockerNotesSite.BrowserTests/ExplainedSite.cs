[assembly: AssemblyFixture(typeof(DockerNotesSite.ExplainedSite))]

namespace DockerNotesSite;

/// <summary>A site of one note whose lines have everything there is to explain: many flags, values with an order, dangers.</summary>
public sealed class ExplainedSite : IDisposable
{
    private const string Note = """
        # 要解释的命令

        | 操作 | 命令 | 示例 |
        | --- | --- | --- |
        | 运行服务 | `docker run -d --name <name> -p <host port>:<container port> -v <volume>:<path> <image>` | `docker run -itd --name web --restart on-failure:3 -p 127.0.0.1:8080:80/tcp -v /srv/www:/usr/share/nginx/html:ro -e TZ=Asia/Shanghai --memory 512m registry.example.com:5000/team/nginx:1.27@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef nginx -g 'daemon off;'` |
        | 以特权模式运行 | `docker run --privileged -it [image] sh` | `sudo docker run --privileged -it ubuntu sh` |
        | 删除所有容器 | `docker rm -f $(docker ps -aq)` | `docker rm -f $(docker ps -aq) 2>/dev/null \| cat` |
        | 清理 | `docker system prune -a --volumes` | `docker system prune --all --volumes` |
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("dockernotessite-").FullName;

    public ExplainedSite()
    {
        var input = Directory.CreateDirectory(Path.Combine(_folder, "input")).FullName;
        File.WriteAllText(Path.Combine(input, "explained.md"), Note);
        SiteProgram.Build(Path.Combine(_folder, "site"), "--input", input);
    }

    public string AddressOnDisk(string page) => new Uri(Path.Combine(_folder, "site", page)).AbsoluteUri;

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
