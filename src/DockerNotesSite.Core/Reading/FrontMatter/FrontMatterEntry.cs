using System.Collections.Immutable;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Reading.FrontMatter;

/// <summary>One "key: value" of the front matter. Nested lists are flat in <see cref="Values"/>; null and "" are left out.</summary>
internal sealed record FrontMatterEntry(string Key, SourceLocation Location)
{
    public ImmutableArray<LocatedText> Values { get; init; } = [];

    public EntryShape Shape { get; init; } = EntryShape.Scalar;
}

internal enum EntryShape
{
    Scalar,
    List,
    Mapping,
    Alias,
}
