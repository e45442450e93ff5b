using System.Collections.Immutable;
using System.Text.Encodings.Web;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.CliFacts;

/// <summary>A JSON object on one line; what is false or empty is left out.</summary>
internal sealed class FactsObject
{
    private readonly List<string> _members = [];

    public IEnumerable<string> Members => _members;

    public FactsObject Add(string name, int value) => AddRaw(name, $"{value}");

    public FactsObject Add(string name, string value) => value.Length == 0 ? this : AddRaw(name, Quoted(value));

    public FactsObject Add(string name, bool value) => value ? AddRaw(name, "true") : this;

    public FactsObject Add(string name, ImmutableArray<string> values) =>
        values.IsEmpty ? this : AddRaw(name, $"[{string.Join(", ", values.Select(Quoted))}]");

    public FactsObject Add(string name, IEnumerable<KeyValuePair<string, string>> entries)
    {
        var texts = entries.OrderBy(e => e.Key, StringComparer.Ordinal).Select(e => $"{Quoted(e.Key)}: {Quoted(e.Value)}");
        return string.Join(", ", texts) is { Length: > 0 } all ? AddRaw(name, $"{{{all}}}") : this;
    }

    public FactsObject Add(LifeCycle life) => Add("since", life.Since)
        .Add("deprecatedSince", life.DeprecatedSince)
        .Add("removedSince", life.RemovedSince)
        .Add("replacedBy", life.ReplacedBy)
        .Add("experimental", life.IsExperimental);

    public FactsObject AddRaw(string name, string json)
    {
        _members.Add($"{Quoted(name)}: {json}");
        return this;
    }

    public override string ToString() => $"{{{string.Join(", ", _members)}}}";

    private static string Quoted(string text) => $"\"{JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text)}\"";
}
