using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Reading.FrontMatter;

/// <summary>
/// A file's lines in, what its front matter says out. Understands the keys of Hexo, Hugo, Jekyll and VitePress:
/// 1. find the lines; 2. parse them to entries; 3. give each known key's value its meaning, and tell the rest.
/// </summary>
internal sealed partial class FrontMatterReader
{
    private readonly FileNames _names;
    private readonly DiagnosticBag _diagnostics;
    private readonly Dictionary<string, FrontMatterEntry> _entries = new(StringComparer.Ordinal);

    private FrontMatterReader(FileNames names, DiagnosticBag diagnostics)
    {
        _names = names;
        _diagnostics = diagnostics;
    }

    /// <summary>The path is that below the folder of the note's language.</summary>
    public static NoteFrontMatter Read(SourceText text, SourcePath path, DiagnosticBag diagnostics)
    {
        var block = FrontMatterBlock.Find(text, diagnostics);
        var reader = new FrontMatterReader(FileNames.Of(path), diagnostics);
        if (block.IsYaml)
        {
            reader.Collect(FrontMatterParser.Parse(text, block, diagnostics));
        }

        return reader.Interpret() with { LineCount = block.LineCount };
    }

    private void Collect(ImmutableArray<FrontMatterEntry> entries)
    {
        foreach (var entry in entries)
        {
            var key = FrontMatterKeys.Canonical(entry.Key);
            if (FrontMatterKeys.OtherGenerators.Contains(key))
            {
                continue;
            }

            if (!FrontMatterKeys.Known.Contains(key))
            {
                _diagnostics.Add(FrontMatterDiagnostics.UnknownKey(entry.Location, entry.Key, NearMiss.Of(key, FrontMatterKeys.Known)));
            }
            else if (entry.Shape == EntryShape.Alias)
            {
                _diagnostics.Add(FrontMatterDiagnostics.Alias(entry.Location, entry.Key));
            }
            else if (!_entries.TryAdd(key, entry))
            {
                _diagnostics.Add(FrontMatterDiagnostics.DuplicateKey(entry.Location, entry.Key, _entries[key].Location.Line));
            }
        }
    }

    private NoteFrontMatter Interpret()
    {
        var date = Date();
        var categories = Words("categories");
        var address = new AddressPatterns(_names, date, categories);
        return new NoteFrontMatter
        {
            Title = Scalar("title")?.Value ?? "",
            Date = date,
            Tags = Words("tags"),
            Categories = categories,
            Description = Scalar("description")?.Value ?? "",
            Language = Checked("lang", LanguageTag().IsMatch, "a language tag such as zh-CN")?.Value ?? "",
            Order = Checked("order", v => int.TryParse(v, CultureInfo.InvariantCulture, out _), "a whole number") is { } order
                ? int.Parse(order.Value, CultureInfo.InvariantCulture)
                : null,
            IsDraft = Switch("draft") == true || Switch("published") == false,
            Slug = Slug(address),
            Original = Checked("original", ContentHashes().IsMatch, "the eight digits that the check tells") ?? default,
            Aliases = Aliases(),
        };
    }

    private LocatedText? Scalar(string key)
    {
        if (!_entries.TryGetValue(key, out var entry) || entry.Values.IsEmpty)
        {
            return null;
        }

        // A list of one is what a title in brackets becomes; it says the same.
        if (entry.Values.Length == 1 && entry.Shape != EntryShape.Mapping)
        {
            return entry.Values[0];
        }

        _diagnostics.Add(FrontMatterDiagnostics.WrongShape(entry.Location, entry.Key, "a single value"));
        return null;
    }

    private LocatedText? Checked(string key, Predicate<string> isGood, string expected)
    {
        if (Scalar(key) is not { } text || isGood(text.Value))
        {
            return Scalar(key);
        }

        _diagnostics.Add(FrontMatterDiagnostics.BadValue(text.Location, key, text.Value, expected));
        return null;
    }

    private bool? Switch(string key) =>
        Checked(key, v => v.ToLowerInvariant() is "true" or "false" or "yes" or "no" or "on" or "off", "true or false") is { } text
            ? text.Value.ToLowerInvariant() is "true" or "yes" or "on"
            : null;

    /// <summary>A scalar, one with commas in it, or a list; each word once.</summary>
    private ImmutableArray<string> Words(string key)
    {
        if (!_entries.TryGetValue(key, out var entry))
        {
            return [];
        }

        if (entry.Shape == EntryShape.Mapping)
        {
            _diagnostics.Add(FrontMatterDiagnostics.WrongShape(entry.Location, entry.Key, "a list of words"));
            return [];
        }

        var words = entry.Shape == EntryShape.Scalar
            ? entry.Values.SelectMany(v => v.Value.TrimStart('[').TrimEnd(']').Split(',', '，', '、'))
            : entry.Values.Select(v => v.Value);
        return [.. words.Select(w => w.Trim()).Where(w => w.Length > 0).Distinct(StringComparer.Ordinal)];
    }

    private NoteDate? Date()
    {
        if (Scalar("date") is not { } text)
        {
            return _names.Date;
        }

        if (NoteDateParser.Parse(text.Value) is { } date)
        {
            return date;
        }

        _diagnostics.Add(FrontMatterDiagnostics.NoDate(text.Location, text.Value));
        return _names.Date;
    }

    private LocatedText Slug(AddressPatterns patterns)
    {
        foreach (var key in (string[])["permalink", "url", "post_url", "slug"])
        {
            if (Scalar(key) is { } text && NoteAddress.Read(key, text, patterns, _diagnostics) is { Length: > 0 } slug)
            {
                return text with { Value = slug };
            }
        }

        return default;
    }

    /// <summary>As written; those that would leave the output folder are told and dropped.</summary>
    private ImmutableArray<LocatedText> Aliases() =>
        _entries.TryGetValue("aliases", out var entry)
            ? [.. entry.Values.Where(v => NoteAddress.Read("aliases", v, patterns: null, _diagnostics) is not null)]
            : [];

    [GeneratedRegex("^[0-9a-f]{8}$", RegexOptions.CultureInvariant)]
    private static partial Regex ContentHashes();

    [GeneratedRegex("""^[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8})*$""", RegexOptions.CultureInvariant)]
    private static partial Regex LanguageTag();
}
