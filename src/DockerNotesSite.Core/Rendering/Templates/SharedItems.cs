using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using DockerNotesSite.Rendering.Pages;
using Fluid;
using Fluid.Ast;
using Fluid.Values;

namespace DockerNotesSite.Rendering.Templates;

/// <summary>
/// A loop over a list in which many pages have the same objects, such as the sidebar: what it says of a shared one is rendered once for each
/// frame and each combination of what it reads of a page.
/// </summary>
internal sealed class SharedItems(ForStatement loop, PartReads reads) : Statement
{
    // Frames of a site that is not shown any more go, and what was rendered for them goes too.
    private readonly ConditionalWeakTable<SiteFrame, ConcurrentDictionary<string, ConcurrentDictionary<object, string>>> _rendered = [];

    public override async ValueTask<Completion> WriteToAsync(TextWriter output, TextEncoder encoder, TemplateContext context)
    {
        if (await loop.Source.EvaluateAsync(context) is not ArrayValue { Values: [var first, ..] } items
            || first.ToObjectValue() is not ISharedModel
            || context.GetValue("site").ToObjectValue() is not SiteFrame frame
            || await reads.KeyOfAsync(context) is not { } key)
        {
            return await loop.WriteToAsync(output, encoder, context);
        }

        var known = _rendered.GetOrCreateValue(frame).GetOrAdd(key, _ => new ConcurrentDictionary<object, string>(ReferenceEqualityComparer.Instance));
        context.EnterForLoopScope();
        try
        {
            foreach (var item in items.Values)
            {
                await WriteItemAsync(item, known, output, encoder, context);
            }
        }
        finally
        {
            context.ReleaseScope();
        }

        return Completion.Normal;
    }

    protected override Statement Accept(AstVisitor visitor) => this;

    private async ValueTask WriteItemAsync(
        FluidValue item, ConcurrentDictionary<object, string> known, TextWriter output, TextEncoder encoder, TemplateContext context)
    {
        var model = item.ToObjectValue();
        if (known.TryGetValue(model, out var html))
        {
            output.Write(html);
            return;
        }

        context.SetValue(loop.Identifier, item);
        var isShared = model is ISharedModel { IsShared: true };
        var text = isShared ? new StringWriter() : output;
        foreach (var statement in loop.Statements)
        {
            await statement.WriteToAsync(text, encoder, context);
        }

        if (isShared)
        {
            known[model] = html = text.ToString()!;
            output.Write(html);
        }
    }
}
