namespace DockerNotesSite.Commands;

internal enum ReportFormat
{
    Text,
    Json,
    Sarif,
}

internal enum Verbosity
{
    Normal,
    Quiet,
    Debug,
}

/// <summary>What the flags of `build` and `check` say.</summary>
internal sealed record BuildSettings
{
    public required string Input { get; init; }

    public required string Theme { get; init; }

    /// <summary>Null: nothing is written.</summary>
    public string? Output { get; init; }

    public string? BaseUrl { get; init; }

    public bool Strict { get; init; }

    public bool KeepGoing { get; init; }

    public bool Drafts { get; init; }

    /// <summary>What can surely be put right is put right in the files first.</summary>
    public bool Fix { get; init; }

    public PdfMode Pdf { get; init; }

    /// <summary>The path of the browser that prints; null looks for one.</summary>
    public string? Browser { get; init; }

    /// <summary>Texts get compressed twins.</summary>
    public bool Precompress { get; init; }

    public ReportFormat Format { get; init; }

    public Verbosity Verbosity { get; init; }
}
