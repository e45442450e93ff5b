/** Puts each word of a line, with the quotes around it, into an element of its own: a line may break between them only. */
export function separateWords(line: HTMLElement): void {
  if (line.querySelector('.word') !== null) {
    return;
  }
  let word: HTMLElement | undefined;
  for (const node of [...line.childNodes]) {
    for (const piece of node instanceof Text ? splitBlanks(node) : [node]) {
      if (piece instanceof Text && piece.data.trim() === '') {
        word = undefined;
        continue;
      }
      if (word === undefined) {
        word = document.createElement('span');
        word.className = 'word';
        piece.parentNode?.insertBefore(word, piece);
      }
      word.append(piece);
    }
  }
}

function splitBlanks(text: Text): Text[] {
  const pieces: Text[] = [text];
  for (let rest = text, at = nextBorder(rest.data); at > 0; at = nextBorder(rest.data)) {
    rest = rest.splitText(at);
    pieces.push(rest);
  }
  return pieces;
}

/** Where blanks begin or end; -1 where there is nothing else in the text. */
function nextBorder(text: string): number {
  return /^\s/.test(text) ? text.search(/\S/) : text.search(/\s/);
}

/** A shell reads a line that goes on behind a backslash as one. */
export function markContinuations(sheet: HTMLElement): void {
  for (const line of sheet.querySelectorAll<HTMLElement>('.command-line code')) {
    const words = [...line.querySelectorAll<HTMLElement>(':scope > .word')];
    const tops = words.map((word) => word.getBoundingClientRect().top);
    const height = words[0]?.getBoundingClientRect().height ?? 0;
    const last = words.filter((_, i) => (tops[i + 1] ?? -Infinity) > (tops[i] ?? 0) + height / 2);
    for (const word of last) {
      const mark = document.createElement('span');
      mark.className = 'continuation';
      mark.textContent = ' \\';
      word.append(mark);
    }
  }
}

export function removeContinuations(sheet: HTMLElement): void {
  sheet.querySelectorAll('.continuation').forEach((mark) => mark.remove());
}
