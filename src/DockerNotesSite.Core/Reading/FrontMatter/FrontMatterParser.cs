using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model.Content;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace DockerNotesSite.Reading.FrontMatter;

/// <summary>
/// The front matter's lines in, its entries out. Works on YAML events and never follows an alias, so a few lines can't
/// grow into millions of values. What is no YAML is read line by line.
/// </summary>
internal static partial class FrontMatterParser
{
    private const int MaximumDepth = 100;

    public static ImmutableArray<FrontMatterEntry> Parse(SourceText text, FrontMatterBlock block, DiagnosticBag diagnostics)
    {
        // The opening mark's line stays as an empty line, so that the parser's lines are the file's.
        var yaml = new string('\n', block.Start) + string.Join('\n', text.Lines[block.Start..block.End]);
        if (yaml.Length > FrontMatterBlock.MaximumLength)
        {
            diagnostics.Add(FrontMatterDiagnostics.TooLong(text.At(0, 0), FrontMatterBlock.MaximumLength));
            return [];
        }

        try
        {
            return IsTooDeep(yaml)
                ? throw new YamlException(new Mark(0, block.Start + 1, 1), Mark.Empty, "its brackets are nested too deep")
                : new EventReader(text, yaml).Read();
        }
        catch (YamlException e)
        {
            var entries = ParseLines(text, block);
            var line = Math.Clamp((int)e.Start.Line, 1, Math.Max(1, block.End));
            var location = text.At(line - 1, Math.Max(0, (int)e.Start.Column - 1));
            diagnostics.Add(FrontMatterDiagnostics.Broken(location, Reason(e), entries.Length > 0));
            return entries;
        }
    }

    /// <summary>The library's time grows with the square of the depth.</summary>
    private static bool IsTooDeep(string yaml)
    {
        var depth = 0;
        foreach (var character in yaml)
        {
            depth = character switch
            {
                '[' or '{' => depth + 1,
                ']' or '}' => Math.Max(0, depth - 1),
                _ => depth,
            };
            if (depth > MaximumDepth)
            {
                return true;
            }
        }

        return false;
    }

    private static string Reason(YamlException exception) =>
        string.Join(' ', exception.Message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.');

    private static ImmutableArray<FrontMatterEntry> ParseLines(SourceText text, FrontMatterBlock block)
    {
        var entries = ImmutableArray.CreateBuilder<FrontMatterEntry>();
        for (var line = block.Start; line < block.End; line++)
        {
            if (Entry().Match(text.Lines[line]) is { Success: true } entry)
            {
                var value = entry.Groups["value"];
                var plain = Unquoted(value.Value.TrimEnd());
                entries.Add(new FrontMatterEntry(entry.Groups["key"].Value, text.At(line, 0))
                {
                    Values = plain.Length > 0 ? [new LocatedText(plain, text.At(line, value.Index))] : [],
                });
            }
            else if (entries.Count > 0 && Item().Match(text.Lines[line]) is { Success: true } item && entries[^1].Shape != EntryShape.Mapping)
            {
                var value = item.Groups["value"];
                entries[^1] = entries[^1] with
                {
                    Shape = EntryShape.List,
                    Values = entries[^1].Values.Add(new LocatedText(Unquoted(value.Value.TrimEnd()), text.At(line, value.Index))),
                };
            }
        }

        return entries.ToImmutable();
    }

    private static string Unquoted(string value) =>
        value is ['"', .., '"'] or ['\'', .., '\''] ? value[1..^1] : value;

    [GeneratedRegex("""^(?<key>[A-Za-z_][\w.\-]*)\s*:(?:\s+(?<value>\S.*))?\s*$""", RegexOptions.CultureInvariant)]
    private static partial Regex Entry();

    [GeneratedRegex("""^\s*-\s+(?<value>\S.*)$""", RegexOptions.CultureInvariant)]
    private static partial Regex Item();

    /// <summary>Walks over the events of one document that is a mapping.</summary>
    private sealed class EventReader(SourceText text, string yaml)
    {
        private readonly Parser _parser = new(new StringReader(yaml));
        private readonly ImmutableArray<FrontMatterEntry>.Builder _entries = ImmutableArray.CreateBuilder<FrontMatterEntry>();

        /// <summary>The library answers some broken values with other exceptions; to the author it is all one.</summary>
        public ImmutableArray<FrontMatterEntry> Read()
        {
            try
            {
                return ReadMapping();
            }
            catch (Exception e) when (e is InvalidOperationException or EndOfStreamException or ArgumentException)
            {
                var place = _parser.Current?.End ?? Mark.Empty;
                throw new YamlException(place, place, e is ArgumentException ? "a tag has no valid name" : "a list or a value has no end");
            }
        }

        private ImmutableArray<FrontMatterEntry> ReadMapping()
        {
            _parser.Consume<StreamStart>();
            if (!_parser.TryConsume<DocumentStart>(out _))
            {
                return [];
            }

            if (_parser.TryConsume<MappingStart>(out _))
            {
                while (!_parser.TryConsume<MappingEnd>(out _))
                {
                    ReadEntry();
                }
            }
            else if (_parser.Current is not Scalar { Value: "" })
            {
                throw new YamlException(_parser.Current!.Start, _parser.Current.End, "it holds no \"key: value\" lines");
            }

            return _entries.ToImmutable();
        }

        private void ReadEntry()
        {
            var key = _parser.Current as Scalar;
            var location = LocationOf(_parser.Current!);
            SkipNode();
            var value = _parser.Current!;
            var entry = new FrontMatterEntry(key?.Value ?? "", location);
            var values = ImmutableArray.CreateBuilder<LocatedText>();
            var shape = ReadValue(values);
            if (key is not null && value is not null)
            {
                _entries.Add(entry with { Values = values.ToImmutable(), Shape = shape });
            }
        }

        /// <summary>All scalars below the value, whatever the depth, without recursion.</summary>
        private EntryShape ReadValue(ImmutableArray<LocatedText>.Builder values)
        {
            var shape = ShapeOf(_parser.Current!);
            var depth = 0;
            do
            {
                depth += _parser.Current!.NestingIncrease;
                shape = _parser.Current switch
                {
                    MappingStart => EntryShape.Mapping,
                    AnchorAlias => EntryShape.Alias,
                    _ => shape,
                };
                if (_parser.Current is Scalar scalar && !IsNull(scalar))
                {
                    values.Add(new LocatedText(scalar.Value.Trim(), LocationOf(scalar)));
                }

                _parser.MoveNext();
            }
            while (depth > 0);
            return shape;
        }

        private void SkipNode()
        {
            var depth = 0;
            do
            {
                depth += _parser.Current!.NestingIncrease;
                _parser.MoveNext();
            }
            while (depth > 0);
        }

        private static EntryShape ShapeOf(ParsingEvent first) => first is SequenceStart ? EntryShape.List : EntryShape.Scalar;

        private static bool IsNull(Scalar scalar) =>
            scalar.Value.Trim().Length == 0 || (scalar.Style == ScalarStyle.Plain && scalar.Value is "~" or "null" or "Null" or "NULL");

        private Model.SourceLocation LocationOf(ParsingEvent e) => text.At((int)e.Start.Line - 1, (int)e.Start.Column - 1);
    }
}
