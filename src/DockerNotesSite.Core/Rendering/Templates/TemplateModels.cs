using System.Collections.Immutable;
using DockerNotesSite.Rendering.Pages;
using Fluid;

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

    private static readonly Lazy<TemplateValues> Values = new(MakeValues);

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
        options.ValueConverters.Add(Values.Value.Convert);
        return options;
    }

    private static TemplateValues MakeValues()
    {
        var values = new TemplateValues();
        foreach (var model in Readable)
        {
            model.Convert(values);
        }

        return values;
    }

    private static DefaultMemberAccessStrategy RegisterMembers()
    {
        var strategy = new DefaultMemberAccessStrategy { MemberNameStrategy = MemberNameStrategies.SnakeCase };
        foreach (var model in Readable)
        {
            model.Register(strategy);
        }

        strategy.Register<InterfaceStrings, object>((strings, key) => TemplateValues.Of(strings[key]));
        strategy.Register<AssetAddresses, object>((assets, name) => TemplateValues.Of(assets[name]));
        return strategy;
    }
}
