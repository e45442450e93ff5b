using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace DockerNotesSite.Model;

/// <summary>
/// What was made of each note, for as long as the same would be made of it again: as long as what it is made from is the same object,
/// and everything else that it depends on, the ground, is the same too. Several threads may ask at once.
/// </summary>
internal sealed class NoteMemory<TSource, TMade>
    where TSource : class
{
    private readonly ConcurrentDictionary<SourcePath, (TSource Source, TMade Made)> _made = [];
    private object? _ground;

    /// <summary>Forgets everything where the ground is not equal to the last one.</summary>
    public void StandOn(object ground)
    {
        if (!Equals(_ground, ground))
        {
            _made.Clear();
        }

        _ground = ground;
    }

    public TMade Recall(SourcePath note, TSource source, Func<TSource, TMade> make)
    {
        if (_made.TryGetValue(note, out var known) && ReferenceEquals(known.Source, source))
        {
            return known.Made;
        }

        var made = make(source);
        _made[note] = (source, made);
        return made;
    }

    /// <summary>The same for many notes, in their order. Only what has to be made keeps all cores busy.</summary>
    public ImmutableArray<TMade> RecallAll<TItem>(ImmutableArray<TItem> items, Func<TItem, (SourcePath Note, TSource Source)> sourceOf, Func<TItem, TMade> make)
    {
        var made = new TMade[items.Length];
        var missing = new List<int>();
        for (var i = 0; i < items.Length; i++)
        {
            var (note, source) = sourceOf(items[i]);
            if (_made.TryGetValue(note, out var known) && ReferenceEquals(known.Source, source))
            {
                made[i] = known.Made;
            }
            else
            {
                missing.Add(i);
            }
        }

        AllCores.ForEach(missing.Count, i =>
        {
            var item = items[missing[i]];
            var (note, source) = sourceOf(item);
            made[missing[i]] = Recall(note, source, _ => make(item));
        });
        return ImmutableCollectionsMarshal.AsImmutableArray(made);
    }

    public void Forget(Func<TMade, bool> isForgotten)
    {
        foreach (var (note, known) in _made)
        {
            if (isForgotten(known.Made))
            {
                _made.TryRemove(note, out _);
            }
        }
    }
}
