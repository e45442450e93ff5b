using System.Text.Json;
using DockerNotesSite.Configuration;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.Rendering.Data;

/// <summary>
/// catalog.json: the catalog for other programs, and its schema beside it. Addresses count from the site's root, sources
/// from the input folder; syntax and examples stand as their author wrote them, everything else is plain text.
/// </summary>
internal static class CatalogJson
{
    public const string FileName = "catalog.json";

    private const string SchemaName = "catalog.schema.json";

    /// <summary>Piece by piece: of a large site it is a hundred megabytes.</summary>
    public static void Write(Catalog catalog, SiteConfiguration configuration, Stream output)
    {
        using (var json = new Utf8JsonWriter(output, JsonText.Options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", SchemaName);
            json.Text("title", configuration.Title);
            json.OptionalText("description", configuration.Description);
            json.Text("language", configuration.Language);
            json.OptionalText("baseUrl", configuration.BaseUrl);
            json.Objects("notes", catalog.Notes, WriteNote);
            json.Objects("commands", catalog.Commands, (writer, command) => WriteCommand(writer, command, catalog, configuration.Language));
            json.Objects("concepts", catalog.Concepts, WriteConcept);
            json.Objects("tags", catalog.Tags, WriteTag);
            json.Objects("groups", catalog.Groups, (writer, group) => WriteGroup(writer, group, configuration.Language));
            json.Objects("redirects", catalog.Redirects, WriteRedirect);
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    public static OutputFile Schema(SiteAddresses addresses)
    {
        using var resource = typeof(CatalogJson).Assembly.GetManifestResourceStream(SchemaName)
            ?? throw new InvalidOperationException($"{SchemaName} is not part of the program.");
        using var bytes = new MemoryStream();
        resource.CopyTo(bytes);
        return new OutputFile { Path = addresses.At(SchemaName), Bytes = bytes.ToArray() };
    }

    private static void WriteNote(Utf8JsonWriter json, CatalogNote entry)
    {
        var note = entry.Note;
        json.Text("title", note.Title);
        json.Address("url", entry.Url);
        json.Text("source", note.Source.Value);
        json.OptionalText("description", note.Description);
        json.OptionalText("language", note.Language);
        json.OptionalText("date", note.Date is { } date ? DateText.Full(date) : "");
        json.Texts("tags", note.Tags);
        json.Texts("categories", note.Categories);
    }

    private static void WriteCommand(Utf8JsonWriter json, Command command, Catalog catalog, string language)
    {
        json.Text("name", command.Name.Value);
        json.Address("url", command.Url);
        json.Names("otherNames", command.OtherNames);
        json.OptionalText("usage", command.Facts?.Usage ?? "");
        json.Objects("checkedWith", CheckedWith.Components(command, catalog), WriteComponent);
        json.Objects("rows", command.Rows, (writer, row) => WriteRow(writer, row, language));
        json.Names("neighbours", command.Neighbours);
        json.Names("opposites", command.Opposites);
        json.Names("nextSteps", command.NextSteps);
        json.Addresses("concepts", command.Concepts);
        json.Objects("mentions", command.Mentions, WriteMention);
    }

    private static void WriteComponent(Utf8JsonWriter json, ComponentFacts component)
    {
        json.Text("name", component.Name);
        json.Text("version", component.Version);
    }

    private static void WriteRow(Utf8JsonWriter json, CatalogRow entry, string language)
    {
        var row = entry.Row;
        json.Text("action", OneLineText.Of(row.Action));
        json.Text("syntax", row.Syntax.Text);
        json.Texts("examples", row.Examples.Select(e => e.Text));
        json.Texts("remarks", row.Remarks.Select(OneLineText.Of).Where(r => r.Length > 0));
        json.Texts("dangers", DangerTexts.Of(row, language));
        json.Text("source", entry.Source.Value);
        json.WriteNumber("line", row.Location.Line);
        json.Text("section", entry.Section);
        json.Text("note", entry.NoteTitle);
        json.Address("url", entry.NotePage, row.Anchor);
    }

    private static void WriteConcept(Utf8JsonWriter json, Concept concept)
    {
        var first = concept.Definitions.FirstOrDefault();
        json.Text("name", concept.Name);
        json.Address("url", concept.Url);
        json.Text("source", first?.Definition.Location.Path.Value ?? "");
        json.WriteNumber("line", first?.Definition.Location.Line ?? 0);
        json.Texts("otherNames", concept.OtherNames);
        json.Objects("definitions", concept.Definitions, WriteDefinition);
        json.Names("commands", concept.Commands);
        json.Objects("mentions", concept.Mentions, WriteMention);
    }

    private static void WriteDefinition(Utf8JsonWriter json, ConceptSource source)
    {
        json.Text("text", OneLineText.Of(source.Definition.Definition));
        json.Text("source", source.Definition.Location.Path.Value ?? "");
        json.WriteNumber("line", source.Definition.Location.Line);
        json.Text("note", source.NoteTitle);
        json.Address("url", source.NotePage, source.Definition.Anchor);
    }

    private static void WriteMention(Utf8JsonWriter json, Mention mention)
    {
        json.Text("note", mention.NoteTitle);
        json.Text("section", mention.Section);
        json.Address("url", mention.NotePage, mention.Anchor);
    }

    private static void WriteTag(Utf8JsonWriter json, Tag tag)
    {
        json.Text("name", tag.Name);
        json.Address("url", tag.Url);
        json.Addresses("notes", tag.Notes);
    }

    private static void WriteGroup(Utf8JsonWriter json, RowGroup group, string language)
    {
        json.Text("title", group.Title);
        json.Address("url", group.NotePage, group.Anchor);
        json.Objects("rows", group.Rows, (writer, row) =>
        {
            writer.OptionalText("command", row.Command?.Value ?? "");
            WriteRow(writer, row, language);
        });
    }

    private static void WriteRedirect(Utf8JsonWriter json, Redirect redirect)
    {
        json.Address("from", redirect.From);
        json.Address("to", redirect.To);
    }
}
