using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;

namespace DockerNotesSite.CommandLines.Facts;

/// <summary>
/// Goes through a JSON file once, from its first to its last character, and reports what is not as expected with its
/// place. A value of the wrong type is skipped and reading goes on; JSON that is none ends it.
/// </summary>
internal ref struct JsonCursor
{
    private readonly SourceFile _file;
    private readonly ReadOnlySpan<byte> _bytes;
    private readonly DiagnosticBag _diagnostics;
    private Utf8JsonReader _reader;

    public JsonCursor(SourceFile file, DiagnosticBag diagnostics)
    {
        _file = file;
        _bytes = file.Bytes.Span;
        _bytes = _bytes.StartsWith(Encoding.UTF8.Preamble) ? _bytes[Encoding.UTF8.Preamble.Length..] : _bytes;
        _diagnostics = diagnostics;
        _reader = new Utf8JsonReader(_bytes);
    }

    /// <summary>Something was reported: what was read must not be used.</summary>
    public bool HasErrors { get; private set; }

    public readonly bool IsUtf8 => Utf8.IsValid(_bytes);

    /// <summary>Where the value or the name that was read last begins, in bytes; cheaper than its place.</summary>
    public readonly int Offset => (int)_reader.TokenStartIndex;

    public readonly SourceLocation Location => LocationOf(Offset);

    /// <exception cref="JsonException">This is not JSON.</exception>
    public void Begin() => _reader.Read();

    /// <exception cref="JsonException">Something follows the document's value.</exception>
    public void End() => _reader.Read();

    /// <summary>Enters an object; call <see cref="NextMember"/> until it says false. False: it is none, and was skipped.</summary>
    public bool BeginObject() => Expect(JsonTokenType.StartObject, "an object");

    /// <summary>Goes to the value of the next member that the set knows; unknown and repeated ones are reported and skipped.</summary>
    public bool NextMember(ref MemberSet members)
    {
        while (_reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
        {
            if (!members.Find(ref _reader))
            {
                var name = Decode();
                Report(ConfigurationDiagnostics.UnknownMember(Location, name, NearMiss.Of(name, members.Names)));
            }
            else if (members.IsRepeated)
            {
                Report(ConfigurationDiagnostics.RepeatedFact(Location, $"the member '{members.Current}'"));
            }
            else
            {
                _reader.Read();
                return true;
            }

            _reader.Read();
            _reader.Skip();
        }

        return false;
    }

    /// <summary>Goes to the value of the next member of an object whose names are data.</summary>
    public bool NextEntry(out string name)
    {
        _reader.Read();
        var isEntry = _reader.TokenType == JsonTokenType.PropertyName;
        name = isEntry ? Decode() : "";
        if (isEntry)
        {
            _reader.Read();
        }

        return isEntry;
    }

    /// <summary>Enters a list; call <see cref="NextItem"/> until it says false. False: it is none, and was skipped.</summary>
    public bool BeginList() => Expect(JsonTokenType.StartArray, "a list");

    public bool NextItem() => _reader.Read() && _reader.TokenType != JsonTokenType.EndArray;

    public string Text() => Expect(JsonTokenType.String, "a text") ? Decode() : "";

    public bool Flag()
    {
        var isTrue = _reader.TokenType == JsonTokenType.True;
        return isTrue || (_reader.TokenType != JsonTokenType.False && Expect(JsonTokenType.True, "true or false"));
    }

    public int Number()
    {
        var number = 0;
        if (Expect(JsonTokenType.Number, "a number") && !_reader.TryGetInt32(out number))
        {
            Report(ConfigurationDiagnostics.InvalidFacts(Location, "this must be a whole number"));
        }

        return number;
    }

    public readonly SourceLocation LocationOf(int offset)
    {
        var before = _bytes[..offset];
        var lineStart = before.LastIndexOf((byte)'\n') + 1;
        return new SourceLocation(_file.Path, before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[lineStart..]) + 1);
    }

    public void Report(Diagnostic diagnostic)
    {
        HasErrors = true;
        _diagnostics.Add(diagnostic);
    }

    /// <summary>The place where reading stopped.</summary>
    public void Report(JsonException error)
    {
        // The reader counts lines and bytes from 0, and the bytes of the line only.
        var line = (int)(error.LineNumber ?? 0);
        var start = 0;
        for (var i = 0; i < line && start < _bytes.Length; i++)
        {
            start += _bytes[start..].IndexOf((byte)'\n') + 1;
        }

        var offset = Math.Min(start + (int)(error.BytePositionInLine ?? 0), _bytes.Length);
        Report(ConfigurationDiagnostics.InvalidFacts(LocationOf(offset), "from here on this is not JSON"));
    }

    private bool Expect(JsonTokenType type, string words)
    {
        if (_reader.TokenType == type)
        {
            return true;
        }

        Report(ConfigurationDiagnostics.InvalidFacts(Location, $"this must be {words}"));
        _reader.Skip();
        return false;
    }

    private string Decode()
    {
        try
        {
            return _reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            Report(ConfigurationDiagnostics.InvalidFacts(Location, "this text holds half of a surrogate pair"));
            return "";
        }
    }
}
