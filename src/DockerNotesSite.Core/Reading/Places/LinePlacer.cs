using DockerNotesSite.Model.Commands;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Reading.Places;

/// <summary>
/// A note's blocks in, the same with the exact places of all command lines and code spans out. Whatever way a line took
/// through the readers, its text is looked up in the source once more: what is found there is certain.
/// </summary>
internal sealed class LinePlacer(SourceText source) : ContentRewriter
{
    private readonly PlaceFinder _places = new(source);

    protected override Block RewriteBlock(Block block) =>
        block is CodeBlock code ? code with { CommandLines = [.. code.CommandLines.Select(Place)] } : base.RewriteBlock(block);

    protected override CommandRow RewriteRow(CommandRow row) => base.RewriteRow(row) with
    {
        Syntax = Place(row.Syntax),
        Examples = [.. row.Examples.Select(Place)],
    };

    protected override Inline RewriteInline(Inline inline) =>
        inline is Code code ? code with { Places = _places.Find(code.Value, code.Location) } : base.RewriteInline(inline);

    private CommandLine Place(CommandLine line) =>
        _places.Find(line.Text, line.Location) is [var first, ..] places
            ? line with { Places = places, Location = first.Location }
            : line;
}
