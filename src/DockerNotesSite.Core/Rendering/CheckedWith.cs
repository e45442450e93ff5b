using System.Collections.Immutable;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.Rendering;

/// <summary>The program, and the plugins that bring a command or its flags, each at the version that its rows were checked with.</summary>
internal static class CheckedWith
{
    /// <summary>Empty where nothing is known of the command, or only that there is one.</summary>
    public static ImmutableArray<ComponentFacts> Components(Command command, Catalog catalog) => command.Facts is not { Component.Version.Length: > 0 } facts
        ? []
        :
        [
            .. catalog.Programs.Where(p => p.Name == command.Name.Program)
                .Concat(facts.Flags.Select(f => f.Component).OfType<ComponentFacts>().Prepend(facts.Component).OrderBy(c => c.Name, StringComparer.Ordinal))
                .DistinctBy(c => c.Name, StringComparer.Ordinal),
        ];

    public static string Text(Command command, Catalog catalog, InterfaceStrings strings) =>
        Text(Components(command, catalog), strings);

    /// <summary>The programs of all notes, without their plugins.</summary>
    public static string Text(Catalog catalog, InterfaceStrings strings) => Text(catalog.Programs, strings);

    private static string Text(IEnumerable<ComponentFacts> components, InterfaceStrings strings) =>
        string.Join(strings["list_separator"], components.Select(c => $"{c.Name} {c.Version}".TrimEnd()));
}
