using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using DockerNotesSite.Rendering.Pages;
using Fluid;
using Fluid.Ast;
using Fluid.Values;

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
        if (context.GetValue("site").ToObjectValue() is not SiteFrame frame || await KeyOfAsync(context) is not { } key)
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

    /// <summary>Null where the page has something that others have not.</summary>
    private async ValueTask<string?> KeyOfAsync(TemplateContext context)
    {
        var page = context.GetValue("page");
        var key = "";
        foreach (var name in reads.OfPage)
        {
            var value = await page.GetValueAsync(name, context);
            var isCommon = name == "kind" || value.Type is FluidValues.Boolean or FluidValues.Nil || value is ArrayValue { Values.Count: 0 };
            if (!isCommon)
            {
                return null;
            }

            key += value is ArrayValue ? "0 " : value.ToStringValue() + " ";
        }

        return key;
    }
}

/// <summary>Puts shared parts where a template renders parts that can be shared.</summary>
internal sealed class SharedParts(Func<string, PartReads?> readsOf) : AstRewriter
{
    protected override Statement VisitRenderStatement(RenderStatement renderStatement)
    {
        var isGivenTheSame = renderStatement.With is null && renderStatement.For is null
            && renderStatement.AssignStatements.All(given => given.Value is LiteralExpression);
        return isGivenTheSame && readsOf(renderStatement.Path) is { } reads ? new SharedPart(renderStatement, reads) : renderStatement;
    }
}
