using DockerNotesSite.CommandLines.Explaining;
using DockerNotesSite.CommandLines.Spelling;
using DockerNotesSite.Model.Commands;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Rendering.Html.Explaining;

public sealed class PartsRendererTests
{
    [Fact]
    public void An_example_says_only_what_its_syntax_does_not()
    {
        var html = Render("kite fly -d --name [name] [image]", "kite fly -it -d --name web nginx:1 sh -c 'a b'");

        Assert.Equal(2, Occurrences(html, "<dl"));
        Assert.Equal(1, Occurrences(html, "<dt><code translate=\"no\"><span class=\"t-program\">kite"));
        Assert.Contains("<span class=\"t-flag\">-i</span></code></dt>", html, StringComparison.Ordinal);
        Assert.Contains("-<span class=\"t-flag\">t</span></code></dt>", html, StringComparison.Ordinal);
        Assert.Equal(1, Occurrences(html, "same as <code translate=\"no\">--detach</code>"));
        Assert.Contains("<span class=\"t-argument\">nginx</span></code> repository; ", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_letter_of_a_group_is_a_flag_with_its_own_other_spelling()
    {
        var line = Kite.Explain("kite fly -itp8080:80 x");
        var html = Render(line with { Spellings = FlagSpellings.Of(line) });

        Assert.Contains("<code translate=\"no\"><span class=\"t-flag\" data-long=\"--interactive\">-i</span></code>", html, StringComparison.Ordinal);
        Assert.Contains("<code translate=\"no\"><span class=\"t-flag\" data-long=\"--tty\">-t</span></code>", html, StringComparison.Ordinal);
        Assert.Contains("<span class=\"t-flag\" data-long=\"--publish=\">-p</span><span class=\"t-value\">8080:80</span></code>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_has_the_place_of_its_text_in_the_line()
    {
        const string Syntax = "kite fly -p 8080:80 x";

        Assert.Contains("data-at=\"9-19\"", Render(Syntax), StringComparison.Ordinal);
        Assert.Contains("<dl data-line=\"0\">", Render(Syntax), StringComparison.Ordinal);
    }

    [Fact]
    public void A_substitution_is_shown_closed() =>
        Assert.Contains("<span class=\"t-operator\">$(</span>…)</code>", Render("kite tie $(kite list -q) a"), StringComparison.Ordinal);

    [Fact]
    public void Nothing_is_said_of_a_program_without_facts() => Assert.Equal("", Render("ls -l", "ls -a"));

    [Fact]
    public void Hostile_text_stays_text()
    {
        var html = Render("kite fly --name \"<script>alert(1)</script>\" -e A='<img src=x>' x");

        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kite fly [OPTIONS] IMAGE")]
    [InlineData("$ sudo A=1 kite list | cat > x && kite list || a; b & # c")]
    [InlineData("kite list >> x < y <<EOF \\\n -q 2>&1 -- z")]
    [InlineData("kite fly -p [::1]:1:2/tcp -v /a:/b:ro -v c:/d -v $X:/e --ulimit a=1:2 --mount type=a,src=b,dst=c,ro -e A=b r.io/a:1@b:c")]
    [InlineData("kite tie `kite list` { kite list; }")]
    public void Every_phrase_has_words(string line)
    {
        var html = Render(line);

        Assert.NotEmpty(html);
        Assert.DoesNotContain("part_", html, StringComparison.Ordinal);
        Assert.DoesNotContain("sign_", html, StringComparison.Ordinal);
        Assert.DoesNotContain("flag_", html, StringComparison.Ordinal);
    }

    private static string Render(string syntax, params string[] examples) => Render(Kite.Explain(syntax, isSyntax: true), examples);

    private static string Render(CommandLine syntax, params string[] examples) => PartsRenderer.Render(
        new CommandRow
        {
            Location = default,
            Syntax = syntax,
            Examples = [.. examples.Select(example => Kite.Explain(example))],
        },
        HtmlFixture.Scope()).ToString();

    private static int Occurrences(string text, string part) => text.Split(part).Length - 1;
}
