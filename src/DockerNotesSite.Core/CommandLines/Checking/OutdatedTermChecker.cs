using System.Collections.Immutable;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Commands;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.CommandLines.Checking;

/// <summary>Finds words for what is no more in a note that does not name what took its place.</summary>
internal sealed class OutdatedTermChecker(ProgramSet programs)
{
    private readonly ImmutableArray<OutdatedTerm> _terms =
        [.. programs.Facts.Values.OrderBy(facts => facts.Program, StringComparer.Ordinal).SelectMany(facts => facts.Terms)];

    public void Check(Note note, DiagnosticBag findings)
    {
        if (_terms.IsEmpty)
        {
            return;
        }

        var texts = TextCollector.Of(note);
        foreach (var term in _terms)
        {
            if (First(texts, term.Term) is { } place && !term.ReplacedBy.Any(newer => First(texts, newer) is not null))
            {
                findings.Add(CommandMeaningDiagnostics.OutdatedTerm(place, term));
            }
        }
    }

    private static SourceLocation? First(List<(string Value, SourceLocation Location)> texts, string words)
    {
        foreach (var (value, location) in texts)
        {
            for (var at = IndexOf(value, words, 0); at >= 0; at = IndexOf(value, words, at + 1))
            {
                if (IsWordEdge(value, at - 1) && IsWordEdge(value, at + words.Length))
                {
                    return value.AsSpan(0, at).Contains('\n') || location.Line == 0 ? location : location.Right(at);
                }
            }
        }

        return null;
    }

    private static int IndexOf(string value, string words, int start) => value.IndexOf(words, start, StringComparison.OrdinalIgnoreCase);

    private static bool IsWordEdge(string value, int at) => at < 0 || at >= value.Length || !char.IsAsciiLetterOrDigit(value[at]);

    /// <summary>Every text of a note with its place, in reading order.</summary>
    private sealed class TextCollector : ContentRewriter
    {
        private readonly List<(string Value, SourceLocation Location)> _texts = [];

        public static List<(string Value, SourceLocation Location)> Of(Note note)
        {
            var collector = new TextCollector();
            collector._texts.Add((note.Title, new SourceLocation(note.Source)));
            collector.Rewrite(note.Blocks);
            return [.. collector._texts.OrderBy(t => t.Location.Line == 0)];
        }

        protected override Block RewriteBlock(Block block)
        {
            if (block is CodeBlock code)
            {
                _texts.Add((code.Text, code.Location));
            }

            if (block is ConceptDefinition concept)
            {
                Rewrite(concept.Term);
            }

            return base.RewriteBlock(block);
        }

        protected override CommandRow RewriteRow(CommandRow row)
        {
            _texts.Add((row.Syntax.Text, row.Syntax.Location));
            _texts.AddRange(row.Examples.Select(e => (e.Text, e.Location)));
            return base.RewriteRow(row);
        }

        protected override Inline RewriteInline(Inline inline)
        {
            switch (inline)
            {
                case Text text:
                    _texts.Add((text.Value, text.Location));
                    break;
                case Code code:
                    _texts.Add((code.Value, code.Location));
                    break;
                default:
                    break;
            }

            return base.RewriteInline(inline);
        }
    }
}
