using CsCheck;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.CommandLines.Spelling;

public sealed class FlagSpellingsTests
{
    private static readonly string[] Words =
    [
        "-d", "--detach", "-it", "-itd", "-i", "--tty", "-p", "-itp", "-dp8080:80", "-p8080:80", "-p=80:80", "--publish", "--publish=80:80", "--publish=", "8080:80", "-e", "A=b",
        "-eA=b", "--env=A=b", "-v", "-vdata:/x", "--rm", "--name", "web", "nginx", "-m", "512m", "-m=1g", "--memory=1g", "--detach=false", "-d=false", "-h", "--help", "-l", "a", "--",
        "\"x y\"", "-u", "--user='a b'", "-w", "/app", "$(docker ps -q)", "[-t|--tty]", "[--detach]", "[OPTIONS]", "IMAGE", "|", "&&", "docker", "ps", "-qa", "--no-trunc", "--all",
    ];

    [Theory]
    [InlineData("docker run -d nginx", "docker run --detach nginx")]
    [InlineData("docker run -it nginx", "docker run --interactive --tty nginx")]
    [InlineData("docker run -itp 80:80 nginx", "docker run --interactive --tty --publish 80:80 nginx")]
    [InlineData("docker run -dp8080:80 nginx", "docker run --detach --publish=8080:80 nginx")]
    [InlineData("docker run -p8080:80 nginx", "docker run --publish=8080:80 nginx")]
    [InlineData("docker run -m=1g nginx", "docker run -m=1g nginx")]
    [InlineData("docker run -d=false nginx", "docker run -d=false nginx")]
    [InlineData("docker run --rm -d nginx ls -l", "docker run --rm --detach nginx ls -l")]
    [InlineData("docker compose -f x up -d", "docker compose --file x up --detach")]
    [InlineData("docker rm -f $(docker ps -aq)", "docker rm --force $(docker ps --all --quiet)")]
    [InlineData("git commit -am x", "git commit --all --message x")]
    [InlineData("git commit -Skey", "git commit --gpg-sign=key")]
    [InlineData("docker run -dz nginx", "docker run -dz nginx")]
    [InlineData("docker ps [-a]", "docker ps [--all]")]
    [InlineData("docker ps [-a|--all]", "docker ps [-a|--all]")]
    [InlineData("kubectl get -o x", "kubectl get -o x")]
    public void Long_names_take_the_place_of_short_ones(string line, string expected) => Assert.Equal(expected, Replaced(DockerLines.Fill(line, isSyntax: true), toLong: true));

    [Theory]
    [InlineData("docker run --detach --publish 80:80 nginx", "docker run -d -p 80:80 nginx")]
    [InlineData("docker run --publish=80:80 --rm nginx", "docker run -p 80:80 --rm nginx")]
    [InlineData("docker run --publish= nginx", "docker run --publish= nginx")]
    [InlineData("docker run --detach=false nginx", "docker run --detach=false nginx")]
    [InlineData("git commit --no-verify", "git commit -n")]
    [InlineData("git commit --no-quiet", "git commit --no-quiet")]
    [InlineData("git commit --gpg-sign=key", "git commit --gpg-sign=key")]
    [InlineData("git commit --mess x", "git commit --mess x")]
    public void Short_names_take_the_place_of_long_ones(string line, string expected) => Assert.Equal(expected, Replaced(DockerLines.Fill(line), toLong: false));

    [Fact]
    public void A_line_with_the_other_spelling_is_read_in_the_same_way() => Gen.Select(Gen.OneOf(Words).Array[0, 10], Gen.Bool, Gen.Bool).Sample(
        (words, toLong, isSyntax) =>
        {
            var line = DockerLines.Fill("docker run " + string.Join(' ', words), isSyntax);
            var other = DockerLines.Parse(Replaced(line, toLong), isSyntax);

            Assert.Equal(Read(line), Read(other));
        },
        iter: 20_000);

    private static string Replaced(CommandLine line, bool toLong)
    {
        var text = line.Text;
        foreach (var spelling in line.Spellings.Where(s => s.IsOtherLong == toLong).Reverse())
        {
            text = text.Remove(spelling.Span.Start, spelling.Span.Length).Insert(spelling.Span.Start, spelling.Other);
        }

        return text;
    }

    private static string Read(CommandLine line) => string.Join("; ", line.Invocations.Select(call =>
        $"{call.Command} {string.Join(' ', call.Flags.Select(f => $"{f.Facts?.Name ?? f.Written}={Values(f.Value is { } value ? [value] : [])}"))} | {Values(call.Arguments)} | {Values(call.InnerCommand)}"));

    private static string Values(IEnumerable<LineWord> words) => string.Join(' ', words.Select(w => w.HasSubstitution ? "$()" : w.Value));
}
