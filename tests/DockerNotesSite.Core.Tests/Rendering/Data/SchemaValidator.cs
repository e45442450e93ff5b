using System.Text.Json;
using System.Text.RegularExpressions;

namespace DockerNotesSite.Rendering.Data;

/// <summary>
/// As much of JSON Schema 2020-12 as the schemas of this project use. A keyword that it doesn't know is an error, so that the
/// schema can't promise what no test looks at.
/// </summary>
internal sealed class SchemaValidator(JsonElement root)
{
    private static readonly HashSet<string> Remarks = ["$schema", "$defs", "title", "description"];

    /// <summary>Every violation with the path of the value.</summary>
    public IReadOnlyList<string> Errors(JsonElement document)
    {
        var errors = new List<string>();
        Validate(root, document, "$", errors);
        return errors;
    }

    private void Validate(JsonElement schema, JsonElement value, string path, List<string> errors)
    {
        foreach (var keyword in schema.EnumerateObject().Where(k => !Remarks.Contains(k.Name)))
        {
            switch (keyword.Name)
            {
                case "$ref": Validate(Definition(keyword.Value.GetString()!), value, path, errors); break;
                case "type": Check(IsOfType(value, keyword.Value.GetString()!), $"{path} is no {keyword.Value}", errors); break;
                case "const": Check(JsonElement.DeepEquals(keyword.Value, value), $"{path} is not {keyword.Value}", errors); break;
                case "pattern": Check(Regex.IsMatch(value.GetString()!, keyword.Value.GetString()!), $"{path} doesn't match: {value}", errors); break;
                case "minLength": Check(value.GetString()!.Length >= keyword.Value.GetInt32(), $"{path} is too short", errors); break;
                case "minimum": Check(value.GetInt64() >= keyword.Value.GetInt64(), $"{path} is too small", errors); break;
                case "items": Each(keyword.Value, value, path, errors); break;
                case "properties": Members(keyword.Value, value, path, errors); break;
                case "required": Required(keyword.Value, value, path, errors); break;
                case "additionalProperties": Closed(schema, value, path, errors); break;
                default: errors.Add($"The schema has a keyword without a test: {keyword.Name}"); break;
            }
        }
    }

    private JsonElement Definition(string reference) => root.GetProperty("$defs").GetProperty(reference["#/$defs/".Length..]);

    private void Each(JsonElement schema, JsonElement value, string path, List<string> errors)
    {
        foreach (var (i, item) in value.EnumerateArray().Index())
        {
            Validate(schema, item, $"{path}[{i}]", errors);
        }
    }

    private void Members(JsonElement schemas, JsonElement value, string path, List<string> errors)
    {
        foreach (var member in value.EnumerateObject())
        {
            if (schemas.TryGetProperty(member.Name, out var schema))
            {
                Validate(schema, member.Value, $"{path}.{member.Name}", errors);
            }
        }
    }

    private static void Required(JsonElement names, JsonElement value, string path, List<string> errors)
    {
        foreach (var name in names.EnumerateArray())
        {
            Check(value.TryGetProperty(name.GetString()!, out _), $"{path} lacks {name}", errors);
        }
    }

    private void Closed(JsonElement schema, JsonElement value, string path, List<string> errors)
    {
        var others = schema.GetProperty("additionalProperties");
        foreach (var member in value.EnumerateObject())
        {
            if (schema.TryGetProperty("properties", out var known) && known.TryGetProperty(member.Name, out _))
            {
                continue;
            }

            if (others.ValueKind == JsonValueKind.Object)
            {
                Validate(others, member.Value, $"{path}.{member.Name}", errors);
            }
            else
            {
                errors.Add($"{path} has an unknown {member.Name}");
            }
        }
    }

    private static bool IsOfType(JsonElement value, string type) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        _ => false,
    };

    private static void Check(bool holds, string error, List<string> errors)
    {
        if (!holds)
        {
            errors.Add(error);
        }
    }
}
