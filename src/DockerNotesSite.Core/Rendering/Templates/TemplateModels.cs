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
    public static ImmutableArray<TemplateModel> Readable { get; } =
    [
        TemplateModel.Of<SiteFrame>(), TemplateModel.Of<SitePart>(), TemplateModel.Of<SearchAddresses>(), TemplateModel.Of<SearchPage>(),
        TemplateModel.Of<HomePage>(), TemplateModel.Of<NotePage>(), TemplateModel.Of<CommandPage>(), TemplateModel.Of<ConceptPage>(),
        TemplateModel.Of<TagPage>(), TemplateModel.Of<NoteIndexPage>(), TemplateModel.Of<CommandIndexPage>(), TemplateModel.Of<ConceptIndexPage>(),
        TemplateModel.Of<TagIndexPage>(), TemplateModel.Of<QuickReferencePage>(), TemplateModel.Of<NotFoundPage>(),
        TemplateModel.Of<RedirectPage>(), TemplateModel.Of<PageLink>(), TemplateModel.Of<Pager>(), TemplateModel.Of<ContentsEntry>(),
        TemplateModel.Of<Sidebar>(), TemplateModel.Of<SidebarLink>(), TemplateModel.Of<SlotModel>(), TemplateModel.Of<ConceptNote>(),
        TemplateModel.Of<CommandLink>(), TemplateModel.Of<ConceptLink>(), TemplateModel.Of<NoteLink>(), TemplateModel.Of<TagLink>(),
        TemplateModel.Of<MentionLink>(), TemplateModel.Of<RowModel>(), TemplateModel.Of<DefinitionModel>(), TemplateModel.Of<FlagModel>(),
        TemplateModel.Of<FlagGroup>(), TemplateModel.Of<RowReference>(), TemplateModel.Of<CommandGroup>(), TemplateModel.Of<QuickReferenceGroup>(),
        TemplateModel.Of<DownloadLink>(), TemplateModel.Of<MapPage>(), TemplateModel.Of<MapDiagramModel>(), TemplateModel.Of<MapArrowModel>(),
        TemplateModel.Of<MapPartModel>(), TemplateModel.Of<LanguageLink>(), TemplateModel.Of<LanguageMark>(), TemplateModel.Of<AlternateLink>(),
        TemplateModel.Of<BookPage>(), TemplateModel.Of<BookPart>(), TemplateModel.Of<BookChapter>(),
    ];

    private static readonly Lazy<DefaultMemberAccessStrategy> Members = new(RegisterMembers);

    /// <summary>Finds out how members are read.</summary>
    public static void Prepare() => _ = Members.Value;

    public static TemplateOptions Options(TemplateParts parts)
    {
        var options = new TemplateOptions
        {
            MaxRecursion = 20,
            Now = () => DateTimeOffset.UnixEpoch,
            TimeZone = TimeZoneInfo.Utc,
            ModelNamesComparer = StringComparer.Ordinal,
        };
        parts.GiveTo(options);
        options.MemberAccessStrategy = Members.Value;
        options.ValueConverters.Add(value => value is HtmlText html ? new StringValue(html.Value ?? "", encode: false) : null);
        options.ValueConverters.Add(value => value is Model.UrlPath url ? new StringValue(url.Value) : null);
        return options;
    }

    private static DefaultMemberAccessStrategy RegisterMembers()
    {
        var strategy = new DefaultMemberAccessStrategy { MemberNameStrategy = MemberNameStrategies.SnakeCase };
        foreach (var model in Readable)
        {
            model.Register(strategy);
        }

        strategy.Register<InterfaceStrings, object>((strings, key) => strings[key]);
        strategy.Register<AssetAddresses, object>((assets, name) => assets[name]);
        return strategy;
    }
}
