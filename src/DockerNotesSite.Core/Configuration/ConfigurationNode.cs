using System.Collections.Immutable;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace DockerNotesSite.Configuration;

/// <summary>A YAML value with its place: a scalar, a list or a mapping. Aliases are refused, nesting is bounded.</summary>
internal abstract record ConfigurationNode(SourceLocation Location)
{
    private const int DeepestNesting = 8;

    /// <summary>The document's value; null where it is empty or no YAML, which is in the diagnostics then.</summary>
    public static ConfigurationNode? Parse(SourceFile file, DiagnosticBag diagnostics)
    {
        var path = file.Path;
        using var text = new StreamReader(new MemoryStream(file.Bytes.ToArray()), detectEncodingFromByteOrderMarks: true);
        try
        {
            var parser = new Parser(text);
            parser.Consume<StreamStart>();
            return parser.TryConsume<DocumentStart>(out _) ? Read(parser, path, 0) : null;
        }
        catch (YamlException error)
        {
            var reason = error.InnerException?.Message ?? error.Message;
            diagnostics.Add(ConfigurationDiagnostics.InvalidYaml(At(path, error.Start), reason));
            return null;
        }
        catch (Exception error) when (error is InvalidOperationException or EndOfStreamException or ArgumentException)
        {
            // The library's own failures on some broken lists, aliases and tags; they know no place.
            diagnostics.Add(ConfigurationDiagnostics.InvalidYaml(new SourceLocation(path), "its structure can't be made out"));
            return null;
        }
    }

    private static ConfigurationNode Read(Parser parser, SourcePath path, int depth)
    {
        if (depth > DeepestNesting)
        {
            throw new YamlException(parser.Current!.Start, parser.Current.End, "it is nested too deeply");
        }

        switch (parser.Current)
        {
            case Scalar scalar:
                parser.MoveNext();
                return new ScalarNode(At(path, scalar.Start), scalar.Value, scalar.Style == ScalarStyle.Plain);
            case SequenceStart start:
                parser.MoveNext();
                var items = ImmutableArray.CreateBuilder<ConfigurationNode>();
                while (!parser.TryConsume<SequenceEnd>(out _))
                {
                    items.Add(Read(parser, path, depth + 1));
                }

                return new ListNode(At(path, start.Start), items.ToImmutable());
            case MappingStart start:
                parser.MoveNext();
                return new MappingNode(At(path, start.Start), ReadEntries(parser, path, depth));
            default:
                throw new YamlException(parser.Current!.Start, parser.Current.End, "aliases are not allowed here");
        }
    }

    private static ImmutableArray<MappingEntry> ReadEntries(Parser parser, SourcePath path, int depth)
    {
        var entries = ImmutableArray.CreateBuilder<MappingEntry>();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            if (!parser.TryConsume<Scalar>(out var key))
            {
                throw new YamlException(parser.Current!.Start, parser.Current.End, "a key must be a plain text");
            }

            entries.Add(new MappingEntry(At(path, key.Start), key.Value, Read(parser, path, depth + 1)));
        }

        return entries.ToImmutable();
    }

    private static SourceLocation At(SourcePath path, Mark mark) => new(path, (int)mark.Line, (int)mark.Column);
}

internal sealed record ScalarNode(SourceLocation Location, string Value, bool IsPlain) : ConfigurationNode(Location)
{
    /// <summary>Nothing behind the key, "~" or "null".</summary>
    public bool IsNull => IsPlain && Value is "" or "~" or "null";
}

internal sealed record ListNode(SourceLocation Location, ImmutableArray<ConfigurationNode> Items) : ConfigurationNode(Location);

internal sealed record MappingNode(SourceLocation Location, ImmutableArray<MappingEntry> Entries) : ConfigurationNode(Location);

internal sealed record MappingEntry(SourceLocation Location, string Key, ConfigurationNode Value);
