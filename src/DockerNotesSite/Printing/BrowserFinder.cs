namespace DockerNotesSite.Printing;

/// <summary>Finds an installed Chromium, Chrome or Edge.</summary>
internal static class BrowserFinder
{
    /// <summary>Names the browser for all programs that look for one.</summary>
    public const string Variable = "CHROME_PATH";

    private static readonly string[] Names =
    [
        "chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge", "microsoft-edge-stable", "msedge",
    ];

    private static readonly string[] Places =
    [
        "/usr/bin", "/usr/local/bin", "/snap/bin", "/opt/google/chrome", "/opt/microsoft/msedge",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        @"C:\Program Files\Google\Chrome\Application",
        @"C:\Program Files (x86)\Google\Chrome\Application",
        @"C:\Program Files (x86)\Microsoft\Edge\Application",
        @"C:\Program Files\Microsoft\Edge\Application",
    ];

    /// <summary>The one that is set, then the environment's, then one in the usual places; null where there is none.</summary>
    /// <exception cref="UsageException">The one that is set, here or in the environment, does not exist.</exception>
    public static string? Find(string? setting) =>
        Named(setting, "--browser") ?? Named(Environment.GetEnvironmentVariable(Variable), Variable) ?? InUsualPlaces();

    /// <summary>The command that gets one on this system.</summary>
    public static string InstallCommand =>
        OperatingSystem.IsWindows() ? "winget install Google.Chrome"
        : OperatingSystem.IsMacOS() ? "brew install --cask google-chrome"
        : File.Exists("/usr/bin/dnf") ? "sudo dnf install chromium"
        : File.Exists("/usr/bin/pacman") ? "sudo pacman -S chromium"
        : "sudo apt-get install chromium";

    private static string? Named(string? path, string by) =>
        string.IsNullOrEmpty(path) ? null
        : File.Exists(path) ? path
        : throw new UsageException($"{by} names {path}, and there is no such file; give the path of Chromium, Chrome or Edge.");

    private static string? InUsualPlaces()
    {
        var onPath = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var own = Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "Google", "Chrome", "Application");
        var suffix = OperatingSystem.IsWindows() ? ".exe" : "";
        return onPath.Concat(Places).Append(own)
            .SelectMany(place => Names.Select(name => Path.Combine(place, name + suffix)).Prepend(place))
            .FirstOrDefault(File.Exists);
    }
}
