using System.Text.Json;

namespace DockerNotesSite.CommandLines.Facts.Texts;

/// <summary>A value of a JSON file with the place it stands at: a text, an object, a list, or something else.</summary>
internal sealed class TextsNode
{
    /// <summary>Where it begins, in bytes.</summary>
    public int Offset { get; private init; }

    public bool IsObject { get; private init; }

    public bool IsList { get; private init; }

    /// <summary>Null for everything that is no text.</summary>
    public string? Text { get; private init; }

    /// <summary>Of an object, in the order of the file; of a list, its items without names.</summary>
    public List<(string Name, int Offset, TextsNode Value)> Members { get; } = [];

    /// <exception cref="JsonException">The bytes are not JSON.</exception>
    /// <exception cref="InvalidOperationException">A text holds half of a surrogate pair.</exception>
    public static TextsNode Parse(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        var node = Read(ref reader);
        // Throws where something follows.
        reader.Read();
        return node;
    }

    // The reader refuses more than 64 levels.
    private static TextsNode Read(ref Utf8JsonReader reader)
    {
        var node = new TextsNode
        {
            Offset = (int)reader.TokenStartIndex,
            IsObject = reader.TokenType == JsonTokenType.StartObject,
            IsList = reader.TokenType == JsonTokenType.StartArray,
            Text = reader.TokenType == JsonTokenType.String ? reader.GetString() : null,
        };
        while ((node.IsObject || node.IsList) && reader.Read() && reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray))
        {
            var name = "";
            var offset = (int)reader.TokenStartIndex;
            if (node.IsObject)
            {
                name = reader.GetString()!;
                reader.Read();
            }

            node.Members.Add((name, offset, Read(ref reader)));
        }

        return node;
    }
}
