using System.Collections.Immutable;
using Fluid;
using Fluid.Ast;
using Fluid.Values;

namespace DockerNotesSite.Rendering.Templates;

/// <summary>What a part of the theme reads, those that it renders among it.</summary>
/// <param name="OfPage">Members of the page, in ordinal order.</param>
/// <param name="Given">Names that it does not set itself: where it is rendered, they have to be given.</param>
internal sealed record PartReads(ImmutableArray<string> OfPage, ImmutableArray<string> Given)
{
    /// <summary>Null where what the part says depends on more than the page, the site, the interface's words and what it is given.</summary>
    public static PartReads? Of(string name, ImmutableDictionary<string, Template> templates)
    {
        var collector = new Collector(templates);
        collector.Collect(name);
        return collector.Reads;
    }

    /// <summary>Null where what a loop says of an item depends on more than the item, the page, the site and the interface's words.</summary>
    public static PartReads? OfItems(ForStatement loop)
    {
        var collector = new Collector(ImmutableDictionary<string, Template>.Empty);
        collector.Collect(loop.Statements);
        var isWhole = loop.Else is null && loop.Limit is null && loop.Offset is null && !loop.Reversed && !loop.OffsetIsContinue;
        return isWhole && collector.Reads is { } reads && reads.Given.All(name => name == loop.Identifier) ? reads : null;
    }

    /// <summary>What a page gives to read, as a key; null where it has something that others have not.</summary>
    public async ValueTask<string?> KeyOfAsync(TemplateContext context)
    {
        var page = context.GetValue("page");
        var key = "";
        foreach (var name in OfPage)
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

    private sealed class Collector(ImmutableDictionary<string, Template> templates) : AstVisitor
    {
        private readonly SortedSet<string> _given = new(StringComparer.Ordinal);
        private ImmutableHashSet<string> _known = ["page", "site", "strings"];
        private readonly SortedSet<string> _ofPage = new(StringComparer.Ordinal);
        private bool _isKnown = true;

        public PartReads? Reads => _isKnown ? new PartReads([.. _ofPage], [.. _given]) : null;

        public void Collect(string name)
        {
            _isKnown &= templates.ContainsKey(name);
            if (_isKnown)
            {
                VisitTemplate(templates[name].Parsed);
            }
        }

        public void Collect(IReadOnlyList<Statement> statements)
        {
            foreach (var statement in statements)
            {
                Visit(statement);
            }
        }

        protected override Statement VisitRenderStatement(RenderStatement renderStatement)
        {
            base.VisitRenderStatement(renderStatement);
            var outer = _known;
            _known = _known.Union([.. renderStatement.AssignStatements.Select(given => given.Identifier), renderStatement.Alias ?? ""]);
            Collect(renderStatement.Path);
            _known = outer;
            return renderStatement;
        }

        // What the loop goes through is read outside of it.
        protected override Statement VisitForStatement(ForStatement forStatement)
        {
            base.Visit(forStatement.Source);
            var outer = _known;
            _known = _known.Union([forStatement.Identifier, "forloop"]);
            base.VisitForStatement(forStatement);
            _known = outer;
            return forStatement;
        }

        protected override Expression VisitMemberExpression(MemberExpression memberExpression)
        {
            if (memberExpression.Segments[0] is not IdentifierSegment { Identifier: not "content" } root)
            {
                _isKnown = false;
            }
            else if (root.Identifier == "page")
            {
                Read(memberExpression.Segments);
            }
            else if (!_known.Contains(root.Identifier))
            {
                _given.Add(root.Identifier);
            }

            return base.VisitMemberExpression(memberExpression);
        }

        protected override Statement VisitIncludeStatement(IncludeStatement includeStatement) => Unknown(includeStatement);

        protected override Statement VisitAssignStatement(AssignStatement assignStatement) => Unknown(assignStatement);

        protected override Statement VisitCaptureStatement(CaptureStatement captureStatement) => Unknown(captureStatement);

        protected override Statement VisitCycleStatement(CycleStatement cycleStatement) => Unknown(cycleStatement);

        protected override Statement VisitIfChangedStatement(IfChangedStatement ifChangedStatement) => Unknown(ifChangedStatement);

        protected override Statement VisitIncrementStatement(IncrementStatement incrementStatement) => Unknown(incrementStatement);

        protected override Statement VisitDecrementStatement(DecrementStatement decrementStatement) => Unknown(decrementStatement);

        private void Read(IReadOnlyList<MemberSegment> segments)
        {
            if (segments.Count > 1 && segments[1] is IdentifierSegment member)
            {
                _ofPage.Add(member.Identifier);
            }
            else
            {
                _isKnown = false;
            }
        }

        // What they say depends on what was said before.
        private Statement Unknown(Statement statement)
        {
            _isKnown = false;
            return statement;
        }
    }
}
