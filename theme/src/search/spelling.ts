/** How far a word may be from a name that is meant by it, and how short such a word may be. */
const shortest = 3;
const leastShare = 0.6;

/** True where the word is the name with one slip, or the name with letters left out, as "imgs" for "images". */
export function isMeantBy(word: string, name: string): boolean {
  return word.length >= shortest && /^[a-z]/.test(word) && (isOneSlip(word, name) || isShortened(word, name));
}

/** One letter too many, missing, wrong, or two that changed places. */
function isOneSlip(word: string, name: string): boolean {
  let start = 0;
  while (start < word.length && word.charAt(start) === name.charAt(start)) {
    start += 1;
  }
  const [left, right] = [word.slice(start), name.slice(start)];
  return left.slice(1) === right.slice(1)
    || left.slice(1) === right
    || left === right.slice(1)
    || (left.slice(2) === right.slice(2) && left.charAt(0) === right.charAt(1) && left.charAt(1) === right.charAt(0));
}

function isShortened(word: string, name: string): boolean {
  if (word.length < name.length * leastShare || word.charAt(0) !== name.charAt(0)) {
    return false;
  }
  let at = 0;
  for (const letter of name) {
    at += letter === word.charAt(at) ? 1 : 0;
  }
  return at === word.length;
}
