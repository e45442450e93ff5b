using System.Reflection;

namespace DockerNotesSite.Authoring;

/// <summary>The package that this program was installed from.</summary>
internal static class CarriedPackage
{
    public static string Version { get; } = typeof(CarriedPackage).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    public static string FileName { get; } = $"DockerNotesSite.{Version}.nupkg";

    /// <summary>Its path; null where the program was not installed as a .NET tool: those keep it beside tools/FRAMEWORK/PLATFORM.</summary>
    public static string? Find()
    {
        var file = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "..", FileName.ToLowerInvariant()));
        return File.Exists(file) ? file : null;
    }
}
