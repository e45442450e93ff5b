using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using DockerNotesSite.Rendering.Pages;
using Fluid;
using Fluid.Ast;

namespace DockerNotesSite.Rendering.Templates;

/// <summary>
/// A {% render %} of a part that says the same on many pages, such as the search's dialog: it is rendered once for each frame and each
/// combination of what it reads of a page. What could be different on every page, a title for instance, is no ground for keeping it.
/// </summary>
internal sealed class SharedPart(RenderStatement part, PartReads reads) : Statement
{
    // Frames of a site that is not shown any more go, and what was rendered for them goes too.
    private readonly ConditionalWeakTable<SiteFrame, ConcurrentDictionary<string, string>> _rendered = [];

    public override async ValueTask<Completion> WriteToAsync(TextWriter output, TextEncoder encoder, TemplateContext context)
    {
        if (context.GetValue("site").ToObjectValue() is not SiteFrame frame || await reads.KeyOfAsync(context) is not { } key)
        {
            return await part.WriteToAsync(output, encoder, context);
        }

        var known = _rendered.GetOrCreateValue(frame);
        if (!known.TryGetValue(key, out var html))
        {
            using var text = new StringWriter();
            await part.WriteToAsync(text, encoder, context);
            known[key] = html = text.ToString();
        }

        output.Write(html);
        return Completion.Normal;
    }

    protected override Statement Accept(AstVisitor visitor) => this;
}

/// <summary>Puts shared parts where a template renders parts that can be shared, and shared items where a loop says the same of an item anywhere.</summary>
internal sealed class SharedParts(Func<string, PartReads?> readsOf) : AstRewriter
{
    protected override Statement VisitRenderStatement(RenderStatement renderStatement)
    {
        var isGivenTheSame = renderStatement.With is null && renderStatement.For is null
            && renderStatement.AssignStatements.All(given => given.Value is LiteralExpression);
        return isGivenTheSame && readsOf(renderStatement.Path) is { } reads
            && reads.Given.All(name => renderStatement.AssignStatements.Any(given => given.Identifier == name))
                ? new SharedPart(renderStatement, reads)
                : renderStatement;
    }

    protected override Statement VisitForStatement(ForStatement forStatement) =>
        PartReads.OfItems(forStatement) is { } reads ? new SharedItems(forStatement, reads) : base.VisitForStatement(forStatement);
}
