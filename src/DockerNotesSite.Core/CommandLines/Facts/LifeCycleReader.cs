using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.CommandLines.Facts;

/// <summary>The members that commands and flags have in common: what became of them over time.</summary>
internal static class LifeCycleReader
{
    public static readonly string[] Members = ["since", "deprecatedSince", "removedSince", "replacedBy", "experimental"];

    public static LifeCycle Read(LifeCycle life, string member, ref JsonCursor json) => member switch
    {
        "since" => life with { Since = json.Text() },
        "deprecatedSince" => life with { DeprecatedSince = json.Text() },
        "removedSince" => life with { RemovedSince = json.Text() },
        "replacedBy" => life with { ReplacedBy = json.Text() },
        _ => life with { IsExperimental = json.Flag() },
    };
}
