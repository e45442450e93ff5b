using DockerNotesSite.Model;
using DockerNotesSite.Model.Maps;

namespace DockerNotesSite.Rendering.Data.Twins;

/// <summary>The map in words: what moves from where to where.</summary>
internal static class MapTwin
{
    public static OutputFile Render(MarkdownScope scope)
    {
        var document = new TwinDocument(scope).Heading(1, scope.Strings["map"]);
        foreach (var diagram in scope.Site.Catalog.Map.Diagrams)
        {
            document
                .Heading(2, diagram.Title)
                .Text(diagram.Description)
                .Add(TwinDocument.List(diagram.Arrows.Where(arrow => !arrow.Commands.IsEmpty).Select(arrow => Item(arrow, document))));
        }

        return document.ToFile();
    }

    private static string Item(MapArrow arrow, TwinDocument document) =>
        $"{document.Join(arrow.Commands.Select(command => Command(command, document)))}: {Place(arrow.From, document)} → {Place(arrow.To, document)}";

    private static string Command(MapCommand command, TwinDocument document) =>
        command.Text == command.Name.Value ? document.Link(command.Name)
        : command.Page is { } page ? document.Link(command.Text, page)
        : MarkdownText.Code(command.Text, inTable: false);

    private static string Place(MapPlace place, TwinDocument document) =>
        place.Page is { } page ? document.Link(place.Label, page) : TwinDocument.OneLine(place.Label);
}
