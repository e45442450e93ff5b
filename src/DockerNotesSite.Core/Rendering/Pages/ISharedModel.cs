namespace DockerNotesSite.Rendering.Pages;

/// <summary>A model of which many pages may have one and the same object.</summary>
internal interface ISharedModel
{
    /// <summary>False for one that a single page has.</summary>
    bool IsShared { get; }
}
