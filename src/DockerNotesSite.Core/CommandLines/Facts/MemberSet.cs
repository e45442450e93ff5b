using System.Text.Json;

namespace DockerNotesSite.CommandLines.Facts;

/// <summary>The members that an object may have, and which of them were there.</summary>
internal ref struct MemberSet(ReadOnlySpan<string> names)
{
    private readonly ReadOnlySpan<string> _names = names;
    private uint _seen;

    public readonly string[] Names => _names.ToArray();

    public string Current { get; private set; } = "";

    public bool IsRepeated { get; private set; }

    public bool Find(ref Utf8JsonReader reader)
    {
        for (var i = 0; i < _names.Length; i++)
        {
            if (reader.ValueTextEquals(_names[i]))
            {
                Current = _names[i];
                IsRepeated = (_seen & (1u << i)) != 0;
                _seen |= 1u << i;
                return true;
            }
        }

        return false;
    }
}
