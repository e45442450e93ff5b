// The same chances for the same seed, on every machine.

/** Numbers from 0 to 1, evenly (mulberry32). */
function numbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What a seed chooses. */
export function randomOf(seed) {
  const next = numbers(seed);
  const below = (end) => Math.floor(next() * end);
  return {
    below,
    /** A whole number from `low` to `high`, both included. */
    between: (low, high) => low + below(high - low + 1),
    isOnce: (times) => next() < 1 / times,
    one: (list) => list[below(list.length)],
    /** One of a list whose first is most frequent: the n-th comes 1/n as often, as the words of a language do. */
    frequent: (list) => list[Math.min(list.length - 1, Math.floor(Math.exp(next() * Math.log(list.length + 1))) - 1)],
    some(list, count) {
      const left = [...list];
      return Array.from({ length: Math.min(count, list.length) }, () => left.splice(below(left.length), 1)[0]);
    },
  };
}
