using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;
using DockerNotesSite.Rendering.Pages;
using DockerNotesSite.Rendering.Templates;

namespace DockerNotesSite.Rendering;

/// <summary>docs/theme.md names every member that a template can read, and no other.</summary>
public sealed partial class PageModelDocumentTests
{
    private static readonly Dictionary<string, string[]> Documented = ReadTables();

    private static readonly ImmutableArray<Type> Readable = [.. TemplateModels.Readable.Select(model => model.Type)];

    public static TheoryData<Type> Models => [typeof(Page), .. Readable];

    [Theory]
    [MemberData(nameof(Models))]
    public void The_members_of_a_model_are_documented(Type model)
    {
        var name = NameOf(model);

        Assert.True(Documented.ContainsKey(name), $"docs/theme.md has no line for '{name}' in its tables of models.");
        Assert.Equal(MembersOf(model), Documented[name].Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_document_describes_no_model_that_is_gone() =>
        Assert.Equal(Models.Select(m => NameOf(m.Data)).Order(StringComparer.Ordinal), Documented.Keys.Order(StringComparer.Ordinal));

    /// <summary>What a template can't read is silently empty in it.</summary>
    [Fact]
    public void Every_model_that_another_holds_can_be_read() =>
        Assert.All(Readable.SelectMany(PropertiesOf).SelectMany(TypesIn), type => Assert.Contains(type, Readable));

    private static string NameOf(Type model) =>
        model == typeof(Page) ? "every page"
        : typeof(Page).IsAssignableFrom(model) ? Words(Suffix().Replace(model.Name, ""), '-')
        : Words(Suffix().Replace(model.Name, ""), ' ');

    private static IEnumerable<string> MembersOf(Type model) =>
        PropertiesOf(model)
            .Where(p => model == typeof(Page) || p.DeclaringType == model)
            .Where(p => p.Name != nameof(Page.Kind) || model == typeof(Page) || !typeof(Page).IsAssignableFrom(model))
            .Select(p => Words(p.Name, '_'))
            .Order(StringComparer.Ordinal);

    private static PropertyInfo[] PropertiesOf(Type model) => model.GetProperties(BindingFlags.Public | BindingFlags.Instance);

    private static IEnumerable<Type> TypesIn(PropertyInfo property) =>
        property.PropertyType.GetGenericArguments().Append(property.PropertyType)
            .Where(t => t.Namespace == typeof(Page).Namespace && t != typeof(AssetAddresses));

    private static string Words(string name, char separator) => Capital().Replace(name, m => separator + m.Value).TrimStart(separator).ToLowerInvariant();

    private static Dictionary<string, string[]> ReadTables()
    {
        var text = File.ReadAllText(Path.Combine(CaseFolder.Root, "..", "..", "..", "docs", "theme.md"));
        var section = text[text.IndexOf("## What a template gets", StringComparison.Ordinal)..text.IndexOf("## Command lines", StringComparison.Ordinal)];
        return section.Split('\n')
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal))
            .Select(line => Remark().Replace(line, "").Split('|'))
            .Where(cells => cells[1].Trim() is not ("template" or "record"))
            .ToDictionary(
                cells => cells[1].Trim(' ', '`'),
                cells => Member().Matches(cells[2]).Select(m => m.Groups[1].Value).ToArray());
    }

    [GeneratedRegex("(Page|Model)$")]
    private static partial Regex Suffix();

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Capital();

    [GeneratedRegex(@"\s*\([^)]*\)")]
    private static partial Regex Remark();

    [GeneratedRegex("`([a-z_]+)`")]
    private static partial Regex Member();
}
