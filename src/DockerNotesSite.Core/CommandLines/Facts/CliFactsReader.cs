using System.Collections.Frozen;
using System.Collections.Immutable;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.CommandLines.Facts;

/// <summary>
/// CLI facts in (*.cli.json of the input folder, and those that come with the core), the set of known programs out. A
/// program's file in the input folder replaces the one that comes with the core.
/// </summary>
public static class CliFactsReader
{
    /// <summary>Where the input folder holds facts.</summary>
    public const string Glob = Folder + "/*" + Extension;

    private const string Folder = "_cli";
    private const string Extension = ".cli.json";
    private const string ResourcePrefix = "Facts/";

    /// <summary>What comes with the core, by program.</summary>
    private static readonly FrozenDictionary<string, Lazy<ProgramFacts>> Bundled = typeof(CliFactsReader).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(ResourcePrefix, StringComparison.Ordinal) && name.EndsWith(Extension, StringComparison.Ordinal))
        .Select(name => name[ResourcePrefix.Length..^Extension.Length])
        .ToFrozenDictionary(program => program, program => new Lazy<ProgramFacts>(() => ParseBundled(program)), StringComparer.Ordinal);

    public static bool IsFacts(SourcePath path) =>
        path.Folder == Folder && path.FileName.EndsWith(Extension, StringComparison.Ordinal);

    /// <summary>The configured programs; where none are configured, all that facts are known of.</summary>
    public static ProgramSet Read(IEnumerable<SourceFile> files, ImmutableArray<string> programs, DiagnosticBag diagnostics)
    {
        var own = files.Where(f => IsFacts(f.Path)).ToDictionary(ProgramOf, StringComparer.Ordinal);
        var names = programs.IsEmpty ? own.Keys.Union(Bundled.Keys).Order(StringComparer.Ordinal) : programs.Distinct();
        var set = new ProgramSet { Names = [.. names] };
        var facts = set.Names
            .Select(name => own.TryGetValue(name, out var file) ? Parse(file, diagnostics) : Bundled.GetValueOrDefault(name)?.Value)
            .OfType<ProgramFacts>();
        return set with { Facts = facts.ToImmutableDictionary(f => f.Program, StringComparer.Ordinal) };
    }

    private static ProgramFacts ParseBundled(string program)
    {
        using var stream = typeof(CliFactsReader).Assembly.GetManifestResourceStream(ResourcePrefix + program + Extension)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Parse(new SourceFile(new SourcePath(ResourcePrefix + program + Extension), bytes), new DiagnosticBag())
            ?? throw new InvalidOperationException($"The facts of {program} that come with the core can't be read.");
    }

    private static string ProgramOf(SourceFile file) => file.Path.FileName[..^Extension.Length];

    private static ProgramFacts? Parse(SourceFile file, DiagnosticBag diagnostics) =>
        ProgramFactsReader.Read(file, ProgramOf(file), diagnostics);
}
