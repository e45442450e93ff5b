using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;
using DockerNotesSite.Rendering;
using DockerNotesSite.Sources;

namespace DockerNotesSite.Theming;

/// <summary>The theme folder: what the core reads of it, and what its assets are built from.</summary>
internal static class ThemeFolder
{
    public const string Name = "theme";
    public const string Assets = "dist";
    public const string Packages = "node_modules";

    /// <summary>The folder where none is named: the one that is called so here, else the one that was published with the program.</summary>
    public static string Usual
    {
        get
        {
            var own = Path.Combine(AppContext.BaseDirectory, Name);
            return Directory.Exists(Name) || !Directory.Exists(own) ? Name : own;
        }
    }

    /// <exception cref="UsageException">There is no such folder.</exception>
    public static void Require(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new UsageException($"There is no theme folder {folder} here; name yours with --theme.");
        }
    }

    /// <summary>The fonts of what is printed, and the style that declares them.</summary>
    public static string PrintFonts(string folder) => Path.Combine(folder, Assets, "print");

    /// <summary>Templates, interface strings and built assets; not the fonts, which only printing needs.</summary>
    public static ImmutableArray<SourceFile> Read(string folder) => Read(folder, new SourceMemory());

    public static ImmutableArray<SourceFile> Read(string folder, SourceMemory memory) =>
    [
        .. Files(folder, Packages).Where(file => ThemeReader.Reads(file.Path)).Select(memory.Read),
    ];

    /// <summary>Changes with every file that the assets are built from.</summary>
    public static string HashOfSources(string folder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Files(folder, Packages, Assets))
        {
            var bytes = File.ReadAllBytes(file.File.FullName);
            hash.AppendData(Encoding.UTF8.GetBytes($"{file.Path}\0{bytes.Length}\0"));
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static IReadOnlyList<FoundFile> Files(string folder, params string[] leftOut) =>
        new FolderWalk(folder, new IncludeGlobs([]), new DiagnosticBag()) { LeftOut = leftOut }.Files();
}
