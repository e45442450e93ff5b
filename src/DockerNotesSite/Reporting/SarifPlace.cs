using System.Text.Json;
using DockerNotesSite.Model;

namespace DockerNotesSite.Reporting;

/// <summary>Places in a SARIF log.</summary>
internal static class SarifPlace
{
    // Relative addresses begin where the program was started, which is where code hosts look for the files.
    private const string BaseId = "%SRCROOT%";

    public static void WriteLocations(string file, SourceLocation location, Utf8JsonWriter json)
    {
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        WriteFile(file, json);
        if (location.Line > 0)
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", location.Line);
            json.WriteNumber("startColumn", Math.Max(1, location.Column));
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    /// <summary>What lies outside of the current folder is absolute: its address has no base.</summary>
    public static void WriteFile(string file, Utf8JsonWriter json)
    {
        var relative = Path.IsPathRooted(file) ? file : Path.GetRelativePath(".", file).Replace('\\', '/');
        json.WriteStartObject("artifactLocation");
        if (Path.IsPathRooted(relative) || relative.Split('/')[0] == "..")
        {
            json.WriteString("uri", new Uri(Path.GetFullPath(file)).AbsoluteUri);
        }
        else
        {
            json.WriteString("uri", string.Join('/', relative.Split('/').Select(Uri.EscapeDataString)));
            json.WriteString("uriBaseId", BaseId);
        }

        json.WriteEndObject();
    }
}
