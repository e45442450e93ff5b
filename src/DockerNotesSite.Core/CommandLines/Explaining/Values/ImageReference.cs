using System.Collections.Immutable;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.CommandLines.Explaining.Values;

/// <summary>The parts of "registry.example:5000/team/app:1.2@sha256:…".</summary>
internal static class ImageReference
{
    public static ImmutableArray<ValuePart> Parts(ValueText value)
    {
        var at = value.Find('@', value.Start, value.End);
        var slash = value.Find('/', value.Start, at);
        var hasRegistry = slash < at && IsRegistry(value.Slice(value.Start, slash));
        var nameStart = hasRegistry ? slash + 1 : value.Start;
        var lastSlash = value.FindLast('/', nameStart, at);
        var colon = value.Find(':', lastSlash < 0 ? nameStart : lastSlash + 1, at);
        var parts = ImmutableArray.CreateBuilder<ValuePart>();
        Add(value.Start, hasRegistry ? slash : value.Start, "registry");
        Add(nameStart, colon, "repository");
        Add(colon + 1, at, "tag");
        Add(at + 1, value.End, "digest");
        return parts.ToImmutable();

        void Add(int start, int end, string name)
        {
            if (end > start)
            {
                parts.Add(new ValuePart(new TextSpan(start, end - start), name));
            }
        }
    }

    /// <summary>The first part is a host where it could be no folder: with a dot or a port, or this very machine.</summary>
    private static bool IsRegistry(ReadOnlySpan<char> first) => first.ContainsAny('.', ':') || first is "localhost";
}
