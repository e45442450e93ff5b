using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.CommandLines.Facts;

/// <summary>Texts of the facts that must be of some form; one that is not is reported where it stands.</summary>
internal static class FactsText
{
    public static ImmutableArray<string> List(ref JsonCursor json)
    {
        var texts = ImmutableArray.CreateBuilder<string>();
        if (json.BeginList())
        {
            while (json.NextItem())
            {
                texts.Add(json.Text());
            }
        }

        return texts.DrainToImmutable();
    }

    /// <summary>"--publish", "-p", and "-name" as a long one; "--" and "---" are none.</summary>
    public static string FlagName(ref JsonCursor json, bool isShort)
    {
        var name = json.Text();
        var isGood = name is ['-', not '-', ..] ? name.Length == 2 || !isShort : !isShort && name is ['-', '-', not '-', ..];
        if (!isGood || name.AsSpan().ContainsAny(' ', '='))
        {
            json.Report(ConfigurationDiagnostics.InvalidFacts(
                json.Location, $"'{ShownText.Of(name)}' is no {(isShort ? "short name like -p" : "long name like --publish")}"));
        }

        return name;
    }

    public static string Kind(ref JsonCursor json)
    {
        var kind = json.Text();
        if (!ValueKinds.Names.Contains(kind))
        {
            var nearest = NearMiss.Of(kind, ValueKinds.Names);
            json.Report(ConfigurationDiagnostics.UnknownKind(json.Location, kind, nearest));
        }

        return kind;
    }

    /// <summary>A component by its name only; its version is filled in when all of the file is read.</summary>
    public static ComponentFacts Component(ref JsonCursor json) => new(json.Text(), "");

    public static string Pattern(ref JsonCursor json)
    {
        var pattern = json.Text();
        try
        {
            _ = new Regex(pattern, RegexOptions.CultureInvariant);
        }
        catch (ArgumentException error)
        {
            json.Report(ConfigurationDiagnostics.InvalidFacts(json.Location, $"this is no regular expression: {error.Message}"));
        }

        return pattern;
    }

    public static LocalizedText Localized(ref JsonCursor json)
    {
        var text = LocalizedText.None;
        if (json.BeginObject())
        {
            while (json.NextEntry(out var language))
            {
                text = text with { ByLanguage = text.ByLanguage.SetItem(language, json.Text()) };
            }
        }

        return text;
    }
}
