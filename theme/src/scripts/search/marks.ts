interface Stretch {
  start: number;
  end: number;
}

const lettersBefore = 24;
const lettersShown = 140;

/** The text with the found words marked. */
export function marked(text: string, found: readonly string[]): (Node | string)[] {
  const parts: (Node | string)[] = [];
  let at = 0;
  for (const { start, end } of stretchesOf(text, found)) {
    const mark = document.createElement('mark');
    mark.textContent = text.slice(start, end);
    parts.push(text.slice(at, start), mark);
    at = end;
  }
  return [...parts, text.slice(at)].filter((part) => part !== '');
}

/** As much of a long text as fits, around the first found word. */
export function snippetOf(text: string, found: readonly string[]): string {
  const first = stretchesOf(text, found)[0]?.start ?? 0;
  if (text.length <= lettersShown || first < lettersShown / 2) {
    return cut(text, 0);
  }
  return `…${cut(text, first - lettersBefore)}`;
}

function cut(text: string, start: number): string {
  const shown = text.slice(start, start + lettersShown);
  // Half of a character that takes two places is none.
  const whole = shown.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');
  return start + lettersShown < text.length ? `${whole}…` : whole;
}

function stretchesOf(text: string, found: readonly string[]): Stretch[] {
  const lower = text.toLowerCase();
  // Where small letters take another number of places, nothing can be told by them.
  const searched = lower.length === text.length ? lower : text;
  const stretches = tellingTerms(found).flatMap((term) => placesOf(searched, term)).sort((a, b) => a.start - b.start);
  return stretches.reduce<Stretch[]>((joined, next) => {
    const last = joined.at(-1);
    if (last !== undefined && next.start <= last.end) {
      last.end = Math.max(last.end, next.end);
    } else {
      joined.push({ ...next });
    }
    return joined;
  }, []);
}

/** A single Chinese character says nothing where a pair with it was found. */
function tellingTerms(found: readonly string[]): readonly string[] {
  const pairs = found.filter((term) => /^\p{Lo}{2}$/u.test(term));
  return found.filter((term) => !/^\p{Lo}$/u.test(term) || !pairs.some((pair) => pair.includes(term)));
}

function placesOf(text: string, term: string): Stretch[] {
  const places: Stretch[] = [];
  for (let start = text.indexOf(term); start >= 0 && term !== ''; start = text.indexOf(term, start + term.length)) {
    if (!/^[a-z0-9]/.test(term) || !/[a-z0-9]/.test(text.charAt(start - 1))) {
      places.push({ start, end: start + term.length });
    }
  }
  return places;
}
