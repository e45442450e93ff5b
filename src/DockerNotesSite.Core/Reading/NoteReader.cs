using System.Collections.Immutable;
using DockerNotesSite.Configuration;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Commands;
using DockerNotesSite.Model.Content;
using DockerNotesSite.Reading.FrontMatter;
using DockerNotesSite.Reading.Html;
using DockerNotesSite.Reading.Markdown;
using DockerNotesSite.Reading.Markup;
using DockerNotesSite.Reading.Pasted;
using DockerNotesSite.Reading.Structure;
using DockerNotesSite.Reading.Tables;

namespace DockerNotesSite.Reading;

/// <summary>
/// Reading: one source file in, one note out.
/// 1. decode its bytes; 2. read its front matter; 3. read its text as Markdown, pasted text or a web page, all of which
/// give the same blocks; 4. find its title, its concepts and its command tables; 5. give every heading an address.
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

        var frontMatter = FrontMatterReader.Read(text, diagnostics);
        var context = new MarkupContext(text.Blank(frontMatter.LineCount), configuration, diagnostics);
        return ReadText(context) is var (pageTitle, blocks) ? Assemble(text.Path, frontMatter, pageTitle, blocks, diagnostics) : null;
    }

    /// <summary>The title that a web page gives itself, and the blocks; null where the text can't be read.</summary>
    private (string PageTitle, ImmutableArray<Block> Blocks)? ReadText(MarkupContext context)
    {
        if (context.Text.Path.Extension is ".html" or ".htm")
        {
            return HtmlPageReader.Read(context);
        }

        if (!MarkupDetector.HasMarkdown(context.Text, isMarkdownFile: context.Text.Path.Extension != ".txt"))
        {
            return ("", PastedTextReader.Read(context, programs, _concepts));
        }

        return MarkdownReader.Read(context) is { } blocks ? ("", blocks) : null;
    }

    private Note Assemble(
        SourcePath path, NoteFrontMatter frontMatter, string pageTitle, ImmutableArray<Block> blocks, DiagnosticBag diagnostics)
    {
        var file = FileNames.Of(path);
        var slug = frontMatter.Slug.Value is { Length: > 0 } given ? given : file.Slug;
        var (title, untitled) = NoteTitle.Find(frontMatter.Title, pageTitle, file.Name, blocks);
        var recognized = _commandTables.Recognize(_concepts.Find(untitled, title.Text), slug, diagnostics);
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
            Language = frontMatter.Language,
            Order = frontMatter.Order,
            IsDraft = frontMatter.IsDraft,
            Aliases = frontMatter.Aliases,
            Blocks = HeadingAnchors.Assign(recognized),
        };
    }
}
