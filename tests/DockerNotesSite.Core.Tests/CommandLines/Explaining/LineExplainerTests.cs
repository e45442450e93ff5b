using CsCheck;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.CommandLines.Explaining;

public sealed class LineExplainerTests
{
    private static readonly string[] Words =
    [
        "kite", "fly", "list", "tie", "-d", "-itd", "-itp", "-p8080:80", "--publish=1:2", "--publish", "-v", "/a:/b:ro", "[OPTIONS]", "[image]", "IMAGE",
        "<a b>", "{{x}}", "reg.io:5/a/b:1@sha256:c", "$(", ")", "`", "kite list -q", "|", "&&", ";", "\\\n", "\n", ">", "2>&1", "<<EOF", "sudo", "A=b", "#",
        "# x", "$ ", "\"", "'", "--", "KNOT...", "[-d|--detach]", "a|b", "容器", "\uD83D\uDE00", "\0", "grep x",
    ];

    [Theory]
    [InlineData("kite fly -itd --name web nginx:1.27", "Program kite · Subcommand fly · Flag -i · Flag t · Flag d · Flag --name web · Argument nginx:1.27 IMAGE (repository nginx, tag 1.27)")]
    [InlineData("kite fly -itp 8080:80 a b c | grep x", "Program kite · Subcommand fly · Flag -i · Flag t · Flag p 8080:80 (host-port 8080, container-port 80) · Argument a IMAGE · InnerCommand b c COMMAND · Shell | pipe · Other grep x")]
    [InlineData("kite tie a b c d", "Program kite · Subcommand tie · Argument a FROM · Argument b KNOT · Argument c KNOT · Argument d TO")]
    [InlineData("kite tie -f $(kite list -q) x", "Program kite · Subcommand tie · Flag -f · Argument $( substitution FROM · Program kite · Subcommand list · Flag -q · Argument ) rest · Argument x KNOT")]
    [InlineData("sudo kite list; sort < x.txt", "Shell sudo sudo · Program kite · Subcommand list · Shell ; sequence · Other sort · Shell < x.txt input")]
    [InlineData("A=1 kite list && kite fly x", "Shell A=1 assignment · Program kite · Subcommand list · Shell && and · Program kite · Subcommand fly · Argument x IMAGE")]
    [InlineData("kite fly -v \\\n  /a:/b:ro x", "Program kite · Subcommand fly · Flag -v \\\n  /a:/b:ro (host-path /a, container-path /b, mount-mode ro) · Argument x IMAGE")]
    [InlineData("$ kite list # all", "Shell $ prompt · Program kite · Subcommand list · Shell # all comment")]
    public void Each_part_is_named(string line, string expected) => Assert.Equal(expected, Text(Kite.Explain(line)));

    [Theory]
    [InlineData("kite fly [OPTIONS] IMAGE [COMMAND]", "Program kite · Subcommand fly · Flag [OPTIONS] any-flags · Argument IMAGE IMAGE · InnerCommand [COMMAND] COMMAND")]
    [InlineData("kite list [-q]", "Program kite · Subcommand list · Flag [-q]")]
    [InlineData("kite fly [-d | --tty] IMAGE", "Program kite · Subcommand fly · Flag [-d · Shell | alternative · Flag --tty] · Argument IMAGE IMAGE")]
    [InlineData("kite list | sort", "Program kite · Subcommand list · Shell | pipe · Other sort")]
    [InlineData("kite fly -p [port on host]:[port in container] [image]", "Program kite · Subcommand fly · Flag -p [port on host]:[port in container] (host-port [port on host], container-port [port in container]) · Argument [image] IMAGE")]
    [InlineData("kite fly -v <src>:<dst> <image>:<tag>", "Program kite · Subcommand fly · Flag -v <src>:<dst> (mount-source <src>, container-path <dst>) · Argument <image>:<tag> IMAGE (repository <image>, tag <tag>)")]
    public void Placeholders_take_part(string line, string expected) => Assert.Equal(expected, Text(Kite.Explain(line, isSyntax: true)));

    [Theory]
    [InlineData("-p 127.0.0.1:8080:80/tcp", "host-ip 127.0.0.1, host-port 8080, container-port 80, protocol tcp")]
    [InlineData("-p [::1]:8080:80", "host-ip [::1], host-port 8080, container-port 80")]
    [InlineData("-p 80/udp", "container-port 80, protocol udp")]
    [InlineData("-p 127.0.0.1::80", "host-ip 127.0.0.1, container-port 80")]
    [InlineData("-v data:/var/lib", "volume-name data, container-path /var/lib")]
    [InlineData("-v \"$PWD/a b\":/b", "")]
    [InlineData("-v \"$PWD/a b:/b\"", "mount-source $PWD/a b, container-path /b")]
    [InlineData("-v $(pwd):/b", "mount-source $(pwd), container-path /b")]
    [InlineData("-v C:\\a:/b", "host-path C:\\a, container-path /b")]
    [InlineData("-e A=b=c", "key A, value b=c")]
    [InlineData("-e A", "")]
    [InlineData("--mount type=bind,src=/a,dst=/b,readonly", "mount-type type=bind, mount-source src=/a, container-path dst=/b, mount-option readonly")]
    [InlineData("--ulimit nofile=1:2", "limit-name nofile, soft-limit 1, hard-limit 2")]
    [InlineData("localhost/a/b", "registry localhost, repository a/b")]
    [InlineData("a/b", "")]
    [InlineData("r.io:5000/a/b:1@sha256:0", "registry r.io:5000, repository a/b, tag 1, digest sha256:0")]
    public void A_value_with_an_order_is_taken_apart(string word, string expected)
    {
        var line = Kite.Explain("kite fly " + word);

        Assert.Equal(expected, Parts(line, line.Explanations.First(e => e.Span.Start == 9)));
    }

    [Fact]
    public void Each_character_but_white_space_is_explained_once() => Gen.Select(Gen.OneOf(Words).Array[0, 12], Gen.OneOf("", " ").Array[12], Gen.Bool)
        .Sample(
            line =>
            {
                var text = "kite fly " + string.Concat(line.Item1.Select((word, i) => line.Item2[i] + word));
                var covered = new int[text.Length];
                foreach (var part in Kite.Explain(text, line.Item3).Explanations)
                {
                    Assert.Equal(text.Substring(part.Span.Start, part.Span.Length).Trim(), text.Substring(part.Span.Start, part.Span.Length));
                    Assert.All(part.Parts, p => Assert.True(p.Span.Start >= part.Span.Start && p.Span.End <= part.Span.End));
                    for (var i = part.Span.Start; i < part.Span.End; i++)
                    {
                        covered[i]++;
                    }
                }

                Assert.All(Enumerable.Range(0, text.Length), i => Assert.InRange(covered[i], char.IsWhiteSpace(text[i]) ? 0 : 1, 1));
            },
            iter: 20_000);

    private static string Text(CommandLine line) => string.Join(" · ", line.Explanations.Select(part =>
    {
        var words = new[] { part.Role.ToString(), line.Text.Substring(part.Span.Start, part.Span.Length), part.Name, part.Argument?.Name ?? "" };
        var parts = Parts(line, part);
        return string.Join(' ', words.Where(w => w.Length > 0)) + (parts.Length > 0 ? $" ({parts})" : "");
    }));

    private static string Parts(CommandLine line, TokenExplanation part) =>
        string.Join(", ", part.Parts.Select(p => $"{p.Name} {line.Text.Substring(p.Span.Start, p.Span.Length)}"));
}
