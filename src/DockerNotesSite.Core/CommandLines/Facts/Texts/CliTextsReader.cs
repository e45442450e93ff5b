using System.Collections.Concurrent;
using System.Collections.Immutable;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.CommandLines.Facts.Texts;

/// <summary>
/// CLI texts and the programs' facts in, the same facts with a text for what the texts describe out. The core brings texts;
/// those of the input folder (*.texts.json) win one by one, language by language.
/// </summary>
public static class CliTextsReader
{
    /// <summary>Where the input folder holds texts.</summary>
    public const string Glob = Folder + "/*" + Extension;

    private const string Folder = "_cli";
    private const string Extension = ".texts.json";
    private const string ResourcePrefix = "Texts/";

    /// <summary>What comes with the core, by program.</summary>
    private static readonly ConcurrentDictionary<string, Lazy<TextsDocument?>> Bundled = new(StringComparer.Ordinal);

    public static bool IsTexts(SourcePath path) =>
        path.Folder == Folder && path.FileName.EndsWith(Extension, StringComparison.Ordinal);

    public static ProgramSet Read(IEnumerable<SourceFile> files, ProgramSet programs, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(programs);
        var own = files.Where(f => IsTexts(f.Path)).ToDictionary(ProgramOf, StringComparer.Ordinal);
        foreach (var (program, file) in own.Where(f => programs.Contains(f.Key) && !programs.Facts.ContainsKey(f.Key)).OrderBy(f => f.Value.Path))
        {
            diagnostics.Add(TextsDiagnostics.NoFactsToDescribe(new SourceLocation(file.Path), program));
        }

        var facts = programs.Facts.Values.Select(f => Describe(f, own.GetValueOrDefault(f.Program), diagnostics));
        return programs with { Facts = facts.ToImmutableDictionary(f => f.Program, StringComparer.Ordinal) };
    }

    private static ProgramFacts Describe(ProgramFacts facts, SourceFile? own, DiagnosticBag diagnostics)
    {
        var bundled = Bundled.GetOrAdd(facts.Program, program => new Lazy<TextsDocument?>(() => ReadBundled(program))).Value;
        var added = own is null ? null : TextsDocumentReader.Read(own, facts.Program, diagnostics);
        if (added is not null)
        {
            // The bundled texts may be of another version than an author's own facts; that is not the author's concern.
            TextsChecker.Check(added, facts, diagnostics);
        }

        var documents = new[] { added, bundled }.OfType<TextsDocument>().ToImmutableArray();
        return documents.IsEmpty ? facts : new TextsBinder(facts, documents).Bind();
    }

    private static TextsDocument? ReadBundled(string program)
    {
        var name = ResourcePrefix + program + Extension;
        using var stream = typeof(CliTextsReader).Assembly.GetManifestResourceStream(name);
        if (stream is null)
        {
            return null;
        }

        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return TextsDocumentReader.Read(new SourceFile(new SourcePath(name), bytes), program, new DiagnosticBag())
            ?? throw new InvalidOperationException($"The texts of {program} that come with the core can't be read.");
    }

    private static string ProgramOf(SourceFile file) => file.Path.FileName[..^Extension.Length];
}
