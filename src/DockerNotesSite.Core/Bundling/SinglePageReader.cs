using System.Text;
using DockerNotesSite.Model;

namespace DockerNotesSite.Bundling;

/// <summary>Takes a rendered page apart, its references leading into the file.</summary>
internal sealed class SinglePageReader
{
    private const string Content = "main";

    private readonly TagRewriter _rewriter;
    private readonly StringBuilder _before = new();
    private readonly StringBuilder _content;
    private readonly StringBuilder _after = new();
    private readonly PageHead _head = new();
    private readonly LinkLists _lists = new();

    /// <summary>Where the body's HTML goes, by what was last met; null: the head is not at its end.</summary>
    private StringBuilder? _body;

    private int _mains;

    /// <summary>The element that is left out, and how often it is open.</summary>
    private (string Name, int Depth) _left = ("", 0);

    private SinglePageReader(TagRewriter rewriter, int length) => (_rewriter, _content) = (rewriter, new StringBuilder(length));

    /// <param name="file">The page.</param>
    /// <param name="references">What there is in the single file.</param>
    /// <param name="addressOf">Gives carried files addresses at once, in place of their paths; null: none.</param>
    public static SinglePage Read(OutputFile file, PageReferences references, Func<UrlPath, string>? addressOf = null)
    {
        var html = Encoding.UTF8.GetString(file.Bytes.Span);
        var reader = new SinglePageReader(new TagRewriter(references, file.Path, addressOf), html.Length);
        var tags = new PageTags(html);
        while (tags.Next() is { } tag)
        {
            reader.Take(tag);
        }

        return new SinglePage(
            references.KeyOf(file.Path),
            reader._head.Title,
            reader._head.Language,
            new PageFrame(reader._head.BodyAttributes, reader._before.ToString(), reader._after.ToString()),
            reader._content.ToString())
        {
            Meta = [.. reader._head.Meta],
            Carried = reader._rewriter.Carried,
        };
    }

    private void Take(in PageTag tag)
    {
        if (_left.Depth > 0)
        {
            _left.Depth += tag.Name != _left.Name ? 0 : tag.Kind == PageTagKind.Start ? 1 : -1;
        }
        else if (_body is not null)
        {
            TakeOfBody(tag, _body);
        }
        else if (!_head.Take(tag))
        {
            _body = _before;
            TakeOfBody(tag, _body);
        }
    }

    private void TakeOfBody(in PageTag tag, StringBuilder html)
    {
        switch (tag.Kind)
        {
            case PageTagKind.Start when tag.Name == "body":
                break;
            case PageTagKind.Start when tag.Name is "script" or "link" or "iframe" or "object" or "embed":
                _left = (tag.Name, tag.Name is "link" or "embed" ? 0 : 1);
                break;
            case PageTagKind.Start:
                Begin(tag, html);
                break;
            case PageTagKind.End when tag.Name is "body" or "html":
                break;
            case PageTagKind.End:
                End(tag, html);
                break;
            default:
                html.Append(tag.Source);
                if (tag.Kind == PageTagKind.Text && _mains == 0)
                {
                    _lists.Pass(tag.Source.Span);
                }

                break;
        }
    }

    private void Begin(in PageTag tag, StringBuilder html)
    {
        if (tag.Name == Content && (_mains > 0 || html == _before))
        {
            _mains++;
            _body = html = _content;
        }

        var start = html.Length;
        if (_rewriter.Rewrite(tag, out var leadsNowhere) is { } attributes)
        {
            tag.AppendTo(html, attributes);
        }
        else
        {
            html.Append(tag.Source);
        }

        if (_mains == 0)
        {
            _lists.Begin(tag.Name, start, leadsNowhere, tag.IsVoid);
        }
    }

    private void End(in PageTag tag, StringBuilder html)
    {
        if (_mains > 0 || _lists.End(tag.Name, html))
        {
            html.Append(tag.Source);
        }

        if (tag.Name == Content && _mains > 0 && --_mains == 0)
        {
            _body = _after;
        }
    }
}
