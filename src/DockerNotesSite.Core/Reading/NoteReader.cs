using System.Collections.Immutable;
using DockerNotesSite.Configuration;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Commands;
using DockerNotesSite.Model.Content;
using DockerNotesSite.Reading.Excuses;
using DockerNotesSite.Reading.FrontMatter;
using DockerNotesSite.Reading.Html;
using DockerNotesSite.Reading.Markdown;
using DockerNotesSite.Reading.Markup;
using DockerNotesSite.Reading.Pasted;
using DockerNotesSite.Reading.Places;
using DockerNotesSite.Reading.Structure;
using DockerNotesSite.Reading.Tables;

namespace DockerNotesSite.Reading;

/// <summary>
/// Reading: one source file in, one note out.
/// 1. decode its bytes; 2. read its front matter; 3. take out the comments that excuse something; 4. read its text as
/// Markdown, pasted text or a web page, all of which give the same blocks; 5. find its title, its concepts and its command
/// tables; 6. find where
/// each command line stands, and give every heading an address.
/// </summary>
public sealed class NoteReader(ReadingConfiguration configuration, ProgramSet programs)
{
    private readonly ConceptFinder _concepts = new(configuration);
    private readonly CommandTableRecognizer _commandTables = new(configuration, programs);

    /// <summary>The note, or null where the file can't be read; why is in the diagnostics then.</summary>
    public Note? Read(SourceFile file, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(diagnostics);
        if (SourceDecoder.Decode(file, diagnostics) is not { } text)
        {
            return null;
        }

        var place = LanguageFolder.Of(file.Path, configuration.Languages);
        var frontMatter = FrontMatterReader.Read(text, place.Below, diagnostics);
        var body = text.Blank(frontMatter.LineCount);
        var comments = ExcuseComment.Find(body);
        var form = FormOf(new CommentEraser(body, comments).Erase());
        var (written, excuses) = ExcuseReader.Read(body, form == TextForm.Markdown ? OutsideOfCode(body, comments) : comments, diagnostics);
        var context = new MarkupContext(form == TextForm.WebPage ? body : written, configuration, diagnostics);
        var content = ReadText(context, form);
        if (context.Elements.IsExceeded)
        {
            diagnostics.Add(TableDiagnostics.TooMuch(new SourceLocation(file.Path), ElementCount.Most, "elements"));
            return null;
        }

        return content is var (pageTitle, blocks) && Assemble(body, place, frontMatter, pageTitle, blocks, diagnostics) is { } note
            ? note with { Excuses = excuses }
            : null;
    }

    private enum TextForm
    {
        Markdown,
        Pasted,
        WebPage,
    }

    private static TextForm FormOf(SourceText text) =>
        text.Path.Extension is ".html" or ".htm" ? TextForm.WebPage
        : MarkupDetector.HasMarkdown(text, isMarkdownFile: text.Path.Extension != ".txt") ? TextForm.Markdown
        : TextForm.Pasted;

    /// <summary>In code, a comment is a text that shows how to write one.</summary>
    private static ImmutableArray<ExcuseComment> OutsideOfCode(SourceText text, ImmutableArray<ExcuseComment> comments) =>
        !comments.IsEmpty && MarkdownReader.FindCode(text) is { } code
            ? comments.RemoveAll(c => code.Contain(text.At(c.Line, c.Start), c.Text))
            : comments;

    /// <summary>The title that a web page gives itself, and the blocks; null where the text can't be read, or is too much.</summary>
    private (string PageTitle, ImmutableArray<Block> Blocks)? ReadText(MarkupContext context, TextForm form) => form switch
    {
        TextForm.WebPage => HtmlPageReader.Read(context),
        TextForm.Pasted => ("", PastedTextReader.Read(context, programs, _concepts)),
        _ => MarkdownReader.Read(context) is { } blocks ? ("", blocks) : null,
    };

    /// <summary>Null where its tables have more than a page can show.</summary>
    private Note? Assemble(
        SourceText text,
        LanguageFolder place,
        NoteFrontMatter frontMatter,
        string pageTitle,
        ImmutableArray<Block> blocks,
        DiagnosticBag diagnostics)
    {
        var path = text.Path;
        var file = FileNames.Of(place.Below);
        var slug = frontMatter.Slug.Value is { Length: > 0 } given ? given : file.Slug;
        var (title, untitled) = NoteTitle.Find(frontMatter.Title, pageTitle, file.Name, blocks);
        var limits = new RowLimits();
        var recognized = _commandTables.Recognize(_concepts.Find(untitled, title.Text), slug, limits, diagnostics);
        if (limits.AreExceeded)
        {
            limits.Tell(path, diagnostics);
            return null;
        }

        ConceptValidator.Validate(recognized, diagnostics);
        return new Note
        {
            Source = path,
            Title = title.Text,
            TitleAnchor = title.Anchor,
            Slug = slug,
            SlugLocation = frontMatter.Slug.Value is { Length: > 0 } ? frontMatter.Slug.Location : new SourceLocation(path),
            Date = frontMatter.Date,
            Tags = frontMatter.Tags,
            Categories = frontMatter.Categories,
            Description = frontMatter.Description,
            Language = frontMatter.Language.Length > 0 ? frontMatter.Language : place.Language,
            LanguageFolder = place.Name,
            TranslationKey = place.Key,
            ContentHash = ContentHash.Of(frontMatter.Title, frontMatter.Description, text),
            TranslatedFrom = frontMatter.Original,
            Order = frontMatter.Order,
            IsDraft = frontMatter.IsDraft,
            Aliases = frontMatter.Aliases,
            Blocks = HeadingAnchors.Assign(new LinePlacer(text).Rewrite(recognized)),
        };
    }
}
