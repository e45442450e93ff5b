using System.Text.RegularExpressions;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Reading.FrontMatter;

/// <summary>What a file's name tells: "guide/2018-06-28-docker-run.md" has a date, and "docker-run" as its name.</summary>
internal readonly partial record struct FileNames(string Folder, string Name, NoteDate? Date)
{
    public static FileNames Of(SourcePath path)
    {
        var name = path.FileName[..^path.Extension.Length];
        var match = Dated().Match(name);
        return match.Success && NoteDateParser.Parse(match.Groups["date"].Value) is { } date
            ? new FileNames(path.Folder, match.Groups["name"].Value, date)
            : new FileNames(path.Folder, name, null);
    }

    private const string FrontPage = "home";

    /// <summary>
    /// The folders and the name as one address below "notes/", which a top folder of that name is already. A part of which
    /// no letter is left is called "note"; "notes/index.html" is the list of all notes, so a top index is called "home".
    /// </summary>
    public string Slug
    {
        get
        {
            var parts = $"{Folder}/{Name}".Split('/', StringSplitOptions.RemoveEmptyEntries);
            var below = parts is ["notes", _, ..] ? parts[1..] : parts;
            var slug = string.Join('/', below.Select(Part));
            return slug == "index" ? FrontPage : slug;
        }
    }

    private static string Part(string name) =>
        Model.Slug.From(name) is { Length: > 0 } slug && !NoteAddress.IsReserved(slug) ? slug : $"note-{Model.Slug.From(name)}".TrimEnd('-');

    [GeneratedRegex("""^(?<date>[0-9]{4}-[0-9]{1,2}-[0-9]{1,2})[-_ ](?<name>.+)$""", RegexOptions.CultureInvariant)]
    private static partial Regex Dated();
}
