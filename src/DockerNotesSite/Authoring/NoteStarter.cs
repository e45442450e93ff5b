using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using DockerNotesSite.Configuration;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Content;
using DockerNotesSite.Reading;

namespace DockerNotesSite.Authoring;

/// <summary>
/// Makes the file that a new note begins as: a title and a site in, a note out that the check has nothing to say about.
/// 1. Its file is named after the title, a translation's after its original. 2. Front matter, and a command table with one row to
/// replace; a translation has the text of its original instead, to be translated where it stands. 3. It is checked beside all other notes.
/// </summary>
internal sealed class NoteStarter(NoteSite site, SiteConfiguration edition, DateOnly today)
{
    private readonly string _language = StarterText.LanguageFor(edition.Language);

    /// <exception cref="UsageException">The title is none, or its place is taken.</exception>
    public SourceFile Start(NoteName name)
    {
        if (site.FindOriginal(edition, name.File) is { } original)
        {
            return Translate(name, original);
        }

        var path = Free(new SourcePath($"{edition.Folder}{name.File}.md"));
        var front = FrontMatter(name, [site.Program], "");
        var drafts = Lines().Select(line => FileOf(path, front + StarterText.Fill($"{_language}/note.md", ("line", line))));
        return drafts.FirstOrDefault(draft => site.Check(draft).IsEmpty)
            ?? throw new UsageException($"The note {path} would be wrong: {site.Check(drafts.Last())[0].Message}.");
    }

    /// <summary>What nearly every program takes, and its name alone where its facts say otherwise.</summary>
    private IEnumerable<string> Lines() => [$"{site.Program} --help", site.Program];

    /// <exception cref="UsageException">The original can't be translated here, or its translation is there already.</exception>
    public SourceFile Translate(NoteName name, SourceFile original)
    {
        if (original.Path.Extension is ".html" or ".htm" || site.ReadNote(original) is not { } note || NoteText.Of(original) is not { } text)
        {
            throw new UsageException($"{original.Path} is a web page or can't be read; only a note in Markdown or pasted text can be begun to translate.");
        }

        var path = Free(new SourcePath($"{edition.Folder}{site.KeyOf(original.Path)}{original.Path.Extension}"));
        return FileOf(path, FrontMatter(name, [.. note.Tags], TranslationKeys(note)) + text);
    }

    private static SourceFile FileOf(SourcePath path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    private SourcePath Free(SourcePath path) =>
        site.Find(edition, site.KeyOf(path)) is { } taken
            ? throw new UsageException($"There is a note {taken.Path} already; nothing was changed.")
            : path;

    private string FrontMatter(NoteName name, IReadOnlyList<string> tags, string further) => StarterText.Fill(
        $"{_language}/front-matter.txt",
        ("title", Quoted(name.Title)),
        ("date", today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        ("tags", string.Join(", ", tags.Select(tag => tag.All(c => char.IsLetterOrDigit(c) || c is '-' or '_') ? tag : Quoted(tag)))),
        ("further", further));

    /// <summary>What a translation has of its original: place, address, and the state of the text it is made from.</summary>
    private static string TranslationKeys(Note original)
    {
        var keys = new StringBuilder();
        if (original.SlugLocation != new SourceLocation(original.Source))
        {
            keys.Append(CultureInfo.InvariantCulture, $"slug: {Quoted(original.Slug)}\n");
        }

        if (original.Order is { } order)
        {
            keys.Append(CultureInfo.InvariantCulture, $"order: {order}\n");
        }

        return keys.Append(original.IsDraft ? "draft: true\n" : "").Append(CultureInfo.InvariantCulture, $"original: {original.ContentHash}\n").ToString();
    }

    /// <summary>A string of JSON is one of YAML, too.</summary>
    private static string Quoted(string text) => $"\"{JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text)}\"";
}
