using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.CliFacts;

public sealed class HelpReadingTests
{
    private const string PlainCobra =
        """
        Moves kites about.

        Usage:
          kite fly NAME [flags]

        Aliases:
          fly, go

        Available Commands:
          loop        Fly a loop
          roll*       Roll over (Someone, v1)

        Flags:
          -h, --help              help for fly
              --height int        how high: very
                                  high (default 20)
              --tail strings      of the kite (default [])
              --wind string[="n"]   where it comes from (default "west")

        Global Flags:
              --verbose   say more (EXPERIMENTAL)

        Use "kite fly [command] --help" for more information about a command.
        """;

    [Fact]
    public void A_help_of_sections_is_read()
    {
        var help = CobraHelp.Parse(PlainCobra);

        Assert.Equal("kite fly NAME [flags]", help.Usage);
        Assert.Equal(["fly", "go"], help.Aliases);
        Assert.Equal(["loop", "roll"], help.Commands);
        Assert.Equal(["--help", "--height", "--tail", "--wind", "--verbose"], help.Flags.Select(f => f.Long));
        Assert.Equal(("-h", "int", "integer", "20"), (help.Flags[0].Short, help.Flags[1].ValueType, help.Flags[1].ValueKind, help.Flags[1].Default));
        Assert.True(help.Flags[2] is { IsRepeatable: true, Default: "" });
        Assert.True(help.Flags[3] is { ValueType: "string", HasOptionalValue: true, Default: "west" });
        Assert.True(help.Flags[4] is { IsInherited: true, Life.IsExperimental: true, ValueType: "" });
    }

    [Theory]
    [InlineData("t run [OPTIONS] IMAGE [COMMAND] [ARG...]", "IMAGE COMMAND? ARG?+ inner")]
    [InlineData("t run CONTAINER [CONTAINER...]", "CONTAINER+")]
    [InlineData("t run [OPTIONS] PATH | URL | -", "PATH | URL | -")]
    [InlineData("t run CONTAINER [ps OPTIONS]", "CONTAINER ps OPTIONS? inner")]
    [InlineData("t run OPTIONS NAME (worker|manager)", "NAME worker|manager")]
    [InlineData("t run SERVICE [SERVICE...] [OPTIONS]", "SERVICE+")]
    [InlineData("t run NAME[:TAG|@DIGEST] [flags]", "NAME[:TAG|@DIGEST]")]
    [InlineData("t run", "")]
    public void A_usage_line_tells_the_arguments(string usage, string expected)
    {
        var arguments = UsageLine.Arguments(usage, "t run");

        var words = arguments.Select(a => a.Name + (a.IsOptional ? "?" : "") + (a.IsRepeated ? "+" : ""));
        Assert.Equal(expected, string.Join(' ', UsageLine.HasInnerCommand(arguments) ? words.Append("inner") : words));
    }

    [Fact]
    public void A_table_of_flags_is_read()
    {
        var usage = ParseOptionsUsage.Parse(
            """
            usage: kite fly [<options>] <where>
               or: kite fly [-q] loop [--twice] <where>
               or: kite fly roll

                -q, --quiet           say less
                --[no-]tail           with a tail
                -m <height>           in metres
                --color[=<when>]      in colours
                --chmod (+|-)x        how
                                      it may be used
            """,
            "kite fly");

        Assert.Equal("kite fly [<options>] <where>", usage.Line);
        Assert.Equal([("loop", "kite fly [-q] loop [--twice] <where>"), ("roll", "kite fly roll")], usage.Subcommands);
        Assert.True(usage.HasTable);
        Assert.Equal(["--chmod", "--color", "--quiet", "--tail", "-m"], usage.Flags.Select(f => f.Name));
        Assert.True(usage.Flags[1] is { ValueType: "when", HasOptionalValue: true });
        Assert.True(usage.Flags[2] is { Short: "-q", ValueType: "" });
        Assert.True(usage.Flags[3].IsNegatable);
        Assert.Equal("height", usage.Flags[4].ValueType);
    }

    [Fact]
    public void Without_a_table_the_usage_lines_name_the_flags()
    {
        var flags = ParseOptionsUsage.Parse("usage: kite fly [-v | --verbose] [--at=<height>] [--color[=<when>]]\n        [-C <dir>]", "kite fly").Flags;

        Assert.Equal(["--at", "--color", "--verbose", "-C"], flags.Select(f => f.Name));
        Assert.Equal(("height", "dir", "-v"), (flags[0].ValueType, flags[3].ValueType, flags[2].Short));
        Assert.True(flags[1].HasOptionalValue);
    }

    [Fact]
    public void What_is_no_help_is_empty()
    {
        Assert.Equal("", CobraHelp.Parse("\0\n::\nUsage").Usage);
        Assert.Empty(ParseOptionsUsage.Parse("fatal: not here\n    -", "kite").Flags);
        Assert.Equal<ArgumentFacts>([], UsageLine.Arguments("[[(", "kite"));
    }
}
