using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace DockerNotesSite.Diagnostics;

/// <summary>Takes the diagnostics of all stages; several threads may add at once.</summary>
public sealed class DiagnosticBag
{
    private readonly ConcurrentQueue<Diagnostic> _diagnostics = new();

    public void Add(Diagnostic diagnostic) => _diagnostics.Enqueue(diagnostic);

    public void AddRange(DiagnosticBag other)
    {
        ArgumentNullException.ThrowIfNull(other);
        foreach (var diagnostic in other._diagnostics)
        {
            Add(diagnostic);
        }
    }

    public void AddRange(IEnumerable<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        foreach (var diagnostic in diagnostics)
        {
            Add(diagnostic);
        }
    }

    public bool HasErrors => _diagnostics.Any(d => d.Severity == Severity.Error);

    /// <summary>Ordered by place, code and message, so that the order of the work does not show; each said once.</summary>
    public ImmutableArray<Diagnostic> ToImmutable() => _diagnostics.IsEmpty ? [] :
    [
        .. _diagnostics
            .DistinctBy(d => (d.Code, d.Severity, d.Location, d.Message, d.Fix))
            .OrderBy(d => d.Location.Path)
            .ThenBy(d => d.Location.Line)
            .ThenBy(d => d.Location.Column)
            .ThenBy(d => d.Code, StringComparer.Ordinal)
            .ThenBy(d => d.Message, StringComparer.Ordinal),
    ];
}
