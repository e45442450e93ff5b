using Fluid;
using Fluid.Ast;

namespace DockerNotesSite.Rendering.Templates;

/// <summary>Whether a template does with a layout's content no more than to show it.</summary>
internal sealed class ContentUse : AstVisitor
{
    private int _used;
    private int _shown;

    public static bool IsOnlyShown(IFluidTemplate template)
    {
        var use = new ContentUse();
        use.VisitTemplate(template);
        return use._used == use._shown;
    }

    protected override Statement VisitOutputStatement(OutputStatement outputStatement)
    {
        _shown += IsContent(outputStatement.Expression) ? 1 : 0;
        return base.VisitOutputStatement(outputStatement);
    }

    protected override Expression VisitMemberExpression(MemberExpression memberExpression)
    {
        _used += memberExpression.Segments[0] is IdentifierSegment { Identifier: "content" } ? 1 : 0;
        return base.VisitMemberExpression(memberExpression);
    }

    private static bool IsContent(Expression expression) =>
        expression is MemberExpression { Segments: [IdentifierSegment { Identifier: "content" }] };
}
