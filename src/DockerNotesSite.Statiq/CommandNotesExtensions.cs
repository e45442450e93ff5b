using Statiq.App;
using Statiq.Common;
using Statiq.Core;

namespace DockerNotesSite.Statiq;

/// <summary>Adds the notes' site to one that Statiq makes.</summary>
public static class CommandNotesExtensions
{
    /// <summary>The pipeline's name, for those that depend on it.</summary>
    public const string CommandNotes = nameof(CommandNotes);

    /// <summary>
    /// Adds a pipeline that makes pages for notes, commands and concepts, the catalog and the search, and writes them. It has no part in what
    /// other pipelines make, and all its links are relative: it may stand in any folder of the site.
    /// </summary>
    /// <param name="bootstrapper">That of the site.</param>
    /// <param name="input">
    /// The folder of the notes and their site.yaml, from the root of the site. Null: the site's input folders, which other pipelines read too.
    /// </param>
    /// <param name="theme">The folder of the theme, its assets built, from the root of the site.</param>
    /// <param name="destination">The folder of the site that the files are written to; "" for the site's top.</param>
    public static Bootstrapper AddCommandNotes(this Bootstrapper bootstrapper, string? input = null, string theme = "theme", string destination = "") =>
        bootstrapper.AddPipeline(CommandNotes, new Pipeline
        {
            ProcessModules = { new CommandNotesModule(input, theme, destination) },
            OutputModules = { new WriteFiles().IgnoreEmptyContent(false) },
        });
}
