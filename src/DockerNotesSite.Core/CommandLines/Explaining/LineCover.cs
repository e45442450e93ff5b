using System.Collections.Immutable;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.CommandLines.Explaining;

/// <summary>
/// A line's characters and the part that each belongs to. Parts may be laid over earlier ones, which then keep the rest; a
/// part without a character of its own is gone.
/// </summary>
internal sealed class LineCover
{
    private const int None = -1;

    private readonly string _text;
    private readonly int[] _owners;
    private readonly List<TokenExplanation> _parts = [];

    public LineCover(string text)
    {
        _text = text;
        _owners = new int[text.Length];
        Array.Fill(_owners, None);
    }

    /// <summary>A part on all characters of its span that are not white space.</summary>
    public void Add(TokenExplanation part) => Add(part, part.Span);

    /// <summary>One more piece of the part that was added last.</summary>
    public void Extend(TextSpan span) => Lay(span, _parts.Count - 1);

    public bool IsFree(TextSpan span)
    {
        for (var i = span.Start; i < span.End; i++)
        {
            if (_owners[i] != None)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A part on those characters of the span that nothing has been laid on yet.</summary>
    public void Fill(TokenExplanation part)
    {
        _parts.Add(part);
        for (var i = part.Span.Start; i < part.Span.End; i++)
        {
            _owners[i] = _owners[i] == None && !char.IsWhiteSpace(_text[i]) ? _parts.Count - 1 : _owners[i];
        }
    }

    /// <summary>In the order of the line. Of a part that others interrupt, what follows them is its rest.</summary>
    public ImmutableArray<TokenExplanation> ToExplanations()
    {
        AttachMarks();
        var explanations = ImmutableArray.CreateBuilder<TokenExplanation>();
        var begun = new HashSet<int>();
        for (var start = 0; start < _text.Length;)
        {
            if (_owners[start] == None)
            {
                start++;
                continue;
            }

            var end = EndOfRun(start);
            var span = new TextSpan(start, end - start);
            var part = _parts[_owners[start]];
            explanations.Add(begun.Add(_owners[start]) ? Within(part, span) : new TokenExplanation { Span = span, Role = part.Role, Name = "rest" });
            start = end;
        }

        return explanations.ToImmutable();
    }

    private void Add(TokenExplanation part, TextSpan span)
    {
        _parts.Add(part);
        Lay(span, _parts.Count - 1);
    }

    private void Lay(TextSpan span, int part)
    {
        for (var i = span.Start; i < span.End; i++)
        {
            _owners[i] = char.IsWhiteSpace(_text[i]) ? None : part;
        }
    }

    /// <summary>White space between characters of one part is in it.</summary>
    private int EndOfRun(int start)
    {
        var end = start + 1;
        for (var i = end; i < _text.Length && (_owners[i] == _owners[start] || char.IsWhiteSpace(_text[i])); i++)
        {
            end = _owners[i] == _owners[start] ? i + 1 : end;
        }

        return end;
    }

    /// <summary>Brackets, dots and whatever else nobody knows go with the part that they touch.</summary>
    private void AttachMarks()
    {
        for (var i = 1; i < _text.Length; i++)
        {
            _owners[i] = IsLoose(i) ? _owners[i - 1] : _owners[i];
        }

        for (var i = _text.Length - 2; i >= 0; i--)
        {
            _owners[i] = IsLoose(i) ? _owners[i + 1] : _owners[i];
        }

        _parts.Add(new TokenExplanation { Span = default, Role = TokenRole.Other });
        for (var i = 0; i < _text.Length; i++)
        {
            _owners[i] = IsLoose(i) ? _parts.Count - 1 : _owners[i];
        }
    }

    private bool IsLoose(int i) => _owners[i] == None && !char.IsWhiteSpace(_text[i]);

    private static TokenExplanation Within(TokenExplanation part, TextSpan span) => part with
    {
        Span = span,
        Parts = part.Parts.RemoveAll(p => p.Span.Start < span.Start || p.Span.End > span.End),
    };
}
