namespace DockerNotesSite.Rendering.Html;

/// <summary>Finished HTML: what must be encoded in it is encoded. Templates write it as it is, and nothing else.</summary>
public readonly record struct HtmlText(string Value)
{
    public static HtmlText Empty { get; } = new("");

    public bool IsEmpty => string.IsNullOrEmpty(Value);

    public override string ToString() => Value ?? "";
}
