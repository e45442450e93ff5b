using System.Collections.Immutable;
using DockerNotesSite.Rendering.Html;
using DockerNotesSite.Rendering.Pages;
using Fluid;
using Fluid.Values;

namespace DockerNotesSite.Rendering.Templates;

/// <summary>
/// What templates may read: the page models below, by their members' names in snake_case, and the interface's words. No
/// clock and no time zone can be reached from a template.
/// </summary>
internal static class TemplateModels
{
    public static ImmutableArray<Type> Readable { get; } =
    [
        typeof(SiteFrame), typeof(SitePart), typeof(SearchAddresses), typeof(SearchPage), typeof(HomePage), typeof(NotePage), typeof(CommandPage), typeof(ConceptPage),
        typeof(TagPage), typeof(NoteIndexPage), typeof(CommandIndexPage), typeof(ConceptIndexPage), typeof(TagIndexPage),
        typeof(QuickReferencePage), typeof(NotFoundPage), typeof(RedirectPage), typeof(PageLink), typeof(Pager), typeof(ContentsEntry),
        typeof(Sidebar), typeof(SidebarLink), typeof(SlotModel), typeof(ConceptNote),
        typeof(CommandLink), typeof(ConceptLink), typeof(NoteLink), typeof(TagLink), typeof(MentionLink), typeof(RowModel),
        typeof(DefinitionModel), typeof(FlagModel), typeof(FlagGroup), typeof(RowReference), typeof(CommandGroup), typeof(QuickReferenceGroup), typeof(DownloadLink),
        typeof(MapPage), typeof(MapDiagramModel), typeof(MapArrowModel), typeof(MapPartModel),
        typeof(LanguageLink), typeof(LanguageMark), typeof(AlternateLink), typeof(BookPage), typeof(BookPart), typeof(BookChapter),
    ];

    public static TemplateOptions Options(TemplateParts parts)
    {
        var options = new TemplateOptions
        {
            FileProvider = parts,
            MaxRecursion = 20,
            Now = () => DateTimeOffset.UnixEpoch,
            TimeZone = TimeZoneInfo.Utc,
            ModelNamesComparer = StringComparer.Ordinal,
        };
        options.MemberAccessStrategy.MemberNameStrategy = MemberNameStrategies.SnakeCase;
        foreach (var type in Readable)
        {
            options.MemberAccessStrategy.Register(type);
        }

        options.MemberAccessStrategy.Register<InterfaceStrings, object>((strings, key) => strings[key]);
        options.MemberAccessStrategy.Register<AssetAddresses, object>((assets, name) => assets[name]);
        options.ValueConverters.Add(value => value is HtmlText html ? new StringValue(html.Value ?? "", encode: false) : null);
        options.ValueConverters.Add(value => value is Model.UrlPath url ? new StringValue(url.Value) : null);
        return options;
    }
}
