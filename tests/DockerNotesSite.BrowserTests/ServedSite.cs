namespace DockerNotesSite;

/// <summary>
/// The built site on a server of this machine: an <c>IClassFixture</c>. Its pages need a context that may go online:
/// <c>browser.OpenAsync(online: true)</c>.
/// </summary>
public sealed class ServedSite : IDisposable
{
    private readonly SiteServer _server = new();

    public ServedSite(BuiltSite site)
    {
        _server.Put("", site.Root);
        _server.Start();
    }

    /// <summary>Ends with a slash.</summary>
    public string Address => _server.Address;

    public string AddressOf(string page) => _server.AddressOf(page);

    public void Dispose() => _server.Dispose();
}
