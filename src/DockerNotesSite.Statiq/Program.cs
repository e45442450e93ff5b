using DockerNotesSite.Statiq;
using Statiq.App;

// The project's own site, whole: the notes of input/ with the theme of theme/.
return await Bootstrapper.Factory
    .CreateDefault(args)
    .AddCommandNotes()
    .RunAsync();
