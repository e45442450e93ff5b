using System.Collections.Immutable;
using Fluid.Ast;

namespace DockerNotesSite.Rendering.Templates;

/// <summary>What a part of the theme reads, those that it renders among it.</summary>
/// <param name="OfPage">Members of the page, in ordinal order.</param>
internal sealed record PartReads(ImmutableArray<string> OfPage)
{
    /// <summary>Null where what the part says depends on more than the page, the site, the interface's words and what it is given.</summary>
    public static PartReads? Of(string name, ImmutableDictionary<string, Template> templates)
    {
        var collector = new Collector(templates);
        return collector.TryCollect(name) ? new PartReads([.. collector.OfPage]) : null;
    }

    private sealed class Collector(ImmutableDictionary<string, Template> templates) : AstVisitor
    {
        private readonly HashSet<string> _parts = new(StringComparer.Ordinal);
        private bool _isKnown = true;

        public SortedSet<string> OfPage { get; } = new(StringComparer.Ordinal);

        public bool TryCollect(string name)
        {
            if (_parts.Add(name))
            {
                _isKnown &= templates.ContainsKey(name);
                if (_isKnown)
                {
                    VisitTemplate(templates[name].Parsed);
                }
            }

            return _isKnown;
        }

        protected override Statement VisitRenderStatement(RenderStatement renderStatement)
        {
            TryCollect(renderStatement.Path);
            return base.VisitRenderStatement(renderStatement);
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

            return base.VisitMemberExpression(memberExpression);
        }

        protected override Statement VisitIncludeStatement(IncludeStatement includeStatement) => Unknown(includeStatement);

        protected override Statement VisitCycleStatement(CycleStatement cycleStatement) => Unknown(cycleStatement);

        protected override Statement VisitIfChangedStatement(IfChangedStatement ifChangedStatement) => Unknown(ifChangedStatement);

        protected override Statement VisitIncrementStatement(IncrementStatement incrementStatement) => Unknown(incrementStatement);

        protected override Statement VisitDecrementStatement(DecrementStatement decrementStatement) => Unknown(decrementStatement);

        private void Read(IReadOnlyList<MemberSegment> segments)
        {
            if (segments.Count > 1 && segments[1] is IdentifierSegment member)
            {
                OfPage.Add(member.Identifier);
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
