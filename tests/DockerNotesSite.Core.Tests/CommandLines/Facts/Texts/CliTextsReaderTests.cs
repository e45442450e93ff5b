using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Commands;
using DockerNotesSite.Rendering.Data;

namespace DockerNotesSite.CommandLines.Facts.Texts;

public sealed class CliTextsReaderTests
{
    private readonly DiagnosticBag _diagnostics = new();

    [Fact]
    public void A_commands_own_text_wins_over_that_of_its_like_and_over_the_shared_one()
    {
        var fly = Commands("""
            {"program": "kite", "languages": ["en", "de"],
             "commands": {
               "kite fly": {"text": {"en": "Let it fly"}, "flags": {"--high": {"en": "Above the trees"}}},
               "kite soar": {"like": "kite fly", "arguments": {"PLACE": {"en": "Where to soar"}}}},
             "flags": {"--high": {"en": "How high", "de": "Wie hoch"}, "-q": {"en": "No sound"}},
             "arguments": {"PLACE": {"en": "A place"}}}
            """);

        Assert.Equal("Let it fly", fly["kite fly"].Text.In("en"));
        Assert.Equal("Above the trees", fly["kite soar"].Flags[0].Text.In("en"));
        Assert.Equal("Wie hoch", fly["kite soar"].Flags[0].Text.In("de"));
        Assert.Equal("No sound", fly["kite fly"].Flags[1].Text.In("en"));
        Assert.Equal("A place", fly["kite fly"].Arguments?[0].Text.In("en"));
        Assert.Equal("Where to soar", fly["kite soar"].Arguments?[0].Text.In("en"));
        Assert.Empty(_diagnostics.ToImmutable());
    }

    [Fact]
    public void An_inherited_flag_has_the_text_of_the_command_above_and_every_name_gives_the_same_facts()
    {
        var commands = Commands("""{"program": "kite", "commands": {"kite": {"flags": {"--wind": {"en": "From where"}}}, "kite go": {"text": {"en": "Go"}}}}""");

        Assert.Equal("From where", commands["kite fly"].Flags[2].Text.In("en"));
        Assert.Equal("Go", commands["kite fly"].Text.In("en"));
        Assert.Same(commands["kite fly"], commands["kite go"]);
    }

    [Fact]
    public void Commands_that_are_like_each_other_end()
    {
        var commands = Commands("""{"program": "kite", "commands": {"kite fly": {"like": "kite soar"}, "kite soar": {"like": "kite fly", "flags": {"-q": {"en": "q"}}}}}""");

        Assert.Equal("q", commands["kite fly"].Flags[1].Text.In("en"));
    }

    [Fact]
    public void Slots_of_the_input_come_first_and_a_command_has_those_of_its_like_and_the_flags_of_those_above()
    {
        var facts = Read("""
            {"program": "kite", "slots": {
               "place": {"text": {"en": "Place"}, "placeholders": ["PLACE_NAME", "place name", "地点"], "values": ["ip"], "arguments": ["PLACE"], "flags": ["--high"], "keep": ["home*"]},
               "wind": {"commands": {"kite": ["--wind"], "kite go": ["-q", "PLACE"], "kite soar": ["--high"]}}},
             "commands": {"kite soar": {"like": "kite fly"}}}
            """).Facts["kite"];

        var place = facts.Slots[0];
        Assert.Equal(("place", "Place"), (place.Slot.Name, place.Slot.Title.In("en")));
        Assert.Equal(["place-name", "place-name", "地点"], place.Placeholders);
        Assert.Equal(["ip", "PLACE", "--high", "home*"], [.. place.Values, .. place.Arguments, .. place.Flags, .. place.Keep]);
        Assert.Equal(["--wind", "-q", "PLACE"], facts.Commands["kite fly"].Slots.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(["--high", "--wind", "-q", "PLACE"], facts.Commands["kite soar"].Slots.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_slot_of_the_input_wins_over_that_of_the_core_in_what_both_say()
    {
        var facts = CliFactsReader.Read([], ["docker"], _diagnostics);
        var own = CliTextsReader.Read(
            [Texts("docker", """{"program": "docker", "slots": {"box": {"values": ["container"]}, "image": {"text": {"en": "Picture"}}}}""")], facts, _diagnostics);

        var slots = own.Facts["docker"].Slots;
        Assert.Equal(["box", "image"], slots.Take(2).Select(s => s.Slot.Name));
        Assert.Equal(("Picture", "镜像"), (slots[1].Slot.Title.In("en"), slots[1].Slot.Title.In("zh-CN")));
        Assert.Contains("image-name", slots[1].Placeholders);
        Assert.Contains(slots, s => s.Slot.Name == "container");
        Assert.Empty(_diagnostics.ToImmutable());
    }

    [Theory]
    [InlineData("{", "_cli/kite.texts.json(1,2)")]
    [InlineData("", "_cli/kite.texts.json(1,1)")]
    [InlineData("[]", "_cli/kite.texts.json(1,1)")]
    [InlineData("""{"program": "kit"}""", "_cli/kite.texts.json(1,1)")]
    [InlineData("{\"program\": \"kite\",\n  \"comands\": {}}", "_cli/kite.texts.json(2,3)")]
    [InlineData("""{"program": "kite", "commands": {"kite fly": {"flag": {}}}}""", "_cli/kite.texts.json(1,47)")]
    [InlineData("""{"program": "kite", "flags": {"--high": "x"}}""", "_cli/kite.texts.json(1,41)")]
    [InlineData("""{"program": "kite", "flags": {"--high": {"en": " "}}}""", "_cli/kite.texts.json(1,48)")]
    [InlineData("""{"program": "kite", "flags": {"--high": {}, "--high": {}}}""", "_cli/kite.texts.json(1,45)")]
    [InlineData("""{"program": "kite", "flags": {"高": 1}}""", "_cli/kite.texts.json(1,36)")]
    [InlineData("""{"languages": ["zh-CN"], "program": "kite", "flags": {"-q": {"zh": "静"}}}""", "_cli/kite.texts.json(1,62)")]
    [InlineData("""{"program": "kite", "flags": {"\ud800": {}}}""", "_cli/kite.texts.json")]
    [InlineData("""{"program": "kite"} 1""", "_cli/kite.texts.json(1,21)")]
    [InlineData("""{"program": "kite", "slots": {"Host Port": {}}}""", "_cli/kite.texts.json(1,31)")]
    [InlineData("""{"program": "kite", "slots": {"": {}}}""", "_cli/kite.texts.json(1,31)")]
    [InlineData("""{"program": "kite", "slots": {"a": {"flag": []}}}""", "_cli/kite.texts.json(1,37)")]
    [InlineData("""{"program": "kite", "slots": {"a": {"flags": "--high"}}}""", "_cli/kite.texts.json(1,46)")]
    [InlineData("""{"program": "kite", "slots": {"a": {"keep": [1]}}}""", "_cli/kite.texts.json(1,46)")]
    [InlineData("""{"program": "kite", "slots": {"a": {"commands": []}}}""", "_cli/kite.texts.json(1,49)")]
    public void Texts_of_another_format_are_told_with_their_place(string json, string place)
    {
        var programs = Read(json);

        var diagnostic = Assert.Single(_diagnostics.ToImmutable());
        Assert.Equal(("DNS1110", place), (diagnostic.Code, diagnostic.Location.ToString()));
        Assert.True(programs.Facts["kite"].Commands["kite fly"].Text.IsEmpty);
    }

    [Theory]
    [InlineData("""{"program": "kite", "commands": {"kite flu": {}}}""", "(1,34)", "did you mean 'kite fly'?")]
    [InlineData("""{"program": "kite", "commands": {"kite fly": {"flags": {"--hig": {}}}}}""", "(1,57)", "did you mean '--high'?")]
    [InlineData("""{"program": "kite", "commands": {"kite fly": {"arguments": {"X": {}}}}}""", "(1,61)", "remove the text, or correct the name")]
    [InlineData("""{"program": "kite", "commands": {"kite fly": {"like": "kite g"}}}""", "(1,55)", "did you mean 'kite go'?")]
    [InlineData("""{"program": "kite", "flags": {"--deep": {}}}""", "(1,31)", "remove the text, or correct the name")]
    [InlineData("""{"program": "kite", "arguments": {"PLAC": {}}}""", "(1,35)", "did you mean 'PLACE'?")]
    [InlineData("""{"program": "kite", "slots": {"a": {"flags": ["--hig"]}}}""", "(1,47)", "did you mean '--high'?")]
    [InlineData("""{"program": "kite", "slots": {"a": {"arguments": ["PLAC"]}}}""", "(1,51)", "did you mean 'PLACE'?")]
    [InlineData("""{"program": "kite", "slots": {"a": {"commands": {"kite flu": []}}}}""", "(1,50)", "did you mean 'kite fly'?")]
    [InlineData("""{"program": "kite", "slots": {"a": {"commands": {"kite fly": ["--hig"]}}}}""", "(1,63)", "did you mean '--high'?")]
    public void A_text_for_nothing_is_told(string json, string place, string fix)
    {
        Read(json);

        var diagnostic = Assert.Single(_diagnostics.ToImmutable());
        Assert.Equal(("DNS1111", "_cli/kite.texts.json" + place, fix), (diagnostic.Code, diagnostic.Location.ToString(), diagnostic.Fix));
    }

    [Fact]
    public void Texts_of_a_program_without_facts_are_told()
    {
        CliTextsReader.Read([Texts("kite", "{}")], new ProgramSet { Names = ["kite"] }, _diagnostics);

        Assert.Equal("DNS1112", Assert.Single(_diagnostics.ToImmutable()).Code);
    }

    [Fact]
    public void Texts_of_the_input_win_over_those_that_come_with_the_core_in_their_language()
    {
        var facts = CliFactsReader.Read([], ["docker"], _diagnostics);
        var bundled = Flag(CliTextsReader.Read([], facts, _diagnostics));
        var own = Flag(CliTextsReader.Read(
            [Texts("docker", """{"program": "docker", "commands": {"docker run": {"flags": {"--publish": {"en": "Mine"}}}}}""")], facts, _diagnostics));

        Assert.Equal("Mine", own.Text.In("en"));
        Assert.NotEqual("Mine", bundled.Text.In("en"));
        Assert.NotEqual("", own.Text.In("zh-CN"));
        Assert.Equal(bundled.Text.In("zh-CN"), own.Text.In("zh-CN"));
        Assert.Empty(_diagnostics.ToImmutable());

        static FlagFacts Flag(ProgramSet programs) =>
            programs.Facts["docker"].Commands["docker run"].Flags.Single(f => f.Long == "--publish");
    }

    [Fact]
    public void Texts_that_come_with_the_core_describe_what_is_there()
    {
        var programs = CliFactsReader.Read([], [], _diagnostics);
        var folder = Path.GetFullPath(Path.Combine(CaseFolder.Root, "../../../src/DockerNotesSite.Core/CommandLines/Facts"));
        using var schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(CaseFolder.Root, "../../../docs/cli-texts.schema.json")));
        foreach (var file in Directory.EnumerateFiles(folder, "*.texts.json"))
        {
            var program = Path.GetFileName(file)[..^".texts.json".Length];
            var document = TextsDocumentReader.Read(
                new SourceFile(new SourcePath(Path.GetFileName(file)), File.ReadAllBytes(file)), program, _diagnostics);
            using var json = JsonDocument.Parse(File.ReadAllText(file));
            Assert.Empty(new SchemaValidator(schema.RootElement).Errors(json.RootElement));
            TextsChecker.Check(Assert.IsType<TextsDocument>(document), programs.Facts[program], _diagnostics);
        }

        Assert.Empty(_diagnostics.ToImmutable());
    }

    private ImmutableDictionary<string, CommandFacts> Commands(string json) => Read(json).Facts["kite"].Commands;

    private ProgramSet Read(string json)
    {
        var component = new ComponentFacts("kite", "1");
        ImmutableArray<FlagFacts> flags = [new() { Long = "--high", ValueType = "int" }, new() { Short = "-q" }, new() { Long = "--wind", IsInherited = true }];
        ImmutableArray<CommandFacts> commands =
        [
            new() { Name = new("kite"), Component = component },
            new() { Name = new("kite fly"), OtherNames = [new("kite go")], Component = component, Flags = flags, Arguments = [new("PLACE")] },
            new() { Name = new("kite soar"), Component = component, Flags = flags, Arguments = [new("PLACE")] },
        ];
        var facts = new ProgramFacts
        {
            Program = "kite",
            Version = "1",
            Commands = commands.SelectMany(c => c.OtherNames.Prepend(c.Name), (c, name) => KeyValuePair.Create(name.Value, c)).ToImmutableDictionary(),
        };
        return CliTextsReader.Read(
            [Texts("kite", json)], new ProgramSet { Names = ["kite"], Facts = ImmutableDictionary<string, ProgramFacts>.Empty.Add("kite", facts) }, _diagnostics);
    }

    private static SourceFile Texts(string program, string json) =>
        new(new SourcePath($"_cli/{program}.texts.json"), Encoding.UTF8.GetBytes(json));
}
