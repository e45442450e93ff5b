using System.Collections.Immutable;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.Model.Maps;

/// <summary>How commands move things, as the author drew it: places with arrows between them. Empty where there is no map.</summary>
public sealed record SiteMap(ImmutableArray<MapDiagram> Diagrams)
{
    public static SiteMap None { get; } = new([]);

    public bool IsEmpty => Diagrams.IsEmpty;
}

/// <summary>One picture of the map, its words in the language of the site.</summary>
public sealed record MapDiagram
{
    /// <summary>A word that no other diagram is called by.</summary>
    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>What it shows, in a sentence or two; "" where nothing is said.</summary>
    public required string Description { get; init; }

    public required ImmutableArray<MapPlace> Places { get; init; }

    public required ImmutableArray<MapArrow> Arrows { get; init; }

    /// <summary>For screens and paper with room.</summary>
    public required MapPicture Wide { get; init; }

    /// <summary>For phones; the wide one again where the author gives no other positions.</summary>
    public required MapPicture Narrow { get; init; }

    /// <summary>Where it is on its page. It begins with a capital, as no anchor of a note does.</summary>
    public Anchor Anchor => new("Map-" + Id);
}

/// <summary>What a place is; each kind has its own outline, so that no colour is needed to tell them apart.</summary>
public enum MapPlaceKind
{
    Thing,
    File,
    Folder,
    Store,
    State,
    Network,

    /// <summary>Holds other places.</summary>
    Frame,

    /// <summary>Where things come from that were not there before; without words in the picture.</summary>
    Start,

    /// <summary>Where things are no more.</summary>
    End,
}

public sealed record MapPlace
{
    public required string Id { get; init; }

    public required string Label { get; init; }

    /// <summary>A small second line, "" for none.</summary>
    public string Note { get; init; } = "";

    public required MapPlaceKind Kind { get; init; }

    /// <summary>The page of the concept that it stands for.</summary>
    public UrlPath? Page { get; init; }

    public bool IsDot => Kind is MapPlaceKind.Start or MapPlaceKind.End;
}

/// <summary>One or more commands that move something from one place to another, or round to the same.</summary>
public sealed record MapArrow(MapPlace From, MapPlace To, ImmutableArray<MapCommand> Commands);

/// <summary>A command on an arrow as it is written there: "docker run -v" for the command "docker run". No page where no note has it.</summary>
public sealed record MapCommand(CommandName Name, string Text, UrlPath? Page)
{
    /// <summary>Without the program.</summary>
    public string Label => Text.Length > Name.Program.Length ? Text[(Name.Program.Length + 1)..] : Text;
}
