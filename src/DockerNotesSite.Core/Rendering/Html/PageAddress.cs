using DockerNotesSite.Model;

namespace DockerNotesSite.Rendering.Html;

/// <summary>
/// The page that links lead away from. Its links are relative; with a <paramref name="Root"/> ("/docs/") they begin there
/// instead, for a page that a server shows at any address.
/// </summary>
internal readonly record struct PageAddress(UrlPath Page, string? Root = null)
{
    public string To(UrlPath target, Anchor anchor = default) =>
        target == Page && !anchor.IsNone && Root is null
            ? anchor.Fragment
            : (Root is null ? target.RelativeTo(Page) : Root + target.Encoded) + anchor.Fragment;
}
