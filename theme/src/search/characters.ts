/** The scripts that are written without spaces, as ranges of code points. */
const cjkRanges: readonly (readonly [number, number])[] = [
  [0x3005, 0x3007],
  [0x3041, 0x3096],
  [0x309d, 0x309f],
  [0x30a1, 0x30fa],
  [0x30fc, 0x30ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0x20000, 0x323af],
];

const firstCjk = 0x3005;
const wordCharacter = /[\p{L}\p{N}\p{M}]/u;

export type CharacterClass = 'cjk' | 'word' | 'joiner' | 'separator';

export function isCjk(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return code >= firstCjk && cjkRanges.some(([first, last]) => code >= first && code <= last);
}

export function classOf(character: string): CharacterClass {
  return isCjk(character) ? 'cjk' : '-_./:@'.includes(character) ? 'joiner' : wordCharacter.test(character) ? 'word' : 'separator';
}
