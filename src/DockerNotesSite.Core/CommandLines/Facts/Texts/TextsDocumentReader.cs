using System.Collections.Immutable;
using System.Text.Json;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;

namespace DockerNotesSite.CommandLines.Facts.Texts;

/// <summary>
/// A *.texts.json file in, what it says out. Whatever is not in the format is an error with its place, and then the file
/// says nothing. docs/cli-texts.md and docs/cli-texts.schema.json describe the format.
/// </summary>
internal sealed partial class TextsDocumentReader
{
    private static readonly string[] Members = ["$schema", "program", "languages", "commands", "flags", "arguments", "slots"];
    private static readonly string[] CommandMembers = ["text", "like", "flags", "arguments"];

    private readonly SourceFile _file;
    private readonly DiagnosticBag _diagnostics;
    private ImmutableArray<string> _languages = [];
    private bool _hasErrors;

    private TextsDocumentReader(SourceFile file, DiagnosticBag diagnostics)
    {
        _file = file;
        _diagnostics = diagnostics;
    }

    /// <summary>What the file says of <paramref name="program"/>, which must be the one it names; null where it can't be read.</summary>
    public static TextsDocument? Read(SourceFile file, string program, DiagnosticBag diagnostics)
    {
        var reader = new TextsDocumentReader(file, diagnostics);
        var document = reader.Parse() is { } root ? reader.ReadDocument(root, program) : null;
        return reader._hasErrors ? null : document;
    }

    private TextsNode? Parse()
    {
        try
        {
            return TextsNode.Parse(TextsPlace.Content(_file));
        }
        catch (JsonException error)
        {
            Report(TextsPlace.Of(_file, error), "from here on this is not JSON");
        }
        catch (InvalidOperationException)
        {
            Report(new SourceLocation(_file.Path), "a text in it is not valid Unicode");
        }

        return null;
    }

    private TextsDocument ReadDocument(TextsNode root, string program)
    {
        var document = new TextsDocument { File = _file };
        var members = MembersOf(root, Members);
        _languages = [.. members.Where(m => m.Name == "languages").SelectMany(m => ReadLanguages(m.Value))];
        foreach (var (name, _, value) in members)
        {
            document = name switch
            {
                "program" => document with { Program = Text(value) },
                "commands" => document with { Commands = [.. Entries(value).Select(e => ReadCommand(e.Name, e.Offset, e.Value))] },
                "flags" => document with { Flags = ReadNamed(value) },
                "arguments" => document with { Arguments = ReadNamed(value) },
                "slots" => document with { Slots = ReadSlots(value) },
                _ => document,
            };
        }

        if (root.IsObject && document.Program != program)
        {
            Report(TextsPlace.Of(_file, root.Offset), $"\"program\" must be \"{program}\", as in the file's name");
        }

        return document;
    }

    private IEnumerable<string> ReadLanguages(TextsNode list) => Items(list).Select(Text);

    private CommandTexts ReadCommand(string command, int offset, TextsNode node)
    {
        var texts = new CommandTexts(command, offset);
        foreach (var (name, _, value) in MembersOf(node, CommandMembers))
        {
            texts = name switch
            {
                "text" => texts with { Text = ReadText(value) },
                "like" => texts with { Like = Text(value), LikeOffset = value.Offset },
                "flags" => texts with { Flags = ReadNamed(value) },
                _ => texts with { Arguments = ReadNamed(value) },
            };
        }

        return texts;
    }

    private ImmutableArray<NamedText> ReadNamed(TextsNode node) =>
        [.. Entries(node).Select(e => new NamedText(e.Name, e.Offset, ReadText(e.Value)))];

    private LocalizedText ReadText(TextsNode node)
    {
        var byLanguage = LocalizedText.None.ByLanguage.ToBuilder();
        foreach (var (language, offset, value) in Entries(node))
        {
            if (_languages.Length > 0 && !_languages.Contains(language, StringComparer.OrdinalIgnoreCase))
            {
                Report(TextsPlace.Of(_file, offset), $"'{ShownText.Of(language)}' is not one of its \"languages\"");
            }

            byLanguage[language] = Text(value).Trim();
            if (value.Text is not null && byLanguage[language].Length == 0)
            {
                Report(TextsPlace.Of(_file, value.Offset), "this text is empty");
            }
        }

        return new LocalizedText { ByLanguage = byLanguage.ToImmutable() };
    }

    private List<(string Name, int Offset, TextsNode Value)> MembersOf(TextsNode node, string[] known)
    {
        var members = Entries(node);
        foreach (var (name, offset, _) in members.Where(m => !known.Contains(m.Name, StringComparer.Ordinal)))
        {
            var nearest = NearMiss.Of(name, known);
            Report(TextsPlace.Of(_file, offset), $"nothing is called '{ShownText.Of(name)}' here", nearest);
        }

        return members;
    }

    /// <summary>The members of an object, each name once.</summary>
    private List<(string Name, int Offset, TextsNode Value)> Entries(TextsNode node)
    {
        if (!node.IsObject)
        {
            Report(TextsPlace.Of(_file, node.Offset), "this must be an object");
            return [];
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, offset, _) in node.Members.Where(m => !names.Add(m.Name)))
        {
            Report(TextsPlace.Of(_file, offset), $"'{ShownText.Of(name)}' is given twice");
        }

        return node.Members;
    }

    private IEnumerable<TextsNode> Items(TextsNode list)
    {
        if (list.IsList)
        {
            return list.Members.Select(m => m.Value);
        }

        Report(TextsPlace.Of(_file, list.Offset), "this must be a list");
        return [];
    }

    private string Text(TextsNode node)
    {
        if (node.Text is { } text)
        {
            return text;
        }

        Report(TextsPlace.Of(_file, node.Offset), "this must be a text");
        return "";
    }

    private void Report(SourceLocation place, string reason, string? nearest = null)
    {
        _hasErrors = true;
        _diagnostics.Add(TextsDiagnostics.InvalidTexts(place, reason, nearest));
    }
}
